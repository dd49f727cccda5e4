/** Skills in the shapes that wikis and spreadsheets produce. The texts are the project's own. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCsv, readHtml, readJson, readMarkdown, writeCsv } from '../../src/formats/index.ts';
import { codeReview } from '../skill-document/documents.ts';
import { cells, errors } from './readings.ts';

describe('Markdown', () => {
  it('is read from one table of roles and levels, named by its first heading', () => {
    const reading = readMarkdown(
      '# Code review\n\n| Role | Junior | Senior |\n|--|--|--|\n| Backend | Reads<br>**twice** | |\n| Data | | Asks |',
    );
    assert.deepEqual(cells(reading), ['backend/junior Reads\ntwice', 'data/senior Asks']);
    assert.equal(reading.skill!.name, 'Code review');
  });

  it('reports ten mistakes in ten lines, in order', () => {
    const rows = Array.from({ length: 10 }, (_, index) => `| Role ${index} | perhaps | Something |`);
    const found = errors(
      readMarkdown(`# X\n\n## Junior\n\n| Role | Required | Description |\n|--|--|--|\n${rows.join('\n')}`),
    );
    assert.equal(found.length, 10);
    found.forEach((line, index) =>
      assert.match(line, new RegExp(`^line ${index + 7}, column 1\\d? wrong-requirement "perhaps" is neither`)),
    );
  });

  it('reports where front matter is broken', () => {
    assert.match(
      errors(readMarkdown('---\nname: a\nname: b\n---\n'))[0]!,
      /^line 3, column 1 broken-front-matter Map keys must be unique/,
    );
    assert.match(errors(readMarkdown('---\nlang: "!"\n---\n| Role | Junior |\n|-|-|\n| a | b |'))[0]!, /^front matter/);
  });
});

describe('CSV', () => {
  it('is read with semicolons, a byte-order mark, line breaks in cells, German headers and answers', () => {
    const reading = readCsv(
      '\uFEFFRolle;Stufe;Pflicht;Beschreibung\r\nTester;Junior;Ja;"Findet, was\r\nfehlt; ""alles"""\r\nTester;Senior;nein;Lehrt\r\n',
      { name: 'Test' },
    );
    assert.deepEqual(cells(reading), ['tester/junior! Findet, was\nfehlt; "alles"', 'tester/senior Lehrt']);
  });

  for (const [yes, no] of [
    ['x', ''],
    ['1', '0'],
    ['Required', 'Optional'],
    ['TRUE', 'FALSE'],
    ['sí', 'no'],
    ['はい', 'いいえ'],
  ]) {
    it(`takes ${yes} for yes and "${no}" for no`, () => {
      const reading = readCsv(`Role,Level,Required,Description\na,Junior,${yes},t\na,Senior,${no},u`, { name: 'X' });
      assert.deepEqual(cells(reading), ['a/junior! t', 'a/senior u']);
    });
  }

  it('is read with a column for each level, separated by tabs', () => {
    assert.deepEqual(cells(readCsv('Role\tJunior\tLead\nOps\tWatches\tPlans', { name: 'X' })), [
      'ops/junior Watches',
      'ops/lead Plans',
    ]);
  });

  it('is read with a row for each skill, or only of the one that is named', () => {
    const table = 'Skill,level_1,level_2\nSecurity,Knows,Teaches\nTesting,,Leads';
    assert.deepEqual(cells(readCsv(table, { name: 'testing' })), ['everyone/level-2 Leads']);
    assert.deepEqual(
      readCsv(table).framework!.skills.map(({ name }) => name),
      ['Security', 'Testing'],
    );
  });

  it('is read with rows of several skills, or only of the one that is named', () => {
    const table =
      'Skill,Role,Level,Description\nSecurity,Ops,Junior,Knows\nTesting,Ops,Junior,Tests\nTesting,Ops,Senior,Leads';
    assert.deepEqual(cells(readCsv(table, { name: 'testing' })), ['ops/junior Tests', 'ops/senior Leads']);
    assert.deepEqual(
      readCsv(table).framework!.skills.map(({ name }) => name),
      ['Security', 'Testing'],
    );
  });

  it('is named by its skill column', () => {
    const { skill } = readCsv('Skill,Role,Level,Description\nTesting,Ops,Junior,Tests', { defaultName: 'table' });
    assert.equal(skill!.name, 'Testing');
  });

  it('puts together what two rows say of a skill', () => {
    const table = 'Skill,level_1\nTesting,Tests\nTesting,Leads\nSecurity,Knows';
    assert.deepEqual(cells(readCsv(table, { name: 'Testing' })), ['everyone/level-1 Tests\n\nLeads']);
  });

  it('takes columns that are filled like a level for levels', () => {
    const table = 'Role,Apprentice,Journeyman,Master\nSmith,Sweeps floors,Forges tools,Designs gates';
    assert.deepEqual(cells(readCsv(table, { name: 'X' })), [
      'smith/apprentice Sweeps floors',
      'smith/journeyman Forges tools',
      'smith/master Designs gates',
    ]);
  });

  it('with unknown levels asks for their names', () => {
    const table = 'Role,Sweeper,Forger\nSmith,Floors,Tools';
    assert.match(
      errors(readCsv(table, { name: 'X' }))[0]!,
      /^row 1 no-skill-table Not a known column .*: "Sweeper", "Forger"/,
    );
    assert.deepEqual(cells(readCsv(table, { name: 'X', levels: ['Sweeper', 'Forger'] })), [
      'smith/sweeper Floors',
      'smith/forger Tools',
    ]);
  });

  it('reports repeated pairs, rows without a role, and answers other than yes or no', () => {
    assert.deepEqual(
      errors(
        readCsv('Role,Level,Required,Description\na,Junior,x,t\na,Junior,,u\n,Junior,,v\nb,Junior,maybe,w', {
          name: 'X',
        }),
      ),
      [
        'row 3, column 1 duplicate-expectation "a" at "Junior" is already described at row 2, column 1. Remove one of the two.',
        'row 4, column 1 missing This row has no role. Write it in every row, even if cells were merged. Delete rows with totals.',
        'row 5, column 3 wrong-requirement "maybe" is neither yes nor no. Write yes, x, 1 or required; or no, 0, optional or nothing.',
      ],
    );
  });

  it('never becomes a formula', () => {
    const skill = codeReview();
    for (const start of ['=', '+', '-', '@', '\t']) {
      const text = `${start}HYPERLINK("http://example.org")`;
      const document = { ...skill, expectations: [{ role: 'backend', level: 'junior', text }] };
      const csv = writeCsv(document).text;
      assert.ok(!new RegExp(`(^|[,"\\n])\\${start}HYPER`).test(csv), csv);
      assert.equal(readCsv(csv, { name: 'X' }).skill!.expectations[0]!.text, text);
    }
  });
});

describe('HTML', () => {
  it('is read from a Confluence page: three tables headed by td under the levels, beside look-alikes', () => {
    const table = (rows: string[][]) =>
      `<div class="table-wrap"><table class="wrapped confluenceTable"><colgroup><col/><col/><col/></colgroup><tbody>
        <tr><td class="highlight confluenceTd"><p><strong>Role</strong></p></td><td class="highlight confluenceTd"><p><strong>Required</strong></p></td><td class="highlight confluenceTd"><strong>Description</strong></td></tr>
        ${rows.map((row) => `<tr>${row.map((cell) => `<td colspan="1" class="confluenceTd">${cell}</td>`).join('')}</tr>`).join('')}</tbody></table></div>`;
    const reading =
      readHtml(`<body class="theme-default"><h1 id="title-heading"><span id="title-text"> On call </span></h1>
      <div id="main-content"><h3 id="x"><strong>Junior</strong></h3>${table([
        ['<p>Ops</p>', 'Required', 'Answers<br/>the phone'],
        ['Dev', '', '<p>Helps.</p><p>Learns.</p>'],
      ])}
      <h3>Senior</h3>${table([['Ops', 'yes', '<ul><li>Leads</li><li>Writes</li></ul>']])}<h3>Lead</h3>${table([['Dev', '-', 'Plans <a href="plan.html">the year</a>']])}
      <table><tr><th>Layer</th><th>Role</th><th>Description</th></tr><tr><td>1</td><td>Cache</td><td>Fast</td></tr></table>
      <table><tr><th>Role</th><th>FTE</th><th>Phase(s)</th><th>Monthly Cost (USD)</th><th>Notes</th></tr><tr><td>a</td></tr></table>
      <table><tr><th>Field</th><th>Description</th></tr><tr><td>a</td><td>b</td></tr></table></div>`);
    assert.deepEqual(cells(reading), [
      'ops/junior! Answers\nthe phone',
      'dev/junior Helps.\n\nLearns.',
      'ops/senior! Leads + Writes',
      'dev/lead Plans the year',
    ]);
    assert.equal(reading.skill!.name, 'On call');
    assert.deepEqual(reading.skill!.expectations.at(-1)!.links, [{ name: 'the year', url: 'plan.html' }]);
    const refused = reading.notes.filter(({ code }) => code === 'no-skill-table');
    assert.equal(refused.length, 3, 'it says why the others are none');
    assert.ok(reading.notes.every(({ severity }) => severity === 'warning'));
  });

  it('is read from a Notion page with misplaced divs', () => {
    const reading = readHtml(`<article class="page sans"><header><h1 class="page-title" dir="auto">Review</h1></header>
      <div class="page-body"><div style="display:contents" dir="ltr"><table id="a" class="simple-table"><thead class="simple-table-header"><div style="display:contents" dir="ltr"><tr id="b"><th id="&gt;P^^">Role</th><th id="OS&lt;}">Junior</th><th>Staff</th></tr></div></thead>
      <tbody><div style="display:contents" dir="ltr"><tr><th id="&gt;P^^">Backend</th><td>Reads</td><td></td></tr></div></tbody></table></div></div></article>`);
    assert.deepEqual(cells(reading), ['backend/junior Reads']);
  });

  it('counts cells that span several', () => {
    const reading = readHtml(
      '<table><tr><th>Role</th><th>Junior</th><th>Senior</th></tr><tr><td rowspan="1">Ops</td><td colspan="2">Watches</td></tr></table>',
      { name: 'X' },
    );
    assert.deepEqual(cells(reading), ['ops/junior Watches', 'ops/senior Watches']);
  });

  it('that is nested too deeply is rejected', () => {
    assert.deepEqual(errors(readHtml('<div>'.repeat(100_000))), [
      'line 1, column 2551 too-large There are more than 512 elements nested in each other. Remove some of the outer elements.',
    ]);
  });
});

describe('JSON', () => {
  it('reports the place of every problem', () => {
    assert.deepEqual(
      errors(readJson('{"name":1}')).map((line) => line.split(' ').slice(0, 2).join(' ')),
      ['/name wrong-type', '/levels missing', '/roles missing', '/expectations missing'],
    );
  });

  it('reports the mistakes of a framework whose skills have expectations, and reads nothing else into it', () => {
    const framework = {
      name: 'Workshop',
      levels: [{ name: 'Junior' }, { name: 'Senior' }],
      // The levels of a role are objects.
      roles: [{ name: 'Fitter' }, { name: 'Dispatcher', levels: ['senior'] }],
      skills: [{ name: 'Brakes', expectations: [{ role: 'fitter', level: 'junior', text: 'Changes pads.' }] }],
    };
    const reading = readJson(JSON.stringify(framework));
    assert.deepEqual(errors(reading), ['/roles/1/levels/0 wrong-type Expected an object, found the string "senior".']);
    assert.equal(reading.framework ?? reading.skill, undefined);
  });
});

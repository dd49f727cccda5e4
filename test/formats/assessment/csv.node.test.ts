import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Papa from 'papaparse';
import type { Assessment } from '../../../src/assessment/index.ts';
import { readAnswersCsv, writeAnswersCsv } from '../../../src/formats/index.ts';
import { example, parsed } from '../../assessment/assessments.ts';
import { parsed as parsedFramework } from '../../framework-document/frameworks.ts';

const framework = parsedFramework();

/** The cells of a file, by header. */
function cellsOf(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv.replace('\uFEFF', ''), { header: true, skipEmptyLines: true }).data;
}

/** Answers read from rows, as a person writes them. */
function answersOf(rows: string, known = framework): [answers: unknown, notes: string[]] {
  const { assessment, notes } = readAnswersCsv(rows, known);
  return [assessment?.answers, notes.map(({ place, code }) => `${place} ${code}`)];
}

describe('writeAnswersCsv', () => {
  const review: Assessment = parsed({
    ...example(),
    answers: [
      {
        skill: 'code-review',
        proficiency: 'working',
        note: '=1+1',
        evidence: [{ name: 'A, b', url: 'a.html' }, { name: 'Talk' }],
      },
      { skill: 'feedback', proficiency: null },
      { skill: 'writing', role: 'data', level: 'senior', met: 'not-yet' },
      { skill: 'gone', proficiency: 'gone' },
    ],
  });

  it('writes a row for each answer, in words that people read', () => {
    const rows = cellsOf(writeAnswersCsv(review, framework).text);
    assert.deepEqual(
      rows.map(({ Skill, Answer }) => [Skill, Answer]),
      [
        ['Code review', 'Working'],
        ['Feedback', 'None'],
        ['Writing', 'Not yet'],
        ['gone', 'gone'],
      ],
    );
    assert.equal(rows[0]!['Note'], "'=1+1");
    assert.equal(rows[0]!['Evidence'], 'A, b <a.html>\nTalk');
    assert.deepEqual(
      [rows[3]!['Person'], rows[3]!['My role'], rows[3]!['Framework id']],
      ['Mira', 'backend', 'engineering'],
    );
  });

  it('writes the ids of the framework’s skills once', () => {
    const assessment = parsed({ ...review, framework: { skills: ['a', 'b'] } });
    assert.deepEqual(
      cellsOf(writeAnswersCsv(assessment).text).map((row) => row['Framework skills']),
      ['a\nb', '', '', ''],
    );
  });

  it('warns of each loss', () => {
    const lossy = {
      $schema: '',
      framework: { name: { en: 'Us', de: 'Wir' }, skills: [], owner: 1 },
      person: { name: 'Mira', age: 1 },
      team: 'x',
      answers: [{ skill: 's', note: '', evidence: [{ name: 'x', size: 1 }], mood: 'x', reason: '\0' }],
    };
    assert.deepEqual(
      writeAnswersCsv(parsed(lossy)).notes.map(({ place, code, message }) => `${place} ${code} ${message}`),
      [
        ' lost CSV cannot hold these unknown properties: team. JSON keeps them.',
        '/framework lost CSV cannot hold these unknown properties: owner. JSON keeps them.',
        '/person lost CSV cannot hold these unknown properties: age. JSON keeps them.',
        '/answers lost CSV cannot hold these unknown properties: mood. JSON keeps them.',
        '/answers lost CSV cannot hold these unknown properties: size. JSON keeps them.',
        '/framework/name languages-lost CSV holds the name in one language. JSON keeps all.',
        ' lost CSV cannot tell empty texts and lists from missing ones. Left out: 3. JSON keeps them.',
        ' characters-lost CSV cannot hold NUL and lone surrogates. Replaced with U+FFFD: 1. JSON keeps them.',
      ],
    );
    assert.equal(readAnswersCsv(writeAnswersCsv(parsed(lossy)).text).assessment!.framework.name, 'Us');
  });
});

describe('readAnswersCsv', () => {
  it('finds ids by names, in any language', () => {
    const rows = 'Answer;Skill\nworking;Code Review\nNone;Rückmeldung\nmet;Writing\nA;reviews\n';
    assert.deepEqual(answersOf(rows), [
      [
        { skill: 'code-review', proficiency: 'working' },
        { skill: 'feedback', proficiency: null },
        { skill: 'writing', met: 'met' },
      ],
      ['row 5 duplicate-answer'],
    ]);
    assert.equal(readAnswersCsv(rows, framework).assessment!.framework.id, 'engineering');
  });

  it('takes names for ids without a framework', () => {
    assert.deepEqual(readAnswersCsv('Skill,Answer\ntesting,Met').assessment, {
      framework: {},
      answers: [{ skill: 'testing', met: 'met' }],
    });
  });

  it('prefers an Answer cell that a person has edited, if it is known', () => {
    const edited = (word: string) =>
      answersOf(`Skill id,Proficiency id,Met,Answer\ncode-review,working,,${word}\nwriting,,partly,${word}`);
    const kept = [
      { skill: 'code-review', proficiency: 'working' },
      { skill: 'writing', met: 'partly' },
    ];
    assert.deepEqual(edited(' ADVANCED'), [
      [
        { skill: 'code-review', proficiency: 'advanced' },
        { skill: 'writing', proficiency: 'advanced' },
      ],
      [],
    ]);
    assert.deepEqual(edited('Not applicable')[0], [
      { skill: 'code-review', met: 'not-applicable' },
      { skill: 'writing', met: 'not-applicable' },
    ]);
    assert.deepEqual(edited('Hm'), [kept, ['row 2 unknown-answer', 'row 3 unknown-answer']]);
    assert.deepEqual(edited(''), [kept, ['row 2 no-answer', 'row 3 no-answer']]);
    assert.deepEqual(answersOf('Skill id,Met\nwriting,partly'), [[kept[1]], []]);
  });

  it('leaves out what it cannot read, with the number of the row', () => {
    const rows = [
      'Skill,Skill id,Answer,Evidence,Met,Updated,Person',
      'Cooking,,Met,,,,Mira',
      ',,Met,,,,',
      ',,,,,,Ada',
      'Writing,,Hm,x <javascript:1>,often,today,',
    ];
    assert.deepEqual(answersOf(rows.join('\r\n')), [
      [{ skill: 'writing', evidence: [{ name: 'x <javascript:1>' }] }],
      [
        'row 2 unknown-skill',
        'row 3 no-skill',
        'row 5 unknown-answer',
        'row 5 unknown-answer',
        'row 5 unsafe-url',
        'row 5 invalid-time',
        'row 4 conflict',
      ],
    ]);
  });

  it('reads evidence that people type', () => {
    const evidence = (cell: string) => readAnswersCsv(`Skill,Evidence\ns,"${cell}"`).assessment!.answers[0]!.evidence;
    assert.deepEqual(evidence('Wiki <https://example.org>\n\nhttps://example.org/a\r\nC:\\new\\home\n a > b'), [
      { name: 'Wiki', url: 'https://example.org' },
      { name: 'https://example.org/a', url: 'https://example.org/a' },
      { name: 'C:\\new\\home' },
      { name: ' a > b' },
    ]);
    assert.deepEqual(evidence('<a.html>'), [{ name: 'a.html', url: 'a.html' }]);
  });

  it('tells why a file has no answers', () => {
    const code = (text: string) => readAnswersCsv(text).notes.map(({ severity, code }) => `${severity} ${code}`);
    assert.deepEqual(code(' \n'), ['error empty']);
    assert.deepEqual(code('Name,Answer\nx,y'), ['error no-answers']);
    assert.deepEqual(code('Skill,Answer\n"x,y'), ['error broken-quotes']);
  });

  it('reads files that a spreadsheet has saved: other delimiters, line endings and order of columns', () => {
    const rows = cellsOf(writeAnswersCsv(parsed(example())).text);
    const columns = Object.keys(rows[0]!).reverse();
    for (const [delimiter, newline] of [
      [';', '\n'],
      ['\t', '\r\n'],
      [',', '\r'],
    ]) {
      const text = Papa.unparse(rows, { columns, delimiter, newline });
      assert.deepEqual(readAnswersCsv(text), { assessment: example(), notes: [] });
      assert.deepEqual(
        readAnswersCsv(`\uFEFFsep=;\r\n${Papa.unparse(rows, { delimiter: ';' })}`).assessment,
        example(),
      );
    }
  });
});

describe('the notes about answers that a person wrote', () => {
  const told = (rows: string, known?: typeof framework) =>
    readAnswersCsv(rows, known).notes.map(({ place, message }) => `${place}: ${message}`);

  it('say what is left out or kept, and why', () => {
    const rows = [
      'Skill,Skill id,Answer,Evidence,Met,Updated,Person,Proficiency id,Started',
      'Cooking,,Met,,,,Mira,,soon',
      ' ,,Met,,,,,,',
      'Writing,,Hm,x <javascript:1>,often,today,,,',
      ',feedback,Hm,,,,Ada,working,',
      ',feedback, ,,met,,,,',
      ',testing,,,partly,,,,',
    ];
    assert.deepEqual(told(rows.join('\n'), framework), [
      'row 2: This row is left out: the framework has no skill "Cooking".',
      'row 3: This row is left out: it names no skill.',
      'row 4: "often" is left out: it is none of met, partly, not-yet, not-applicable.',
      'row 4: "Hm" is no known answer. The answer is left out.',
      'row 4: "javascript:1" is kept as text: it is no http:, https: or mailto: link.',
      'row 4: "today" is left out: it is no time such as 2026-05-09T10:42:00Z.',
      'row 5: "Hm" is no known answer. The ids of the row say "Working", which is kept.',
      'row 6: The answer is empty. The ids of the row say "Met", which is kept. To remove it, delete the row.',
      'row 6: This row is left out: row 5 has the same skill, role and level.',
      'row 7: The answer is empty. The ids of the row say "Partly", which is kept. To remove it, delete the row.',
      'row 5: "Ada" is left out: the column "Person" starts with "Mira".',
      'row 2: "soon" is left out: it is no Started.',
    ]);
  });

  it('say why a file cannot be read', () => {
    assert.deepEqual(told(''), [': The file is empty.']);
    assert.deepEqual(told('Name\nx'), ['row 1: There is no column "Skill" or "Skill id".']);
    assert.deepEqual(told('Skill\na\n"b'), [
      'row 3: Quoted field unterminated. Close the cell with a quotation mark, and double those inside it.',
    ]);
  });

  it('are none where all is clear', () => {
    assert.deepEqual(told('Skill,Met\nWriting,Not yet', framework), []);
    assert.deepEqual(readAnswersCsv('Skill,Met\na,Not yet').assessment!.answers, [{ skill: 'a', met: 'not-yet' }]);
    assert.deepEqual(told('Skill,Note,Note,Other\na,b,c,d\n,,,\ne,f,,'), []);
  });
});

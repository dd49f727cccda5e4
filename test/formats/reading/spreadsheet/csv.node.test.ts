/** CSV: what separates its cells, which files are refused, and the links in cells. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LIMITS } from '../../../../src/formats/limits.ts';
import { looksLikeCsv, readCsv } from '../../../../src/formats/reading/spreadsheet/csv.ts';
import { cells, errors } from '../../readings.ts';

const read = (csv: string) => cells(readCsv(csv, { name: 'X' }));
const refused = (csv: string) => {
  const reading = readCsv(csv, { name: 'X' });
  assert.equal(reading.skill, undefined);
  assert.ok(reading.notes.some(({ severity }) => severity === 'error'));
  return errors(reading);
};

describe('the cells of a CSV file', () => {
  const ROWS = ['Role,Junior,Senior', 'Ops,a,b'];

  it('are separated by commas, semicolons or tabs', () => {
    for (const delimiter of [',', ';', '\t']) {
      const csv = ROWS.join('\n').replaceAll(',', delimiter);
      assert.deepEqual(read(csv), ['ops/junior a', 'ops/senior b'], delimiter);
    }
    assert.deepEqual(read('Role;Junior;Senior\nOps;a, b, c;d\tx'), ['ops/junior a, b, c', 'ops/senior d\tx']);
    assert.deepEqual(read('"Role";"Junior"\nOps;a, b'), ['ops/junior a, b']);
  });

  it('are separated by what makes known headers, also below a title', () => {
    assert.deepEqual(read('A, title, with, commas\nRole;Junior\nOps;a,b'), ['ops/junior a,b']);
    assert.deepEqual(read('A; title; with; more\nRole,Junior\nOps,a;b'), ['ops/junior a;b']);
  });

  it('are separated as most columns of the first row are, if no header is known', () => {
    const headers = (csv: string, levels: readonly string[]) => {
      const { skill, framework, notes } = readCsv(csv, { name: 'X', levels });
      return (skill ?? framework)?.levels?.map(({ name }) => name) ?? notes;
    };
    assert.deepEqual(headers('x;Lehrling;Geselle\nOps;a;b', ['Lehrling', 'Geselle']), ['Lehrling', 'Geselle']);
    assert.deepEqual(headers('"x,y,z,1";Lehrling;Geselle\nOps;a;b', ['Lehrling', 'Geselle']), ['Lehrling', 'Geselle']);
  });

  it('are separated as most rows are, if the first row is a title', () => {
    const rows = ['Title', 'x;Lehrling;Geselle', 'Ops;a, b;b', 'Dev;c;d, e, f'];
    const { framework } = readCsv(rows.join('\n'), { name: 'X', levels: ['Lehrling', 'Geselle'] });
    const said = framework!.skills.flatMap(({ expectations }) => expectations.map(({ text }) => text));
    assert.deepEqual(said, ['a, b', 'b', 'c', 'd, e, f']);
  });

  it('are separated as the first line says', () => {
    for (const delimiter of [',', ';', '\t', '|']) {
      for (const end of ['\n', '\r\n']) {
        const csv = [`sep=${delimiter}`, ...ROWS.map((row) => row.replaceAll(',', delimiter))].join(end);
        assert.deepEqual(read(csv), ['ops/junior a', 'ops/senior b'], csv);
        assert.deepEqual(read(`\ufeff${csv.replace('sep', 'SEP')}`), ['ops/junior a', 'ops/senior b'], csv);
      }
    }
  });

  it('may follow a byte order mark, have lines, and lose what protects formulas', () => {
    assert.deepEqual(read('\ufeffRole,Junior\n"Ops\nteam","a\r\nb"\nDev,\'=c'), [
      'ops-team/junior a\nb',
      'dev/junior =c',
    ]);
  });

  it('have places that count rows and columns from 1', () => {
    const notes = errors(readCsv('Role,Level,Required,Description\n\nOps,Junior,maybe,a', { name: 'X' }));
    assert.match(notes[0]!, /^row 3, column 3 wrong-requirement/);
  });
});

describe('a CSV file is refused', () => {
  it('if it is empty', () => {
    for (const csv of ['', ' \n', '\ufeff', 'sep=;\n']) assert.deepEqual(refused(csv), ['empty The file is empty.']);
  });

  it('if a quotation mark is missing', () => {
    const advice = 'Close the cell with a quotation mark, and double those inside it.';
    assert.deepEqual(refused('Role,Junior\nOps,"a'), [`row 2 broken-quotes Quoted field unterminated. ${advice}`]);
    assert.deepEqual(refused('Role,Junior\nOps,b\nDev,"a"b"').length, 1);
  });

  it('if a row has more cells than headers, all of them filled', () => {
    const advice = 'Put quotation marks around texts with a comma, semicolon or tab in them.';
    assert.deepEqual(refused('Role,Junior\nOps,a\nDev,b,c\nQA,b,c,d'), [
      `row 3 too-many-cells This row has 3 cells, but there are 2 headers. ${advice}`,
      `row 4 too-many-cells This row has 4 cells, but there are 2 headers. ${advice}`,
    ]);
    assert.deepEqual(read('Role,Junior\nOps,a, ,'), ['ops/junior a']);
    assert.deepEqual(errors(readCsv('Role,Junior\nOps,,c\nDev,a', { name: 'X' })).filter((note) => note.includes('too-many')), []); // prettier-ignore
  });

  it('if it has too many columns', () => {
    const wide = (count: number) => `Role,Junior\nOps,a${','.repeat(count - 2)}`;
    assert.match(refused(wide(LIMITS.columns.most + 1)).join(), /^row 2 too-large/);
    assert.deepEqual(read(wide(LIMITS.columns.most)), ['ops/junior a']);
  });
});

describe('the links in a cell', () => {
  const csv = (links: string) => `Role,Level,Description,Links\nOps,Junior,t,"${links}"`;
  const linksOf = (links: string) => {
    const { skill, notes } = readCsv(csv(links), { name: 'X' });
    assert.ok(skill, JSON.stringify(notes));
    return skill.expectations[0]!.links?.map(({ name, url }) => `${name} | ${url}`) ?? [];
  };

  it('are on lines of their own: addresses, with names or without', () => {
    assert.deepEqual(linksOf('A <a.html>\n b.html \n\n<c.html>\nThe guide <https://example.org/>'), [
      'A | a.html',
      'b.html | b.html',
      'c.html | c.html',
      'The guide | https://example.org/',
    ]);
    assert.deepEqual(linksOf('/a\nmailto:b'), ['/a | /a', 'mailto:b | mailto:b']);
    assert.deepEqual(linksOf(''), []);
  });

  it('have a backslash before brackets and itself', () => {
    assert.deepEqual(linksOf('C \\<x\\> \\\\ <c\\>.html>'), ['C <x> \\ | c>.html']);
    assert.deepEqual(linksOf('a > b <c.html>'), ['a > b | c.html']);
  });

  it('are told if they are none', () => {
    const told = (links: string) => refused(csv(links)).filter((note) => note.includes('no-link'));
    for (const link of [
      'see',
      'https://a b',
      'A <a.html> x',
      'a<b>c',
      '<x><y>',
      'A <a <b>',
      'A <a.html',
      'A \\<a\\>',
    ]) {
      assert.deepEqual(
        told(link),
        [`row 2, column 4 no-link "${link}" is not a link. Write a URL, or: name <URL>.`],
        link,
      );
    }
    assert.equal(told('see\na.html\nthat').length, 2);
  });
});

describe('a text looks like CSV', () => {
  it('if one of its upper rows has two headers or levels', () => {
    for (const text of ['Role,Level', 'Role;x;Description', 'x\tJunior\tSenior', 'Title\n\n"Role","Junior"\nOps,a']) {
      assert.ok(looksLikeCsv(text), text);
    }
    assert.ok(looksLikeCsv(`${'Title\n'.repeat(9)}Role,Level`));
  });

  it('and not otherwise', () => {
    for (const text of ['', 'Role', 'Role|Level', 'Our role, at length; and the level', 'Role\nLevel', 'a,b,c']) {
      assert.ok(!looksLikeCsv(text), text);
    }
    assert.ok(!looksLikeCsv(`${'Title\n'.repeat(10)}Role,Level`));
  });
});

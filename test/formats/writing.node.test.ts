/** The exact output of the writers, and the losses they report. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse, type SkillDocument } from '../../src/skill-document/index.ts';
import {
  readCsv,
  readHtml,
  readJson,
  readMarkdown,
  writeCsv,
  writeHtml,
  writeJson,
  writeMarkdown,
} from '../../src/formats/index.ts';
import { codeReview } from '../skill-document/documents.ts';
import { everything } from './everything.ts';
import { errors } from './readings.ts';

const LOST_IN_TABLES = [
  '/expectations/1/note lost A table cannot hold "note". JSON keeps it.',
  'languages-lost A table holds one language. Texts that lost the others: 3. JSON keeps all.',
];
const lost = (format: string, properties: string) =>
  properties.split(' ').map((property) => `${property} lost ${format} cannot hold this value. JSON keeps it.`);
const LOST_IN_LISTS = '/levels/0/name /levels/0/summary /roles/0/summary /roles/0/url /proficiencies/0/short';

const small: SkillDocument = {
  name: 'Small',
  levels: [{ id: 'junior', name: 'Junior' }],
  roles: [{ id: 'ops', name: 'Ops' }],
  expectations: [{ role: 'ops', level: 'junior', text: 'Watches' }],
};

describe('what a format cannot hold', () => {
  it('is named once for all values of a kind', () => {
    const levels = ['a', 'b', 'c'].map((id) => ({ id, name: id, summary: `About ${id}.` }));
    const { notes } = writeCsv({ ...small, levels, expectations: [{ role: 'ops', level: 'a', text: 'Watches' }] });
    assert.deepEqual(
      notes.filter(({ place }) => place.startsWith('/levels')).map(({ place, message }) => `${place} ${message}`),
      ['/levels/0/summary CSV cannot hold this value, nor 2 more like it. JSON keeps them.'],
    );
  });
});

describe('writing a document that uses every feature', () => {
  it('begins with a valid one', () => assert.equal(parse(everything).issues, undefined));

  for (const [extension, write, expected] of [
    ['json', writeJson, []],
    ['md', writeMarkdown, LOST_IN_TABLES],
    [
      'csv',
      writeCsv,
      [
        ...LOST_IN_TABLES,
        ...lost('CSV', '/zeta /alpha /updated /source /group /domain /lang /summary /name /id /$schema'),
        ...lost('CSV', LOST_IN_LISTS),
      ],
    ],
    [
      'html',
      writeHtml,
      [
        ...LOST_IN_TABLES,
        ...lost('HTML', '/zeta /alpha /updated /source /group /domain /summary /name /id /$schema'),
        ...lost('HTML', LOST_IN_LISTS),
      ],
    ],
  ] as const) {
    it(`as ${extension} is complete, and reports what is lost`, () => {
      const { text, notes } = write(everything);
      assert.equal(text, readFileSync(`test/formats/everything/skill.${extension}`, 'utf8'));
      assert.deepEqual(errors({ notes }), expected);
      assert.ok(notes.every(({ severity }) => severity === 'warning'));
    });
  }
});

describe('writing a small document', () => {
  it('as CSV needs three columns, and loses the name', () => {
    const { text, notes } = writeCsv(small);
    assert.equal(text, '\uFEFFRole,Level,Description\r\nOps,Junior,Watches\r\n');
    assert.deepEqual(errors({ notes }), ['/name lost CSV cannot hold this value. JSON keeps it.']);
  });

  it('as Markdown needs two columns, and loses nothing', () => {
    const { text, notes } = writeMarkdown(small);
    const table = '## Junior\n\n| Role | Description |\n| --- | --- |\n| Ops | Watches |\n';
    assert.ok(text.endsWith(`\n---\n\n${table}`), text);
    assert.deepEqual(notes, []);
  });

  it('as HTML needs two columns and no ids, and loses nothing', () => {
    const { text, notes } = writeHtml(small);
    const headers = '<th scope="col">Role</th><th scope="col">Description</th>';
    assert.equal(
      text,
      `<article>\n<h1>Small</h1>\n<h2>Junior</h2>\n<table>\n<thead><tr>${headers}</tr></thead>\n<tbody>\n` +
        '<tr><th scope="row">Ops</th><td><p>Watches</p></td></tr>\n</tbody>\n</table>\n</article>\n',
    );
    assert.deepEqual(notes, []);
  });

  it('as CSV has a column for ids only if the names would give other ids', () => {
    const [role] = small.roles;
    const headers = (skill: SkillDocument) => writeCsv(skill).text.split('\r\n')[0]!.split(',').slice(3);
    assert.deepEqual(headers({ ...small, roles: [role!, { id: 'zz', name: 'Data' }] }), ['Role id']);
    assert.deepEqual(headers({ ...small, levels: [...small.levels, { id: 'zz', name: 'Top' }] }), ['Level id']);
  });
});

describe('writing escapes characters with a special meaning', () => {
  const say = (text: string): SkillDocument => ({ ...small, expectations: [{ ...small.expectations[0]!, text }] });

  it('in HTML', () => {
    assert.match(writeHtml(say('a <b> & "c"\rd')).text, /<p>a &lt;b&gt; &amp; &quot;c&quot;&#13;d<\/p>/);
    assert.match(writeHtml(say('a\nb\n \t\nc')).text, /<p>a<br>b<\/p><p>c<\/p>/);
  });

  it('in Markdown', () => {
    assert.match(
      writeMarkdown(say('a|b *c* <d>\r\n  e  f\t\u00a0g')).text,
      /\| a\\\|b \\\*c\\\* \\<d\\><br>&#32;&#32;e &#32;f&#9;&#160;g \|/,
    );
  });

  it('in CSV, where a text must not become a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@a', "'=1", '\t=1']) {
      assert.ok(
        writeCsv(say(text))
          .text.replaceAll('"', '')
          .includes(`,'${text.replace('\t', "\t'")}`),
        text,
      );
      assert.equal(readCsv(writeCsv(say(text)).text, { name: 'X' }).skill!.expectations[0]!.text, text);
    }
    assert.ok(writeCsv(say("it's a=b")).text.includes(",it's a=b\r\n"));
  });
});

describe('JSON', () => {
  it('is canonical: the order of properties and expectations does not matter', () => {
    const { expectations, ...rest } = codeReview();
    const shuffled = {
      ...Object.fromEntries(Object.entries(rest).reverse()),
      expectations: [...expectations].reverse(),
    };
    assert.equal(writeJson(shuffled as SkillDocument).text, writeJson(codeReview()).text);
  });

  it('keeps the order of languages, and sorts unknown properties', () => {
    const skill = {
      ...small,
      name: { en: 'Small', de: 'Klein' },
      beta: { de: 1, b: 'x' },
      alpha: true,
    } as SkillDocument;
    const { text } = writeJson(skill);
    assert.ok(text.indexOf('"Small"') < text.indexOf('"Klein"'));
    assert.ok(text.indexOf('"alpha"') < text.indexOf('"beta"') && text.indexOf('"b"') < text.indexOf('"de": 1'));
    assert.ok(text.indexOf('"expectations"') < text.indexOf('"alpha"'));
  });
});

describe('JSON that is read', () => {
  const codes = (text: string) => readJson(text).notes.map(({ code }) => code);
  const deep = (depth: number) => `${'[{"a":'.repeat(depth / 2)}1${'}]'.repeat(depth / 2)}`;

  it('may have 100 values nested in each other', () => {
    assert.ok(!codes(deep(100)).includes('too-large'));
    assert.deepEqual(codes(deep(102)), ['too-large']);
    assert.deepEqual(codes('['.repeat(101)), ['too-large']);
    assert.deepEqual(codes('{"a":'.repeat(101)), ['too-large']);
  });

  it('may have any signs in its texts, and any number of values beside each other', () => {
    const signs = { ...small, name: `${'[{'.repeat(60)}"\\`, summary: '\\"[', zeta: '{"[' };
    assert.equal(readJson(JSON.stringify(signs)).skill!.name, signs.name);
    const values = Array.from({ length: 120 }, () => [{}, []]);
    assert.ok(readJson(JSON.stringify({ ...small, zeta: values })).skill);
    assert.deepEqual(codes(`{"a":"]}]}]}","b":${deep(100)}}`), ['too-large']);
  });
});

describe('items in JSON', () => {
  it('are texts if they have nothing else', () => {
    const items = [{ text: 'a', examples: [] }, { text: 'b', examples: ['c'] }, { text: 'd', own: 1 }, 'e'];
    const skill = { ...small, expectations: [{ ...small.expectations[0]!, items }] } as SkillDocument;
    assert.deepEqual(JSON.parse(writeJson(skill).text).expectations[0].items, [
      'a',
      { text: 'b', examples: ['c'] },
      { text: 'd', own: 1 },
      'e',
    ]);
  });
});

describe('a file that is empty', () => {
  for (const [name, read] of Object.entries({ readCsv, readHtml, readMarkdown })) {
    it(`is reported by ${name}`, () => {
      for (const text of ['', ' \n\t']) assert.deepEqual(errors(read(text)), ['empty The file is empty.']);
    });
  }
  it('is not JSON', () => assert.deepEqual(errors(readJson(' \n')), ['not-json This is not JSON: the text is empty.']));
});

describe('data that is nested too deeply', () => {
  const deep = (depth: number): object => (depth === 0 ? {} : { deep: deep(depth - 1) });
  it('is reported, and not written', () => {
    const skill = { ...small, deep: deep(6000) } as unknown as SkillDocument;
    for (const write of [writeJson, writeMarkdown]) {
      const { text, notes } = write(skill);
      assert.equal(text, '');
      assert.deepEqual(errors({ notes }), [
        'too-large There are more than 100 values nested in each other. Remove unknown properties, or nest them less.',
      ]);
    }
  });
});

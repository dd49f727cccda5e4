/** How Markdown is read: front matter, headings and cells. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarkdown, writeMarkdown } from '../../src/formats/index.ts';
import { cells, errors } from './readings.ts';

const TABLE = '| Role | Junior |\n|-|-|\n| a | b |';

/** Reads the expectation in a cell. */
function say(cell: string): { text?: unknown; links?: unknown } {
  const { skill, notes } = readMarkdown(`| Role | Junior |\n|-|-|\n| a | ${cell} |`, { name: 'X' });
  assert.ok(skill, JSON.stringify(notes));
  const { text, links } = skill.expectations[0]!;
  return { text, ...(links && { links }) };
}

describe('a cell of Markdown', () => {
  for (const [markdown, text] of [
    ['a *b* **c _d_** ~~e~~ `f`', 'a b c d ~~e~~ f'],
    ['a<br>b<br/>c<BR />d', 'a\nb\nc\nd'],
    ['a<br><br>b', 'a\n\nb'],
    ['a \\| b \\<c\\>', 'a | b <c>'],
    ['a &amp; &#35;b', 'a & #b'],
    ['a<i>b</i>', 'ab'],
    ['a ![b](c.png) d', 'a  d'],
    ['*a<br>b*c', 'a\nbc'],
  ] as const) {
    it(markdown, () => assert.deepEqual(say(markdown), { text }));
  }

  it('has links, named by their words or their addresses', () => {
    assert.deepEqual(say('See [the<br>*guide*](<a b.html>) and [](c.html)'), {
      text: 'See the\nguide and',
      links: [
        { name: 'the guide', url: 'a b.html' },
        { name: 'c.html', url: 'c.html' },
      ],
    });
  });
});

describe('the front matter', () => {
  it("has the skill's metadata, with any line ending", () => {
    const { skill } = readMarkdown(`\uFEFF---\r\nname: Code review\r\nlang: en\r\n---  \r\n\r\n${TABLE}`);
    assert.deepEqual([skill!.name, skill!.lang, skill!.expectations.length], ['Code review', 'en', 1]);
  });

  it('may be empty, or the whole file', () => {
    assert.equal(readMarkdown(`---\n---\n# Title\n${TABLE}`, { name: 'X' }).skill!.name, 'X');
    assert.match(errors(readMarkdown('---\nname: X\n---'))[0]!, /^no-framework There is no table/);
  });

  it('reads dates and languages as strings, and names the levels', () => {
    const { skill } = readMarkdown(
      `---\nname: X\nupdated: 2026-02-22\nlang: no\nlevels: [{ id: j, name: Junior }]\n---\n${TABLE}`,
    );
    assert.deepEqual([skill!.updated, skill!.lang, skill!.levels], ['2026-02-22', 'no', [{ id: 'j', name: 'Junior' }]]);
  });

  it('is only recognized at the very top', () => {
    assert.equal(readMarkdown(`\n---\nname: X\n---\n${TABLE}`, { defaultName: 'Y' }).skill!.name, 'Y');
    assert.match(errors(readMarkdown(`---\nname: X\n----\n${TABLE}`))[0]!, /^no-skill-table|missing/);
  });

  it('is reported with line and column if it is broken', () => {
    assert.deepEqual(errors(readMarkdown(`---\nname: X\nlang: [\n---\n${TABLE}`)), [
      'line 4, column 1 broken-front-matter Flow sequence in block collection must be sufficiently indented and end with a ].',
    ]);
    assert.deepEqual(errors(readMarkdown(`---\n- a\n---\n${TABLE}`)), [
      'line 1 broken-front-matter The front matter must be a list of properties, such as "name: Testing".',
    ]);
    assert.deepEqual(errors(readMarkdown(`---\nname: 5\n---\n${TABLE}`)), [
      'front matter /name wrong-type Expected a string, or an object from language tags to strings, found the number 5.',
    ]);
  });

  it('with lists that are not lists of names is reported, entry by entry', () => {
    for (const roles of [
      '5',
      '[5]',
      '[{ id: a }]',
      '[{ name: a }]',
      '[{ id: a, name: 5 }]',
      '[{ id: a, name: null }]',
    ]) {
      const reading = readMarkdown(`---\nname: X\nroles: ${roles}\n---\n${TABLE}`);
      assert.deepEqual(reading.skill?.roles, [{ id: 'a', name: 'a' }], roles);
    }
    const { skill } = readMarkdown(`---\nname: X\nroles: [{ id: z, name: { en: a } }]\n---\n${TABLE}`);
    assert.deepEqual(skill!.roles, [{ id: 'z', name: { en: 'a' } }]);
  });
});

describe('the tables of Markdown', () => {
  const level = (text: string) => `| Role | Required | Description |\n|:-|-:|:-:|\n| a | x | ${text} |\n`;

  it('are levels, named by the headings before them, else by position', () => {
    const { skill } = readMarkdown(
      `# Title\n\n## Junior *dev*\n\n${level('b')}\n${level('c')}\n## Top\n\ntext\n\n${level('d')}`,
    );
    assert.equal(skill!.name, 'Title');
    assert.deepEqual(
      skill!.levels.map(({ name }) => name),
      ['Junior dev', 'Level 2', 'Top'],
    );
  });

  it('follow the given levels, by name or by position', () => {
    const levels = ['Junior', 'Senior', 'Lead'];
    const reading = readMarkdown(`# T\n\n## Lead\n\n${level('b')}\n## Other\n\n${level('c')}`, { levels });
    assert.deepEqual(cells(reading), ['a/lead! b', 'a/senior! c']);
    const more = readMarkdown(`# T\n\n${level('b')}\n## Boss\n\n${level('c')}`, { levels: ['Junior'] });
    assert.deepEqual(cells(more), ['a/junior! b', 'a/boss! c']);
  });

  it('without a blank line between them are separated', () => {
    const reading = readMarkdown(`# T\n\n${level('b')}${level('c')}`, { levels: ['Junior', 'Senior'] });
    assert.deepEqual(cells(reading), ['a/junior! b', 'a/senior! c']);
    const missing = readMarkdown(`# T\n\n${level('b')}${level('c')}|  | x | d |\n`, { levels: ['Junior', 'Senior'] });
    assert.match(errors(missing)[0]!, /^line 9, column 1 missing This row has no role/);
  });

  it('without skills are reported with their line, beside those with skills', () => {
    const reading = readMarkdown(`# T\n\n${TABLE}\n\n| One | Two |\n|-|-|\n| a | b |`);
    assert.deepEqual(errors(reading), [
      'line 7 no-skill-table Not a known column or a usual level name: "One", "Two". Name your levels to use others.',
    ]);
    assert.ok(reading.skill);
  });

  it('without a name for the skill are reported', () => {
    assert.deepEqual(errors(readMarkdown(`## Only a heading\n\n${TABLE}`)), ['/name missing "name" is missing.']);
    assert.equal(readMarkdown(`# First\n\n# Second\n\n${TABLE}`).skill!.name, 'First');
    assert.equal(readMarkdown(`Underlined *title*\n===\n\n${TABLE}`).skill!.name, 'Underlined title');
  });

  it('are written without empty rows', () => {
    const { skill } = readMarkdown('# T\n\n| Role | Junior | Senior |\n|-|-|-|\n| a | b | |\n| c | | d\0 |');
    const { text } = writeMarkdown(skill!);
    assert.equal(text.match(/^\| [ac] /gm)!.length, 2);
    assert.ok(!text.includes('\0'));
  });
});

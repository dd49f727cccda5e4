import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { writeFrameworkCsvOfRole } from '../../../src/formats/framework/csv-of-role.ts';
import { writeFrameworkCsv } from '../../../src/formats/framework/csv-writer.ts';
import { writeFrameworkHtml } from '../../../src/formats/framework/html-writer.ts';
import { writeFrameworkMarkdown } from '../../../src/formats/framework/markdown-writer.ts';
import { writeYaml } from '../../../src/formats/framework/yaml-writer.ts';
import { readCsv } from '../../../src/formats/index.ts';
import { type Framework, parseFramework } from '../../../src/framework-document/index.ts';
import { frameworks } from '../../framework-document/arbitrary.ts';
import { engineering } from '../../framework-document/frameworks.ts';

function framework(data: unknown): Framework {
  const { framework, issues } = parseFramework(data);
  assert.ok(framework, JSON.stringify(issues));
  return framework;
}

const nursing = framework({
  name: 'Nursing',
  lang: 'en',
  levels: [
    { id: 'junior', name: 'Junior' },
    { id: 'senior', name: 'Senior' },
  ],
  groups: [{ id: 'safety', name: 'Safety', summary: 'Nobody is harmed.' }],
  skills: [
    {
      id: 'hygiene',
      name: 'Hygiene',
      group: 'safety',
      expectations: [
        { level: 'junior', text: 'Cleans hands before & after.' },
        { level: 'senior', text: 'Keeps a ward clean.', items: ['Checks *weekly*', 'Says what is missing'] },
      ],
    },
  ],
});

describe('a framework', () => {
  it('in Markdown is a table of skills and levels below the name of each group', () => {
    assert.deepEqual(writeFrameworkMarkdown(nursing), {
      notes: [],
      text: `---
name: Nursing
lang: en
levels:
  - Junior
  - Senior
---

## Safety

Nobody is harmed.

| Skill | Junior | Senior |
| --- | --- | --- |
| Hygiene | Cleans hands before \\& after. | Keeps a ward clean.<br>• Checks \\*weekly\\*<br>• Says what is missing |
`,
    });
  });

  it('in HTML is an article with the same tables', () => {
    const { text, notes } = writeFrameworkHtml(nursing);
    assert.deepEqual(notes, []);
    assert.match(text, /^<article lang="en">\n<h1>Nursing<\/h1>\n<h2>Safety<\/h2>\n<p>Nobody is harmed.<\/p>\n<table>/);
    assert.match(text, /<th scope="col">Senior<\/th>/);
    assert.match(text, /<th scope="row">Hygiene<\/th><td>Cleans hands before &amp; after.<\/td>/);
    assert.match(text, /<ul><li>Checks \*weekly\*<\/li><li>Says what is missing<\/li><\/ul>/);
  });

  it('in YAML is on long lines and repeats what is the same', () => {
    const summary = 'Nobody is harmed. '.repeat(10).trim();
    const levels = [{ id: 'a', name: 'A', summary }];
    const shared = { ...nursing, levels, more: [levels[0], levels[0]] } as Framework;
    const { text, notes } = writeYaml(shared);
    assert.deepEqual(notes, []);
    assert.equal(text.split(`summary: ${summary}\n`).length, 4);
    assert.doesNotMatch(text, /[&*]a1/);
    const deep = Array.from({ length: 120 }).reduce((inner: unknown) => [inner], 1);
    const refused = writeYaml({ ...nursing, deep } as Framework);
    assert.deepEqual([refused.text, refused.notes.map(({ code }) => code)], ['', ['too-large']]);
  });

  it('in CSV has a row for each expectation, and only the columns that it needs', () => {
    assert.equal(
      writeFrameworkCsv(nursing).text,
      '\uFEFFGroup,Skill,Level,Description,Items\r\n' +
        'Safety,Hygiene,Junior,Cleans hands before & after.,\r\n' +
        'Safety,Hygiene,Senior,Keeps a ward clean.,"Checks *weekly*\nSays what is missing"\r\n',
    );
  });

  it('in CSV runs no formula', () => {
    const [skill] = nursing.skills;
    const text = '=1+1';
    const hostile = framework({
      ...nursing,
      skills: [
        { ...skill, name: '@SUM(A1)', expectations: [{ level: 'junior', text }] },
        { ...skill, id: 'b', name: 'B', expectations: [{ level: 'senior', text: 'Does this well enough.' }] },
      ],
    });
    const written = writeFrameworkCsv(hostile).text;
    assert.match(written, /Safety,'@SUM\(A1\),Junior,'=1\+1/);
    assert.equal(readCsv(written).framework?.skills[0]?.name, '@SUM(A1)');
  });

  it('in CSV of one role has a column for each of its levels, as the role calls them', () => {
    const { text } = writeFrameworkCsvOfRole(engineering(), 'manager');
    assert.match(text, /^\uFEFFGroup,Skill,Team lead,Lead\r\n/);
    assert.match(text, /People,Feedback,Awareness,"\(required\)\nAsks for it\."\r\n/);
    assert.deepEqual(
      writeFrameworkCsvOfRole(engineering(), 'nobody').notes.map(({ code }) => code),
      ['unknown-role'],
    );
  });
});

describe('the warnings about a framework', () => {
  const lost = (notes: readonly { readonly code: string; readonly place: string }[]) =>
    notes.filter(({ code }) => code === 'lost').map(({ place }) => place);

  it('name what Markdown has no place for', () => {
    const places = lost(writeFrameworkMarkdown(engineering()).notes);
    for (const place of [
      '/domain',
      '/source',
      '/roles/0/family',
      '/roles/0/leadsTo',
      '/roles/1/levels/1/name',
      '/proficiencies/0/short',
      '/groups/2',
      '/skills/1/sameAs',
      '/skills/1/formerly',
      '/skills/1/meanings',
      '/groups/1/summary',
    ])
      assert.ok(places.includes(place), place);
  });

  it('name what CSV has no place for', () => {
    const places = lost(writeFrameworkCsv(engineering()).notes);
    for (const place of ['/id', '/version', '/updated', '/levels/1/summary', '/groups/0/domain', '/groups/1/summary'])
      assert.ok(places.includes(place), place);
  });

  it('count expectations of all roles and texts in several languages', () => {
    const codes = writeFrameworkHtml(engineering()).notes.map(({ code }) => code);
    assert.ok(codes.includes('spread'));
    assert.ok(codes.includes('languages-lost'));
  });
});

describe('the writers of frameworks', () => {
  it('never throw, and change nothing', () => {
    fc.assert(
      fc.property(frameworks, (framework) => {
        const before = JSON.stringify(framework);
        for (const write of [writeFrameworkMarkdown, writeFrameworkHtml, writeFrameworkCsv]) {
          const { text, notes } = write(framework);
          assert.ok(text);
          assert.ok(notes.every(({ severity, message }) => severity === 'warning' && message.endsWith('.')));
        }
        for (const role of [undefined, ...(framework.roles ?? [])])
          assert.ok(writeFrameworkCsvOfRole(framework, role?.id).text);
        assert.equal(JSON.stringify(framework), before);
      }),
      { numRuns: 100 },
    );
  });
});

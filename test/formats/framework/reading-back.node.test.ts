import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { writeFrameworkCsv } from '../../../src/formats/framework/csv-writer.ts';
import { writeFrameworkHtml } from '../../../src/formats/framework/html-writer.ts';
import { writeFrameworkMarkdown } from '../../../src/formats/framework/markdown-writer.ts';
import { readCsv, readHtml, readMarkdown, type Reading, type Writing } from '../../../src/formats/index.ts';
import { type Framework, parseFramework } from '../../../src/framework-document/index.ts';
import { localize, type Text } from '../../../src/skill-document/index.ts';
import { hasUsualLevels, plainFrameworks } from './plain-frameworks.ts';
import { frameworkOf, isLost, namesIn, saidBy } from './said.ts';

interface Format {
  readonly write: (framework: Framework) => Writing;
  readonly read: (text: string) => Reading;
}

const MARKDOWN: Format = { write: writeFrameworkMarkdown, read: readMarkdown };
const HTML: Format = { write: writeFrameworkHtml, read: readHtml };
const CSV: Format = { write: writeFrameworkCsv, read: readCsv };

/** Compares what two frameworks say, except what the notes say is lost. */
function assertSame(framework: Framework, { write, read }: Format, levels: 'all' | 'asked'): void {
  const { text, notes } = write(framework);
  const back = frameworkOf(read(text), text);
  const isLostSkill = (name: string) =>
    framework.skills.some((skill, index) => skill.name === name && isLost(notes, `/skills/${index}`));
  const said = saidBy(framework).filter(({ name }) => !isLostSkill(name));
  const byName = (list: ReturnType<typeof saidBy>) => [...list].sort((a, b) => a.name.localeCompare(b.name));
  assert.deepEqual(byName(saidBy(back)), byName(said), text);
  const keep = notes.some(({ code }) => code === 'order-lost')
    ? (names: readonly string[]) => [...names].sort()
    : (names: readonly string[]) => names;
  const askedOf = (index: 0 | 1) => new Set(said.flatMap(({ asks }) => asks.map(({ at }) => at[index])));
  const own = namesIn(framework, 'levels');
  const isWhole = levels === 'all' || namesIn(back, 'levels').length === own.length;
  const expected = isWhole ? own : own.filter((name) => askedOf(1).has(name));
  assert.deepEqual(keep(namesIn(back, 'levels')), keep(expected), text);
  framework.levels?.forEach(({ summary }, index) => {
    if (levels === 'asked' || isLost(notes, `/levels/${index}/summary`)) return;
    assert.deepEqual(localized(back.levels?.[index]?.summary), localized(summary), text);
  });
  // A role of which nothing is asked may have no column.
  const found = namesIn(back, 'roles');
  const roles = namesIn(framework, 'roles').filter((name) => askedOf(0).has(name) || found.includes(name));
  assert.deepEqual(keep(found), keep(roles), text);
  const groups = new Set(said.map(({ group }) => group).filter(Boolean));
  assert.deepEqual(new Set(namesIn(back, 'groups')), groups, text);
}

function localized(text: Text | undefined): string | undefined {
  return text === undefined ? undefined : localize(text, 'en', {}).value;
}

const RUNS = { numRuns: 50 };

describe('a framework of plain words that is written and read again says the same', () => {
  it('in Markdown', () => {
    fc.assert(
      fc.property(plainFrameworks, (framework) => assertSame(framework, MARKDOWN, 'all')),
      RUNS,
    );
  });

  it('in HTML, with usual names of levels', () => {
    fc.assert(
      fc.property(plainFrameworks.filter(hasUsualLevels), (framework) => assertSame(framework, HTML, 'asked')),
      RUNS,
    );
  });

  it('in CSV, with usual names of levels', () => {
    fc.assert(
      fc.property(plainFrameworks.filter(hasUsualLevels), (framework) => assertSame(framework, CSV, 'asked')),
      RUNS,
    );
  });
});

const FOLDER = new URL('../../../demo/documents/', import.meta.url);

const demos = readdirSync(FOLDER).flatMap((file): [string, Framework][] => {
  const { framework } = parseFramework(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));
  return framework ? [[file, framework]] : [];
});

describe('the frameworks of the demo, written and read again, say the same', () => {
  for (const [file, framework] of demos) {
    it(`${file} in Markdown`, () => assertSame(withoutLinks(framework), MARKDOWN, 'all'));
    it(`${file} in HTML`, () => assertSame(withoutLinks(framework), HTML, 'asked'));
    it(`${file} in CSV`, () => assertSame(withoutExamples(withoutLinks(framework)), CSV, 'asked'));
  }
});

/** The names of links in cells are read as part of the text, as a note says. */
function withoutLinks(framework: Framework): Framework {
  return changed(framework, (expectation) => ({ ...expectation, links: undefined }));
}

/** CSV makes items of examples, as a note says. */
function withoutExamples(framework: Framework): Framework {
  return changed(
    framework,
    ({ items, ...rest }) =>
      ({
        ...rest,
        ...(items && { items: items.map((item) => (typeof item === 'object' && 'text' in item ? item.text : item)) }),
      }) as Expectation,
  );
}

type Expectation = Framework['skills'][number]['expectations'][number];

function changed(framework: Framework, change: (expectation: Expectation) => Expectation): Framework {
  const skills = framework.skills.map((skill) => ({ ...skill, expectations: skill.expectations.map(change) }));
  return parseFramework(JSON.parse(JSON.stringify({ ...framework, skills }))).framework!;
}

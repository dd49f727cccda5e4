import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  canonical,
  readCsv,
  readHtml,
  readJson,
  readMarkdown,
  type Reading,
  writeCsv,
  writeHtml,
  writeJson,
  writeMarkdown,
} from '../../src/formats/index.ts';
import { displayNames } from '../../src/formats/names.ts';
import { parse, type SkillDocument } from '../../src/skill-document/index.ts';
import { skillDocument } from './arbitrary.ts';

function read({ skill, notes }: Reading, text: string): SkillDocument {
  assert.ok(skill, `${JSON.stringify(notes)} in\n${text}`);
  return canonical(skill);
}

/** What CSV can hold of a document: roles, levels and expectations, with the name and language given beside it. */
function tableOf(skill: SkillDocument): SkillDocument {
  const { lang, levels, roles, expectations } = skill;
  const nameOf = displayNames(skill.proficiencies ?? [], skill);
  return {
    name: 'Skill',
    ...(lang && { lang }),
    levels,
    roles,
    expectations: expectations.map(({ proficiency, ...rest }) => ({
      ...rest,
      ...(proficiency !== undefined && { proficiency: nameOf.get(proficiency)! }),
    })),
  };
}

/** Replaces proficiency ids by names, since tables have no proficiency ids. */
function byName(skill: SkillDocument): SkillDocument {
  const names = new Map((skill.proficiencies ?? []).map(({ id, name }) => [id, name]));
  const named = {
    ...skill,
    expectations: skill.expectations.map(({ proficiency, ...rest }) => ({
      ...rest,
      ...(proficiency !== undefined && { proficiency: names.get(proficiency) as string }),
    })),
  };
  delete named.proficiencies;
  return named;
}

/** A star at the end of one text, and one at the beginning of another: no mark of a note. */
const STARS = {
  ...{ name: 'Oven', levels: [{ id: 'junior', name: 'Junior' }] },
  roles: ['baker', 'clerk'].map((id) => ({ id, name: id })),
  expectations: [
    { role: 'baker', level: 'junior', text: 'Cleans it*' },
    { role: 'clerk', level: 'junior', text: '*Once a year' },
  ],
};

describe('a document that is written and read again is the same', () => {
  it('in JSON, for any document', () => {
    fc.assert(
      fc.property(skillDocument(false), (skill) => {
        assert.deepEqual(parse(skill).issues, undefined);
        const { text, notes } = writeJson(skill);
        assert.deepEqual(notes, []);
        assert.deepEqual(read(readJson(text), text), canonical(skill));
        assert.equal(writeJson(read(readJson(text), text)).text, text, 'and canonical once more');
      }),
    );
  });

  it('in Markdown, if its expectations are in one language', () => {
    fc.assert(
      fc.property(skillDocument(true), (skill) => {
        const { text, notes } = writeMarkdown(skill);
        assert.deepEqual(notes, []);
        assert.deepEqual(read(readMarkdown(text), text), canonical(skill));
      }),
      { numRuns: 75, examples: [[STARS]] },
    );
  });

  it('in CSV, for what CSV can hold', () => {
    fc.assert(
      fc.property(skillDocument(true), fc.constantFrom(',', ';'), (skill, delimiter) => {
        const { text } = writeCsv(skill, { delimiter });
        const { lang } = skill;
        const again = read(readCsv(text, { name: 'Skill', lang }), text);
        assert.deepEqual(canonical(byName(again)), canonical(tableOf(skill)));
      }),
      { numRuns: 75 },
    );
  });
});

describe('HTML', () => {
  /** Collapses spaces like HTML. */
  const spaced = (value: unknown): unknown => {
    if (typeof value === 'string') {
      return value
        .replace(/[ \t\f]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
    }
    if (Array.isArray(value)) return value.map(spaced);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [key, /^(id|role|level|url)$/.test(key) ? entry : spaced(entry)]),
    );
  };

  it('reads back unchanged, for what its tables can hold', () => {
    fc.assert(
      fc.property(skillDocument(true), (skill) => {
        const { text } = writeHtml(skill);
        const again = read(readHtml(text, { name: 'Skill' }), text);
        assert.deepEqual(spaced(canonical(byName(again))), spaced(canonical(tableOf(skill))));
      }),
      { numRuns: 75 },
    );
  });
});

describe('reading never throws', () => {
  for (const [name, readText] of [
    ['Markdown', readMarkdown],
    ['CSV', readCsv],
    ['JSON', readJson],
    ['HTML', readHtml],
  ] as const) {
    it(`${name}, for any file`, () => {
      const pieces = [
        '|',
        '\n',
        '---',
        'Role',
        'Required',
        'Description',
        'Junior',
        ',',
        ';',
        '"',
        '# ',
        '- ',
        '{',
        '\0',
      ];
      const anything = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
      );
      fc.assert(
        fc.property(anything, (text) => {
          const { skill, framework, notes } = readText(text, {});
          assert.ok(skill ?? framework ?? notes.some(({ severity }) => severity === 'error'));
        }),
        { numRuns: 100 },
      );
    });

    it(`${name} that is truncated anywhere`, () => {
      const [whole] = fc.sample(skillDocument(false), 1);
      const { text } = { Markdown: writeMarkdown, CSV: writeCsv, JSON: writeJson, HTML: writeHtml }[name](whole!);
      for (let length = 0; length < text.length; length += 7) readText(text.slice(0, length), {});
    });
  }
});

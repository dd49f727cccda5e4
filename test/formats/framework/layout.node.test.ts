/** Which form a file gives a framework: the one that people read most easily among those that are read back. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepsOrder, layoutOf, type LevelNames } from '../../../src/formats/framework/framework-layout.ts';
import { toFrameworkRows } from '../../../src/formats/framework/framework-rows.ts';
import { parseFramework } from '../../../src/framework-document/index.ts';

type Expected = Readonly<Record<string, unknown>>;

/** Each skill by its name: a cell for each column, and `undefined` for an empty one. */
interface Spec {
  readonly levels?: readonly string[];
  readonly roles?: readonly string[];
  readonly proficiencies?: readonly string[];
  /** What the first proficiency means. */
  readonly meaning?: string;
  readonly groups?: readonly string[];
  readonly skills: Readonly<Record<string, readonly (string | Expected | undefined)[]>>;
}

const named = (names?: readonly string[]) => names?.map((name) => ({ id: name, name }));

function rowsOf({ levels, roles, proficiencies, meaning, groups, skills }: Spec) {
  const axis = levels ?? roles!;
  const { framework, issues } = parseFramework({
    name: 'Baking',
    levels: named(levels),
    roles: named(roles),
    proficiencies: proficiencies?.map((name, index) => ({
      id: name,
      name,
      summary: index === 0 ? meaning : undefined,
    })),
    groups: named(groups),
    skills: Object.entries(skills).map(([name, cells], index) => ({
      id: name,
      name,
      group: groups?.[index % groups.length],
      expectations: cells.flatMap((cell, at) => {
        const place = levels ? { level: axis[at] } : { role: axis[at] };
        if (cell === undefined) return [];
        if (typeof cell !== 'string') return [{ ...place, ...cell }];
        return [{ ...place, ...(proficiencies?.includes(cell) ? { proficiency: cell } : { text: cell }) }];
      }),
    })),
  });
  assert.ok(framework, JSON.stringify(issues));
  return toFrameworkRows(framework);
}

/** The form as `cells, groups`, and `legend` if there is one. */
function formOf(spec: Spec, names: LevelNames = 'in-tables'): string {
  const layout = layoutOf(rowsOf(spec), names);
  assert.equal(layout.names, names);
  return [layout.cells, layout.groups, ...(layout.hasLegend ? ['legend'] : [])].join(', ');
}

const LEVELS = ['Junior', 'Senior'];
const UNKNOWN = ['Geselle am Brot', 'Meister am Brot'];
const ROLES = ['Baker', 'Confectioner'];
const SCALE = ['Knows', 'Does', 'Teaches'];
const PROSE = ['Weighs flour by the recipe.', 'Judges dough by its feel.'];
const OTHER = ['Loads ovens with somebody.', 'Sets the heat of ovens.'];

describe('a framework in a file is', () => {
  it('a matrix of words where skills are described at levels', () => {
    assert.equal(formOf({ levels: LEVELS, skills: { Kneading: PROSE, Baking: OTHER } }), 'words, headings');
    assert.equal(formOf({ levels: LEVELS, skills: { Kneading: [PROSE[0], undefined] } }), 'words, headings');
  });

  it('a matrix of words at levels that nobody knows, if cells are full of prose', () => {
    assert.equal(formOf({ levels: UNKNOWN, skills: { Kneading: PROSE, Baking: OTHER } }), 'words, headings');
    const half = { levels: UNKNOWN, skills: { Kneading: PROSE, Baking: [], Shaping: OTHER, Selling: [] } };
    assert.equal(formOf(half), 'words, headings');
    const less = { ...half, skills: { ...half.skills, Shaping: [OTHER[0]] } };
    assert.equal(formOf(less), 'statements, column');
    assert.equal(formOf(less, 'stated'), 'words, headings');
    const short = { levels: UNKNOWN, skills: { Kneading: ['Weighs flour', ...PROSE.slice(1)], Baking: OTHER } };
    assert.equal(formOf(short), 'statements, column');
    assert.equal(formOf({ ...short, skills: { Kneading: ['Weighs the flour', PROSE[1]] } }), 'words, headings');
  });

  it('a list of statements where only some of the levels are known by their words', () => {
    const levels = ['Junior', 'Meister am Brot'];
    assert.equal(formOf({ levels, skills: { Kneading: PROSE, Baking: OTHER } }), 'statements, column');
    assert.equal(formOf({ levels, skills: { Kneading: PROSE, Baking: OTHER } }, 'stated'), 'words, headings');
  });

  it('a matrix of proficiencies where each cell has one', () => {
    const skills = { Kneading: ['Knows', 'Does'], Baking: ['Does', 'Teaches'] };
    const known = { proficiencies: SCALE, skills };
    assert.equal(formOf({ ...known, levels: LEVELS }), 'proficiencies, headings, legend');
    assert.equal(formOf({ ...known, roles: ROLES }), 'proficiencies, headings, legend');
    assert.equal(formOf({ ...known, levels: UNKNOWN }), 'statements, column');
    assert.equal(formOf({ ...known, levels: UNKNOWN }, 'stated'), 'proficiencies, headings, legend');
    assert.equal(formOf({ ...known, roles: ['Junior', 'Senior'] }), 'statements, headings');
  });

  it('a list of statements where the scale can have no legend', () => {
    const skills = { Kneading: ['Does', 'Does'], Baking: ['Does', 'Teaches'] };
    const form = (proficiencies: readonly string[], cells: Spec['skills'] = skills) =>
      formOf({ levels: LEVELS, proficiencies, skills: cells });
    const all = { Kneading: ['Knows', 'Does'], Baking: ['Does', 'Teaches'] };
    assert.equal(form(SCALE, all), 'proficiencies, headings, legend');
    assert.equal(form(SCALE), 'statements, headings', 'the first value is in no cell');
    assert.equal(form([...SCALE, 'Leads', 'Invents', 'Rules', 'Writes'], all), 'statements, headings');
    assert.equal(form([...SCALE, 'Leads', 'Invents', 'Rules'], all), 'proficiencies, headings, legend');
    assert.equal(form(['Knows', 'Does', 'Teaches a lot'], all), 'statements, headings');
    const long = { Kneading: ['Knows', 'Does'], Baking: ['Does', 'Teaches it a'] };
    assert.equal(form(['Knows', 'Does', 'Teaches it a'], long), 'proficiencies, headings, legend');
    assert.equal(form(['Knows'], { Kneading: ['Knows', 'Knows'], Baking: ['Knows'] }), 'statements, headings');
    for (const name of ['Does (it)', 'Does: it', 'Do – it', 'Do - it']) {
      const cells = { Kneading: ['Knows', name], Baking: [name, 'Knows'] };
      assert.equal(form(['Knows', name], cells), 'statements, headings', name);
    }
    const joined = { Kneading: ['Knows', 'Do-it'], Baking: ['Do-it', 'Knows'] };
    assert.equal(form(['Knows', 'Do-it'], joined), 'proficiencies, headings, legend');
  });

  it('a list of statements with a legend where proficiencies have a meaning', () => {
    const spec = {
      levels: LEVELS,
      proficiencies: SCALE,
      skills: { Kneading: ['Knows', PROSE[1]], Baking: ['Does', OTHER[1]] },
    };
    assert.equal(formOf(spec), 'statements, headings');
    assert.equal(formOf({ ...spec, meaning: 'Can say what it is for.' }), 'statements, headings, legend');
  });

  it('a list of statements where something is required, or is more than one thing', () => {
    const skills = { Kneading: PROSE, Baking: [{ text: OTHER[0], required: true }] };
    assert.equal(formOf({ levels: LEVELS, skills }), 'statements, headings');
    const both = { Kneading: PROSE, Baking: [{ text: OTHER[0], proficiency: 'Does' }] };
    assert.equal(formOf({ levels: LEVELS, proficiencies: SCALE, skills: both }), 'statements, headings');
    const items = { Kneading: PROSE, Baking: [{ items: OTHER }] };
    assert.equal(formOf({ levels: LEVELS, skills: items }), 'words, headings');
  });

  it('a list of statements where roles are described, and where there is one column', () => {
    assert.equal(formOf({ roles: ROLES, skills: { Kneading: PROSE, Baking: OTHER } }), 'statements, headings');
    assert.equal(formOf({ levels: ['Junior'], skills: { Kneading: [PROSE[0]], Baking: [] } }), 'statements, column');
    const one = { Kneading: ['Knows'], Baking: ['Does'] };
    assert.equal(formOf({ roles: ['Baker'], proficiencies: SCALE, skills: one }), 'statements, headings');
  });

  it('a list of statements where words would be taken for something else', () => {
    const dash = { Kneading: ['–', PROSE[1]], Baking: OTHER };
    assert.equal(formOf({ levels: LEVELS, skills: dash }), 'statements, headings');
    const values = { Kneading: ['1', '2'], Baking: ['3', '4'] };
    assert.equal(formOf({ levels: LEVELS, skills: values }), 'statements, headings');
    const header = { Kneading: ['Apprentice', 'Expert'], Baking: OTHER, Shaping: PROSE, Selling: PROSE };
    assert.equal(formOf({ levels: LEVELS, skills: header }), 'statements, headings');
    const one = { Kneading: ['Apprentice', PROSE[1]], Baking: OTHER, Shaping: PROSE, Selling: PROSE };
    assert.equal(formOf({ levels: LEVELS, skills: one }), 'words, headings');
  });
});

describe('groups in a file are', () => {
  const skills = { Kneading: PROSE, Baking: OTHER, Shaping: PROSE, Selling: OTHER };

  it('headings, but a column where one is called like a level', () => {
    assert.equal(formOf({ levels: LEVELS, groups: ['Dough', 'Oven'], skills }), 'words, headings');
    assert.equal(formOf({ levels: LEVELS, groups: ['Dough', 'Senior'], skills }), 'words, column');
    assert.equal(formOf({ levels: UNKNOWN, groups: ['Dough', 'Meister am Brot'], skills }), 'words, column');
  });

  it('a column of statements where each has one skill, since a table of one skill is about that', () => {
    const required = Object.fromEntries(
      Object.entries(skills).map(([name, [text]]) => [name, [{ text, required: true }]]),
    );
    const form = (count: number) => {
      const some = Object.fromEntries(Object.entries(required).slice(0, count));
      return formOf({ levels: LEVELS, groups: ['Dough', 'Oven'], skills: some });
    };
    assert.equal(form(2), 'statements, column');
    assert.equal(form(3), 'statements, headings');
  });

  it('a column of statements where headings would change the order of levels', () => {
    const levels = ['Stufe am Brot', 'Stufe am Ofen'];
    const spec = { levels, skills: { Kneading: [{ text: 'a', required: true }], Baking: [undefined, 'b c'] } };
    assert.equal(formOf(spec), 'statements, column');
    assert.equal(formOf(spec, 'stated'), 'statements, headings');
  });
});

describe('rows keep the order', () => {
  it('of levels, as they occur first or as their words say', () => {
    const skills = { Kneading: [undefined, PROSE[1]], Baking: OTHER };
    assert.ok(keepsOrder(rowsOf({ levels: LEVELS, skills })), 'words say that seniors are above juniors');
    assert.ok(!keepsOrder(rowsOf({ levels: UNKNOWN, skills })));
    assert.ok(keepsOrder(rowsOf({ levels: UNKNOWN, skills: { Baking: OTHER, Kneading: skills.Kneading } })));
    assert.ok(!keepsOrder(rowsOf({ levels: ['Senior', 'Junior'], skills })));
  });

  it('of roles', () => {
    const skills = { Kneading: [undefined, PROSE[1]], Baking: OTHER };
    assert.ok(!keepsOrder(rowsOf({ roles: ROLES, skills })));
    assert.ok(keepsOrder(rowsOf({ roles: ROLES, skills: { Kneading: PROSE } })));
    assert.ok(keepsOrder(rowsOf({ roles: [...ROLES, 'Seller'], skills: { Kneading: PROSE } })), 'one is not there');
  });
});

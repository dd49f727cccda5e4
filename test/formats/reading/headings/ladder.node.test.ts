/** How the headings of a page with levels are meant, and what stands below them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block } from '../../../../src/formats/reading/blocks/block.ts';
import {
  contextOfPath,
  isInLadder,
  readLevelSection,
  readMeaning,
} from '../../../../src/formats/reading/headings/ladder.ts';
import { planLadder } from '../../../../src/formats/reading/headings/ladder-plan.ts';
import { readMarkdownBlocks } from '../../../../src/formats/reading/markdown/blocks.ts';
import { type Section, sectionsBelow, toOutline } from '../../../../src/formats/reading/outline/outline.ts';
import { cellOf, saidBy } from '../grids.ts';

const hasTable = ({ blocks }: Section) => blocks.some(({ kind }) => kind === 'table');
const outlineOf = (markdown: string) => toOutline(readMarkdownBlocks(markdown).blocks, new Set());

/** What a page says below the headings of its levels. */
function read(markdown: string, fallback = 'Page'): readonly string[] {
  const outline = outlineOf(markdown);
  const plan = planLadder(outline, hasTable);
  const paths = [...sectionsBelow(outline)].filter(isInLadder);
  return saidBy(paths.flatMap((path) => readLevelSection(path.at(-1)!, contextOfPath(path, plan), plan, fallback)));
}

/** The title, what headings above levels are, and whether entries begin with names. */
function planned(markdown: string): string {
  const { title, above, labels } = planLadder(outlineOf(markdown), hasTable);
  return `${title?.title ?? '–'}, ${above}, ${labels}`;
}

const TABLE = '|a|b|\n|-|-|\n|c|d|\n\n';
const LEVELS = '## Junior\n\n- Weighs\n\n## Senior\n\n- Judges\n\n';

describe('the title of a page', () => {
  const title = (markdown: string) => planned(markdown).split(',')[0];

  it('is its first heading, if all levels, tables and lists are below it', () => {
    assert.equal(title(`# A\n\n${LEVELS}`), 'A');
    assert.equal(title(`# A\n\n${LEVELS}# B\n\nText`), 'A');
    assert.equal(title(`# A\n\n${LEVELS}# B\n\n- x`), 'A');
    assert.equal(title(''), '–');
    assert.equal(title(`${TABLE}# A\n\n${LEVELS}`), '–');
    assert.equal(title(LEVELS.replaceAll('##', '#')), '–');
    assert.equal(title(`# A\n\n${LEVELS}# B\n\n${LEVELS}`), '–');
    assert.equal(title(`# A\n\n${LEVELS}# B\n\n${TABLE}`), '–');
    assert.equal(title(`# A\n\n${LEVELS}# B\n\n## C\n\n${TABLE}`), '–');
  });

  it('is no heading without others below it beside lists', () => {
    assert.equal(title('# A\n\n- x\n\n# B\n\n- y'), '–');
    assert.equal(title('# A\n\n- x\n\n# B\n\nText'), 'A');
    assert.equal(title('# A\n\n## C\n\n# B\n\n- y'), 'A');
  });
});

describe('headings above levels', () => {
  it('are skills if nothing below names skills, else roles', () => {
    assert.equal(planned(`# A\n\n${LEVELS}`), 'A, skill, none');
    assert.equal(planned('# A\n\n## Junior\n\n### Dough\n\n## Senior\n\n### Dough'), 'A, role, none');
    assert.equal(planned(`# A\n\n## Junior\n\n${TABLE}## Senior\n\n${TABLE}`), 'A, role, none');
  });

  it('are roles if at least half of the entries below levels begin with names in bold', () => {
    const entries = (...texts: readonly string[]) =>
      planned(`# A\n\n## Junior\n\n${texts.map((text) => `- ${text}\n`).join('')}\n## Senior\n\n`);
    assert.equal(entries('**Dough**: weighs', 'kneads'), 'A, role, bold');
    assert.equal(entries('**Dough**: weighs', 'kneads', 'bakes'), 'A, skill, none');
    assert.equal(entries('**Dough**\n  - weighs\n  - kneads'), 'A, role, bold');
    assert.equal(entries('**Dough**'), 'A, skill, none');
    const paragraphs = '# A\n\n## Junior\n\n**Dough** Weighs\n\nKneads\n\n## Senior\n\n**Dough** Judges';
    assert.equal(planned(paragraphs), 'A, role, bold');
  });

  it('are roles if at least half of the entries begin with a name that other levels have', () => {
    const page = (junior: readonly string[], senior: readonly string[]) =>
      planned(`# A\n\n## Junior\n\n- ${junior.join('\n- ')}\n\n## Senior\n\n- ${senior.join('\n- ')}`);
    assert.equal(page(['Dough: weighs', 'Oven: loads'], ['dough: judges', 'x']), 'A, role, plain');
    assert.equal(page(['Dough: weighs', 'Oven: loads', 'y'], ['dough: judges', 'x']), 'A, skill, none');
    assert.equal(page(['Dough: weighs', 'Dough: kneads'], ['Oven: loads']), 'A, skill, none');
    assert.equal(page(['weighs', 'loads'], ['judges', 'weighs']), 'A, skill, none');
  });
});

describe('below a level', () => {
  it('entries and paragraphs say what the skill of the heading asks', () => {
    const page =
      '# Bakery\n\n## Dough\n\n### Junior\n\nHelps.\n\nAsks.\n\n- Weighs\n  - Rye\n- [Kneads](https://bread.example)\n\n### Senior\n\n[Judges](https://cake.example)';
    assert.deepEqual(read(page), [
      'asked skill=Dough level=Junior text=Helps.\n\nAsks. items=[{"text":"Weighs","examples":["Rye"]},{"text":"Kneads","examples":[]}] links=[{"name":"Kneads","url":"https://bread.example"}] line 7',
      'asked skill=Dough level=Senior text=Judges links=[{"name":"Judges","url":"https://cake.example"}] line 17',
    ]);
  });

  it('is asked what the page is about, if no heading names a skill', () => {
    assert.deepEqual(read(`# A\n\n${LEVELS}`, 'Dough'), [
      'asked skill=Dough level=Junior text= items=[{"text":"Weighs","examples":[]}] line 5',
      'asked skill=Dough level=Senior text= items=[{"text":"Judges","examples":[]}] line 9',
    ]);
  });

  it('headings name skills, and those above them groups; the heading above is a role', () => {
    const page =
      '# P\n\n## Baker\n\n### Junior\n\nAll about it.\n\n#### Food\n\n##### Making\n\n###### Dough\n\nWeighs\n\n### Senior\n\n#### Dough\n\nJudges';
    assert.deepEqual(read(page), [
      'described of=level name=Junior role=Baker text=All about it. line 7',
      'asked domain=Food group=Making skill=Dough role=Baker level=Junior text=Weighs line 15',
      'asked skill=Dough role=Baker level=Senior text=Judges line 21',
    ]);
  });

  it('entries may begin with the names of skills', () => {
    const page =
      '# P\n\n## Baker\n\n### Junior\n\nAbout.\n\n- **Dough**: weighs\n  - [rye](https://bread.example)\n- Smiles\n- **Till**\n  - Counts\n\nLate.\n\n### Senior\n\n**Dough** Judges';
    assert.deepEqual(read(page), [
      'described of=level name=Junior role=Baker text=About. line 7',
      'asked skill=Dough role=Baker level=Junior text=weighs items=[{"text":"rye","examples":[]}] links=[{"name":"rye","url":"https://bread.example"}] line 9',
      'asked skill=Till role=Baker level=Junior text= items=[{"text":"Counts","examples":[]}] line 12',
      'asked skill=Page role=Baker level=Junior text=Late. items=[{"text":"Smiles","examples":[]}] line 7',
      'asked skill=Dough role=Baker level=Senior text=Judges line 19',
    ]);
  });

  it('names before colons are skills, too', () => {
    const page = '# P\n\n## Junior\n\n- Dough: weighs\n- Oven: loads\n\n## Senior\n\n- Dough: judges\n- Oven: sets';
    assert.deepEqual(
      read(page).map((line) => line.slice(0, 24)),
      ['asked skill=Dough level=', 'asked skill=Oven level=J', 'asked skill=Dough level=', 'asked skill=Oven level=S'],
    );
  });

  it('the names of a skill whose heading is there are texts', () => {
    const page = '# P\n\n## Junior\n\n### Dough\n\n- **Rye**: weighs\n\n## Senior\n\n### Dough\n\n- **Rye**: judges';
    assert.deepEqual(
      read(page)[0],
      'asked skill=Dough level=Junior text= items=[{"text":"Rye: weighs","examples":[]}] line 7',
    );
  });
});

/** A heading that the source itself says the meaning of. */
const stated = (title: string, names?: 'role' | 'skill' | 'group', isLevel = false): Section => ({
  heading: { kind: 'heading', depth: 1, content: cellOf(title, ''), names },
  ...{ title, blocks: [], sections: [], isLevel },
});

describe('a path of headings', () => {
  const [page, area, theme, part] = ['Page', 'Area', 'Theme', 'Part'].map((title) => stated(title)) as [Section, Section, Section, Section]; // prettier-ignore
  const junior = stated('Junior', undefined, true);
  const context = (above: 'role' | 'skill', ...path: readonly Section[]) =>
    contextOfPath([page, ...path], {
      title: page,
      above,
      labels: 'none',
      around: undefined,
      parts: new Set(),
      themes: 'skill',
    });

  it('without a level names a group and a domain', () => {
    assert.deepEqual(context('skill'), {});
    assert.deepEqual(context('skill', area), { group: 'Area' });
    assert.deepEqual(context('skill', area, theme, part), { group: 'Part', domain: 'Theme' });
    assert.deepEqual(context('skill', stated('G', 'group'), area), { group: 'G' });
    assert.deepEqual(context('skill', stated('S', 'skill'), stated('R', 'role')), { skill: 'S', role: 'R' });
  });

  it('above a level names a skill and its groups, or a role', () => {
    assert.deepEqual(context('skill', area, theme, part, junior), { skill: 'Part', group: 'Theme', domain: 'Area', level: 'Junior' }); // prettier-ignore
    assert.deepEqual(context('role', area, theme, junior), { role: 'Theme', level: 'Junior' });
    assert.deepEqual(context('skill', area, junior, theme), { role: 'Area', skill: 'Theme', level: 'Junior' });
    assert.deepEqual(context('skill', junior), { level: 'Junior' });
  });

  it('has headings that name nothing, such as "Levels"', () => {
    assert.deepEqual(context('role', area, stated('Levels'), junior), { role: 'Area', level: 'Junior' });
    assert.deepEqual(context('skill', stated('Levels'), junior), { level: 'Junior' });
  });

  it('means what the source says', () => {
    const [role, skill, group] = [stated('R', 'role'), stated('S', 'skill'), stated('G', 'group')];
    assert.deepEqual(context('role', area, role, junior), { role: 'R', level: 'Junior' });
    assert.deepEqual(context('role', area, skill, junior), { skill: 'S', level: 'Junior' });
    assert.deepEqual(context('skill', area, group, junior), { skill: 'Area', group: 'G', level: 'Junior' });
    assert.deepEqual(context('skill', group, junior), { skill: 'G', group: undefined, level: 'Junior' });
    assert.deepEqual(context('skill', role, stated('Q', 'role'), skill, junior), {
      role: 'Q',
      skill: 'S',
      level: 'Junior',
    });
  });
});

describe('a value of a scale below a skill', () => {
  it('has a meaning: paragraphs, entries and links', () => {
    const { blocks } = readMarkdownBlocks('\nKnows\n\nit\n\n- One\n  - Two\n- [Three](https://bread.example)');
    const section = { ...stated('Basic'), blocks: blocks as readonly Exclude<Block, { kind: 'heading' }>[] };
    assert.deepEqual(saidBy(readMeaning(section, { skill: 'Dough', group: 'Making' })), [
      'meant group=Making skill=Dough proficiency=Basic text=Knows\n\nit items=[{"text":"One","examples":["Two"]},{"text":"Three","examples":[]}] links=[{"name":"Three","url":"https://bread.example"}] line 2',
    ]);
    assert.deepEqual(readMeaning(section, {}), []);
    assert.deepEqual(saidBy(readMeaning(stated('Basic'), { skill: 'Dough' })), [
      'meant skill=Dough proficiency=Basic text= ',
    ]);
  });
});

/** Layouts of frameworks that ask texts of each skill at each level. */
import { FORMATS } from '../features.ts';
import { skillsOf, type TextsByLevel } from '../framework.ts';
import { BICYCLE_WORKSHOP } from '../frameworks/bicycle-workshop.ts';
import { FLORIST } from '../frameworks/florist.ts';
import { INN } from '../frameworks/inn.ts';
import { across, heading, type Page, type Paragraph, type Row } from '../page.ts';
import { onePage, pagesOfGroups } from '../pages.ts';
import { tableOfSkills, turnedTable } from '../skill-tables.ts';
import { cellOf, levelNamesOf, orderOf, type Style } from '../style.ts';
import { AROUND, type Kind, ROWS_OF_SKILLS } from './kind.ts';
import { levelsOfSkills, listsOfSkills, skillsOfLevels } from './texts-below-headings.ts';

const LEVELS = ['names of levels', 'order of levels'] as const;

function skillsByLevels(framework: TextsByLevel, style: Style): readonly Page[] {
  const { levels } = framework;
  const names = levelNamesOf(style, levels);
  const order = orderOf(style, levels);
  const banner = style.choices.banner === 'none' ? {} : { banner: across(style.header.level, levels.length) };
  const headers = order.map((level) => names[level]!);
  return pagesOfGroups(style, framework, (groups) =>
    tableOfSkills(style, groups, {
      ...{ headers, ...banner },
      cells: ({ asked }) => order.map((level) => cellOf(style, asked[level]!)),
    }),
  );
}

function turned(framework: TextsByLevel, style: Style): readonly Page[] {
  const names = levelNamesOf(style, framework.levels);
  const table = turnedTable(style, framework.groups, style.header.level, (skills) =>
    orderOf(style, framework.levels).map((level) => [
      names[level]!,
      ...skills.map(({ asked }) => cellOf(style, asked[level]!)),
    ]),
  );
  return onePage(style, framework, [table]);
}

function tableForEachLevel(framework: TextsByLevel, style: Style): readonly Page[] {
  const { group, skill, text } = style.header;
  const names = levelNamesOf(style, framework.levels);
  const rowsOf = (level: number): readonly Row[] =>
    framework.groups.flatMap(({ name, skills }) =>
      skills.flatMap((skill) => (skill.asked[level] ? [[name, skill.name, cellOf(style, skill.asked[level])]] : [])),
    );
  const blocks = orderOf(style, framework.levels).flatMap((level) => [
    heading(2, names[level]!),
    { kind: 'table', rows: [[group, skill, text], ...rowsOf(level)], headers: 1 } as const,
  ]);
  return onePage(style, framework, blocks);
}

function tableForEachSkill(framework: TextsByLevel, style: Style): readonly Page[] {
  const [label] = style.headers.description;
  const labelled = (text: string): Paragraph => ({ kind: 'paragraph', text: `${label}: ${text}` });
  const { level, text } = style.header;
  const names = levelNamesOf(style, framework.levels);
  const rowsOf = (asked: readonly string[]): readonly Row[] =>
    orderOf(style, framework.levels).map((level) => [names[level]!, cellOf(style, asked[level]!)]);
  const blocks = framework.groups.flatMap(({ name, skills }) => [
    heading(2, name),
    ...skills.flatMap((skill) => [
      heading(3, skill.name),
      ...(style.choices.descriptions === 'none' ? [] : [labelled(skill.description)]),
      { kind: 'table', rows: [[level, text], ...rowsOf(skill.asked)], headers: 1 } as const,
    ]),
  ]);
  return onePage(style, framework, blocks);
}

function records(framework: TextsByLevel, style: Style): readonly Page[] {
  const { group, skill, level, text } = style.header;
  const names = levelNamesOf(style, framework.levels);
  const groupOf = new Map(framework.groups.flatMap(({ name, skills }) => skills.map((skill) => [skill, name])));
  const rows = skillsOf(framework).flatMap((skill) =>
    orderOf(style, framework.levels)
      .filter((level) => skill.asked[level])
      .map((level): Row => [groupOf.get(skill)!, skill.name, names[level]!, cellOf(style, skill.asked[level]!)]),
  );
  return onePage(style, framework, [{ kind: 'table', rows: [[group, skill, level, text], ...rows], headers: 1 }]);
}

const HEADINGS = ['html', 'md'] as const;

export const TEXTS_BY_LEVEL: Kind<string> = {
  frameworks: [BICYCLE_WORKSHOP, FLORIST, INN],
  layouts: {
    'skills × levels': {
      formats: FORMATS,
      features: [...AROUND, ...ROWS_OF_SKILLS, ...LEVELS, 'banner', 'lines in cells'],
      pagesOf: skillsByLevels,
    },
    turned: {
      formats: FORMATS,
      features: [...AROUND, ...LEVELS, 'groups above skills', 'empty cells', 'lines in cells'],
      pagesOf: turned,
    },
    'a table for each level': {
      formats: FORMATS,
      features: [...AROUND, ...LEVELS, 'lines in cells'],
      pagesOf: tableForEachLevel,
    },
    'a table for each skill': {
      formats: FORMATS,
      features: [...AROUND, ...LEVELS, 'descriptions', 'empty cells', 'lines in cells'],
      pagesOf: tableForEachSkill,
    },
    records: { formats: FORMATS, features: [...AROUND, ...LEVELS, 'lines in cells'], pagesOf: records },
    'headings of skills, then levels': {
      formats: HEADINGS,
      features: [...AROUND, ...LEVELS, 'descriptions', 'texts below headings'],
      pagesOf: levelsOfSkills,
    },
    'headings of levels, then skills': {
      formats: HEADINGS,
      features: [...AROUND, ...LEVELS, 'texts below headings'],
      pagesOf: skillsOfLevels,
    },
    'lists of levels': { formats: HEADINGS, features: [...AROUND, ...LEVELS], pagesOf: listsOfSkills },
  },
};

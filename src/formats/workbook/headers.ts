/** The names of sheets and headers in the workbooks of this project. Reading recognizes them by these. */
export const SHEETS = { expectations: 'Expectations', skills: 'Skills', legend: 'Legend' } as const;

/** The columns before those of levels, roles or proficiencies. */
export const SKILL_COLUMNS = ['Group', 'Skill', 'Summary'] as const;

/** The rows at the top of the legend, by the property of the framework. */
export const FACTS = {
  name: 'Framework',
  summary: 'Summary',
  lang: 'Language',
  version: 'Version',
  updated: 'Updated',
} as const;

/** The tables of the legend below, each after an empty row. */
export const LEGEND = {
  levels: ['Level', 'Meaning'],
  proficiencies: ['Proficiency', 'Short', 'Meaning'],
  groups: ['Group', 'Domain', 'Meaning'],
  roles: ['Role', 'Sheet', 'Family', 'Summary'],
  ownLevels: ['Role', 'Level', 'Name in the role', 'Summary'],
} as const;

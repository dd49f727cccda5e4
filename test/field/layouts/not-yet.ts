const byLevel = (layout: string, ...files: string[]) => files.map((file) => `texts by level, ${layout}, ${file}`);
const byRole = (layout: string, ...files: string[]) => files.map((file) => `values by role, ${layout}, ${file}`);
const byBoth = (layout: string, ...files: string[]) =>
  files.map((file) => `texts by role and level, ${layout}, ${file}`);

/** Cases that are not read with their meaning yet, by what stands in the way. The test fails when one of them is. */
export const NOT_YET: Readonly<Record<string, readonly string[]>> = {
  'numbers before the skills of short tables, one for each group or role': [
    ...byLevel('skills × levels', 'xlsx 8', 'csv 7'),
    ...byRole('skills × roles', 'xlsx 8', 'csv 7'),
    ...byBoth('a table for each role', 'xlsx 2', 'xlsx 5', 'html 3', 'html 4', 'csv 4', 'md 1', 'md 5'),
    ...byBoth('a sheet for each role', 'xlsx 2', 'xlsx 5'),
  ],
  'a remark, footnote or signature below a rule, after texts below headings': [
    ...byLevel('headings of skills, then levels', 'html 2', 'html 3', 'html 4', 'html 5', 'md 1', 'md 3'),
    ...byLevel('headings of levels, then skills', 'html 2', 'html 3', 'html 4', 'html 5'),
    ...byLevel('headings of levels, then skills', 'md 1', 'md 3', 'md 4', 'md 5'),
  ],
  'the last level of a skill asks nothing, so its row looks like a heading': [
    ...byLevel('a table for each skill', 'xlsx 1', 'csv 1', 'csv 3'),
  ],
  'lists of numbered levels, which look like legends': [...byLevel('lists of levels', 'html 2', 'md 1', 'md 3')],
  'the header "Theme" beside "Criteria"': [
    ...byLevel('a table for each level', 'csv 3'),
    ...byBoth('records', 'html 4'),
  ],
  'the header "Entwicklungsstufe"': [...byBoth('records', 'html 3', 'md 1')],
  '"Career level 2: Mechanic" as a level': [...byLevel('lists of levels', 'md 5')],
  'codes as values of roles × skills': [...byRole('turned', 'md 3')],
};

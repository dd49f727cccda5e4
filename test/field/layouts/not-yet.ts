const byLevel = (layout: string, ...files: string[]) => files.map((file) => `texts by level, ${layout}, ${file}`);
const byRole = (layout: string, ...files: string[]) => files.map((file) => `values by role, ${layout}, ${file}`);
const byBoth = (layout: string, ...files: string[]) =>
  files.map((file) => `texts by role and level, ${layout}, ${file}`);

/** Cases that are not read with their meaning yet, by what stands in the way. The test fails when one of them is. */
export const NOT_YET: Readonly<Record<string, readonly string[]>> = {
  'groups above skills in cells that are not merged, after an empty first cell': [
    ...byLevel('turned', 'csv 1', 'csv 2', 'md 1', 'md 2', 'md 4'),
    ...byRole('turned', 'csv 1', 'csv 3', 'csv 5', 'md 2', 'md 4'),
  ],
  'a remark, footnote or signature below a rule, after texts below headings': [
    ...byLevel('headings of skills, then levels', 'html 2', 'html 3', 'html 4', 'html 5', 'md 1', 'md 3'),
    ...byLevel('headings of levels, then skills', 'html 2', 'html 3', 'html 4', 'html 5'),
    ...byLevel('headings of levels, then skills', 'md 1', 'md 3', 'md 4', 'md 5'),
  ],
  'the last level of a skill asks nothing, so its row looks like a heading': [
    ...byLevel('a table for each skill', 'xlsx 1', 'csv 1', 'csv 3'),
  ],
  'facts in rows above tables or lists of levels': [
    ...byLevel('a table for each skill', 'html 2', 'md 5'),
    ...byLevel('lists of levels', 'md 3'),
  ],
  'the headers "Cluster" with "Capability", and "Theme" with "Criteria"': [
    ...byLevel('a table for each level', 'html 2', 'csv 3'),
    ...byBoth('records', 'html 4'),
  ],
  'the header "Entwicklungsstufe"': [...byBoth('records', 'html 3', 'md 1')],
  'the header "المطلوب"': [...byRole('a table for each role', 'html 1', 'csv 2', 'md 3')],
  '"Career level 2: Mechanic" as a level': [...byLevel('lists of levels', 'md 5')],
  'a list as legend, after a bold title': [
    ...byRole('skills × roles', 'html 5', 'html 10'),
    ...byRole('a table for each role', 'html 2'),
    ...byRole('records', 'html 2'),
  ],
  'headers above a legend on its own sheet': [
    ...byRole('a table for each role', 'xlsx 5'),
    ...byRole('a sheet for each role', 'xlsx 5'),
    ...byRole('records', 'xlsx 5'),
  ],
  'codes as values of roles × skills': [...byRole('turned', 'md 3')],
  'numbers of few rows, beside values in digits': [...byRole('skills × roles', 'xlsx 8')],
};

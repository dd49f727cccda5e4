/** In what files with the same meaning differ, and the values of each. The first is what a layout without it has. */
export const FEATURES = {
  'above the table': ['nothing', 'title', 'facts in a line', 'facts in rows'],
  'below the table': ['nothing', 'remark', 'footnote', 'signature'],
  'below headings': ['an empty row', 'nothing'],
  'empty cells': ['blank', 'dash', 'word'],
  'lines in cells': ['bullets', 'hyphens', 'breaks', 'semicolons'],
  groups: ['repeated', 'merged cells', 'first cells', 'merged rows', 'rows', 'tables', 'sheets'],
  'groups above skills': ['merged cells', 'none'],
  numbers: ['none', 'numbers', 'codes'],
  descriptions: ['none', 'column'],
  comments: ['none', 'column'],
  banner: ['none', 'merged cells'],
  'names of levels': ['plain', 'numbered', 'prefixed', 'with years', 'years below'],
  'order of levels': ['upwards', 'downwards'],
  'texts below headings': ['lists', 'paragraphs'],
  values: ['digits', 'from zero', 'letters', 'words', 'signs', 'codes'],
  legend: ['rows below', 'line below', 'line above', 'list below', 'own sheet'],
  'signs of the legend': ['1 = a, 2 = b', '1 – a; 2 – b', '1: a | 2: b', '1 = a / 2 = b'],
} as const;

export type FeatureName = keyof typeof FEATURES;
export type Choices = { readonly [Name in FeatureName]: (typeof FEATURES)[Name][number] };

export const FORMATS = ['xlsx', 'html', 'csv', 'md'] as const;
export type Format = (typeof FORMATS)[number];

const SHEETS: readonly string[] = ['sheets', 'own sheet'];
const ROWS: readonly Format[] = ['xlsx', 'csv'];

/** The values of a feature that a format can have. */
export function valuesIn(format: Format, name: FeatureName): readonly string[] {
  if (name === 'below headings' && !ROWS.includes(format)) return [];
  return FEATURES[name].filter((value) => format === 'xlsx' || !SHEETS.includes(value));
}

/** The choices, and the first value of what is not chosen. */
export function choicesOf(chosen: Readonly<Record<string, string>>): Choices {
  const first = Object.entries(FEATURES).map(([name, [value]]) => [name, value]);
  return { ...Object.fromEntries(first), ...chosen } as Choices;
}

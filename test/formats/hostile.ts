/** Files that took or might take readers minutes, each of about the requested number of characters. */
import type { Reading } from '../../src/formats/index.ts';
import { MARKUPS } from './hostile-markups.ts';
import { readCsv, readHtml, readJson, readMarkdown } from '../../src/formats/index.ts';

/** One kind of file, of any size. */
export interface Hostile {
  readonly format: string;
  readonly what: string;
  readonly read: (text: string) => Reading;
  readonly make: (characters: number) => string;
}

/** Repeats `part` as often as it fits between a beginning and an end, with a number in place of `$`. */
const many =
  (part: string, before = '', after = '') =>
  (characters: number): string => {
    const parts: string[] = [];
    for (let length = 0; length < characters; length += parts.at(-1)!.length) {
      parts.push(part.replaceAll('$', String(parts.length)));
    }
    return before + parts.join('') + after;
  };

/** Like `many`, but first all openings, then all closings. */
const nested =
  (open: string, close = '', before = '') =>
  (characters: number): string => {
    const depth = Math.ceil(characters / (open.length + close.length));
    return before + open.repeat(depth) + close.repeat(depth);
  };

const LONG = 'Role,Level,Required,Description,Items,Links\n';
const CSV: Record<string, (characters: number) => string> = {
  'links of dots': many('.', `${LONG}a,Junior,,t,,`),
  'links of words and dots': many('. ', `${LONG}a,Junior,,t,,`),
  'links of brackets': many('<a', `${LONG}a,Junior,,t,,`),
  'links of backslashes': many('\\<', `${LONG}a,Junior,,t,,`, '>'),
  'links, a line each': many('a <b.html>\n', `${LONG}a,Junior,,t,,"`, '"'),
  'names with one slug': (characters) =>
    LONG +
    Array.from(
      { length: characters / 16 },
      (_, index) => `a${[...index.toString(2)].map((bit) => '!?'[+bit]).join('')},Junior,,t,,\n`,
    ).join(''),
  'names of marks alone': (characters) =>
    LONG +
    Array.from(
      { length: characters / 16 },
      (_, index) => `${[...index.toString(2)].map((bit) => '!?'[+bit]).join('')},Junior,,t,,\n`,
    ).join(''),
  'one name in many spellings': many('a ,Junior,,t,,\nA,Junior,,t,,\n', LONG),
  'rows that are wrong': many('a,Junior,maybe,,,none\n', LONG),
  'rows without a role': many(',Junior,,t,,\n', LONG),
  'many levels': many('a,l$,,t,,\n', LONG),
  'many columns': many(','),
  'many columns that are unknown': many('header$,', 'Role,Level,Description,'),
  'many short rows below many columns': many('a\n', `Role${',Level 1'.repeat(900)}\n`),
  'a long name in every row': (characters) =>
    `Role,Level,Description\n${many(`"${'x'.repeat(1000)}",Junior,t\n`)(characters)}`,
  'many skills': many('s$,t\n', 'Skill,level_1\n'),
  quotes: many('"'),
  'quotes that do not end': many('"a"b', LONG),
  'quotes and spaces': many('" ', LONG),
  'carriage returns': many('\r', LONG),
  'formulas and tabs': many('\t=', `${LONG}a,Junior,,`),
  apostrophes: many("'", `${LONG}a,Junior,,`, '=1'),
  spaces: many(' ', `${LONG}a,Junior,,t`, 'x,,'),
};

const LEVEL_TABLE = '<h2>Junior</h2><table><tr><th>Role<th>Required<th>Description</tr>';
const HTML: Record<string, (characters: number) => string> = {
  'paragraphs in a cell': many('<p>x</p>', `${LEVEL_TABLE}<tr><td>a<td><td>`),
  'line breaks in a cell': many('x<br>', `${LEVEL_TABLE}<tr><td>a<td><td>`),
  'spaces in a cell': many(' <i> </i>', `${LEVEL_TABLE}<tr><td>a<td><td>x`, 'x'),
  'list entries in a cell': many('<li>x', `${LEVEL_TABLE}<tr><td>a<td><td><ul>`),
  'links in a cell': many('<a href=b>x</a>', `${LEVEL_TABLE}<tr><td>a<td><td>`),
  'cells that span columns': many('<tr><td colspan=1000>', '<table>'),
  // Each row has a cell more, up to the most that are read: only larger files are in proportion.
  'cells that span rows': (characters) => many('<tr><td rowspan=65534>x', '<table>')(2 * characters),
  'cells that span both': many('<tr><td rowspan=65534 colspan=1000>x', '<table>'),
  'long cells that span': (characters) =>
    `<table><tr><th>Role<th>Junior<tr><td rowspan=65534>a<td rowspan=65534>${'x'.repeat(characters / 2)}${'<tr>'.repeat(characters / 8)}</table>`,
  // A few characters say many cells.
  'tables with cells that span': (characters) =>
    many('<table><tr><td colspan=1000><tr><td colspan=1000></table>')(characters / 5),
  'many columns': many('<td>', '<table><tr>'),
  'many rows': many('<tr><td>a<td><td>t', LEVEL_TABLE),
  'many tables': many('<h2>L$</h2><table><tr><th>Role<th>Description<tr><td>a<td>t</table>'),
  'many tables that are none': many('<table><tr><td>header<td>b<tr></table>'),
  'a long heading above many rows': (characters) =>
    `<h2>${'x'.repeat(characters / 2)}</h2><table><tr><th>Role<th>Description${many('<tr><td>a<td>t')(characters / 2)}</table>`,
  'nested div': nested('<div>', '</div>'),
  'nested div, open': nested('<div>'),
  'nested tables': nested('<table><tr><td>', '</table>'),
  'nested lists in a cell': nested('<ul><li>', '', `${LEVEL_TABLE}<tr><td>a<td><td>`),
  'nested lists of depth 100': many('<ul><li>x'.repeat(100) + '</ul>'.repeat(100), `${LEVEL_TABLE}<tr><td>a<td><td>`),
  'formatting that is never closed': many('<p><b id=$>x'),
  'formatting that multiplies': (characters) =>
    `<p>${many('<b id=$>')(Math.min(characters / 2, 4500))}</p>${many('<p>x')(characters / 2)}`,
  'closed in the wrong order': many('<b><p></b></p>'),
  'text in a table': many('<b></b>x', '<table>'),
  'attributes of an element': many(' a$', '<table><tr><td', '>'),
  'attributes of the body': many('<body a$>'),
  'closed that was never open': many('</x>', '<div>'.repeat(500)),
  entities: many('&amp;', `${LEVEL_TABLE}<tr><td>a<td><td>`),
  'less-than signs': many('<'),
  comments: many('<!--'),
};

const MARKDOWN: Record<string, (characters: number) => string> = {
  'lines with values and their names': many('- S$ (Junior: a, Senior: b)\n', '# Skills\n\n'),
  'lines with lists of skills': many('R$: A$ 1, B$ 2\n', '# Skills\n\n1 = a, 2 = b\n\n'),
  'a line of spaces between values': many('\t\u00a0', '# Skills\n\n- A: 1 / 2\n- B: 1 ', '/ 2\n'),
  'a line of facts with spaces': many('\t\u00a0', '# Junior\n\n- A: does it\n- B: does it\n\nRole: a ', '| b: c\n'),
  'sentences about levels between tables': many('Levels: A$, B$, C$\n\n|a|b|\n|-|-|\n|c|d|\n\n'),
  'roles with lists of skills': many('- R$\n  - S: basic\n  - T: advanced\n', '# Skills\n\n'),
  'the range of a Chinese page': many('从a到', '技能档案\n\n'),
  'the range of a German page': many('von a bis b ', 'Skill-Profil\n\n'),
  'the range of an English page': many('grows from a to b ', 'Skill Profile\n\n'),
  'the range of a Spanish page': many('desde a hasta b ', 'Perfil de habilidad\n\n'),
  'lines of a page': many('Roles\n2\n', 'Skill Profile\n\n'),
  'rows of a table': many('| a$ | x | t |\n', '## Junior\n\n| Role | Required | Description |\n|-|-|-|\n'),
  'short rows below many columns': many('|a\n', `|Role${'|Level 1'.repeat(900)}\n${'|-'.repeat(901)}\n`),
  'columns of a table': (characters) => `${many('|a')(characters / 2)}\n${many('|-')(characters / 2)}`,
  tables: many('|a|\n|-|\n\n'),
  'tables that run into each other': many('|Role|Description|\n|-|-|\n|a|b|\n'),
  pipes: many('|'),
  'spaces in a cell': many(' ', '|Role|Junior|\n|-|-|\n|a|x', 'x|'),
  'line breaks in a cell': many('x<br>', '|Role|Junior|\n|-|-|\n|a|'),
  'links in a cell': many('[a](b)', '|Role|Junior|\n|-|-|\n|a|'),
  'nested quotations': nested('>'),
  'nested lists': nested('- '),
  'quotations and lines': (characters) => `${'>'.repeat(49)}a\n${many('b\n')(characters)}`,
  paragraphs: many('a\n\n'),
  headings: many('# a\n'),
  'lines of a paragraph': many('word\n'),
  'lists with tables': many('- |a|\n  |-|\n'),
  'emphasis of both kinds': many('*a_ '),
  'emphasis that opens': many('**a '),
  'emphasis, nested': nested('*_', '_*'),
  brackets: many('['),
  'brackets, nested': nested('[', ']'),
  'closing brackets': many(']'),
  'images that are none': many('!['),
  'links that do not end': many('[a](<b'),
  'links with titles that do not end': many('[a](b "'),
  'links that nest': nested('[a', '](b)'),
  definitions: many('[a$]: b\n'),
  'comments that do not end': many('<!--', 'a '),
  'declarations that do not end': many('<!A ', 'a '),
  'instructions that do not end': many('<?', 'a '),
  'tags that do not end': many('<a b="', 'a '),
  'autolinks that do not end': many('<a:', 'a '),
  'code that does not end': (characters) => many('`a``a```')(characters / 2) + many('``````a')(characters / 2),
  'code of every length': (characters) =>
    Array.from({ length: Math.sqrt(2 * characters) }, (_, index) => `${'`'.repeat(index)} `).join(''),
  entities: many('&amp;'),
  ampersands: many('&'),
  backslashes: many('\\*'),
  underlines: many('_'),
  stars: many('*'),
  'tildes and fences': many('~~~\n'),
  'html blocks': many('<div>\n'),
};

const matter = (make: (characters: number) => string) => (characters: number) =>
  `---\n${make(characters)}\n---\n\n| Role | Junior |\n|-|-|\n| a | b |\n`;
const YAML: Record<string, (characters: number) => string> = {
  keys: many('a$: 1\n'),
  'keys that repeat': many('a: 1\n'),
  roles: many('  - id: r$\n    name: R$\n', 'name: X\nroles:\n'),
  'entries that are none': many('  - 5\n', 'name: X\nroles:\n'),
  'nested lists': nested('[', ']', 'name: '),
  'nested lists, open': nested('[', '', 'name: '),
  'nested blocks': nested('- ', '', 'name:\n  '),
  'nested maps': nested('{a: ', '', 'name: '),
  'aliases of one value': many('*a,', 'x: &a 1\ny: [', ']'),
  'aliases of a long value': many('1,', 'x: &a [', `]\ny: [${'*a,'.repeat(90)}]`),
  errors: many('a: @\n'),
  'errors on a line': many('] ', 'a: ]'),
  quotes: many("''", "a: '", "'"),
  tags: many('!b ', 'a: '),
  anchors: many('&b ', 'a: '),
  lines: many('x\n  ', 'a: '),
  documents: many('---\n'),
};

const JSONS: Record<string, (characters: number) => string> = {
  'nested lists': nested('[', ']'),
  'nested lists, open': nested('['),
  'a property that is nested': (characters) =>
    `{"name":"X","levels":[{"id":"a","name":"A"}],"roles":[{"id":"a","name":"A"}],"expectations":[],"deep":${nested('[', ']')(characters)}}`,
  'wrong entries': many('5,', '{"levels":[', '5]}'),
};

const kinds = (format: string, read: Hostile['read'], files: Record<string, (characters: number) => string>) =>
  Object.entries(files).map(([what, make]): Hostile => ({ format, what, read, make }));

export const HOSTILE: readonly Hostile[] = [
  ...kinds('CSV', (text) => readCsv(text, { name: 'X' }), CSV),
  ...kinds('HTML', (text) => readHtml(text, { name: 'X' }), HTML),
  ...kinds('Markdown', (text) => readMarkdown(text, { name: 'X' }), MARKDOWN),
  ...kinds('other markup', (text) => readMarkdown(text, { name: 'X' }), MARKUPS),
  ...kinds(
    'front matter',
    (text) => readMarkdown(text),
    Object.fromEntries(Object.entries(YAML).map(([what, make]) => [what, matter(make)])),
  ),
  ...kinds('JSON', readJson, JSONS),
];

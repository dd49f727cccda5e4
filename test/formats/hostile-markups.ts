/** Texts in other markups than Markdown that took or might take readers minutes. */

type Make = (characters: number) => string;

/** Repeats `part` as often as it fits, after a beginning. */
const after =
  (beginning: string, part: string, end = ''): Make =>
  (characters) =>
    `${beginning}\n${part.repeat(characters / part.length)}${end}`;

export const MARKUPS: Readonly<Record<string, Make>> = {
  'rules of drawn tables': after('', '|--+--|\n'),
  'borders of grids': after('', '+--+--+\n| a | b |\n'),
  'a grid of many columns': (characters) => {
    const columns = characters / 8;
    const border = `+${'-+'.repeat(columns)}`;
    return `${border}\n|${'a|'.repeat(columns)}\n${border}\n|${'bc'.repeat(columns)}\n${border}\n`;
  },
  'borders of simple tables': after('', '=== ===\na   b\n'),
  'cells of Jira that go on': after('h2. a', '|c|d\ne\n'),
  'signs of links and macros of Jira': after('h2. a', '["{color(a'),
  'tables of MediaWiki that are open': after('', '{|\n|a\n'),
  'attributes of a cell of MediaWiki': after('{|', '|a=b c="d '),
  'cells of MediaWiki over many rows and columns': after('{|', '|-\n| rowspan=999 colspan=999 | a\n', '|}'),
  'rows of DokuWiki': after('', '^ a ^ b ^\n| c | ::: |\n'),
  'cells of AsciiDoc over many rows and columns': after('|===\n|a |b', '.999+|a 999+|b\n'),
  'bars in AsciiDoc': after('|===', '|'),
  'links of AsciiDoc': after('= A', 'http://a'),
  'drawers of Org': after('#+TITLE: a', ':A:\n'),
  'roles of reStructuredText': after('.. a::', ':a'),
  'titles of reStructuredText': after('', 'a\n~~~~\n\n'),
};

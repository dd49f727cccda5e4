/** Sources of random words: in the shapes in which people keep skills and levels, and in random ones. */
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { FormatName } from '../../src/formats/writers.ts';
import { data } from './generated-data.ts';
import { ladder, LADDERS, phrase, word } from './generated-words.ts';

/** A source in a format. */
export interface Generated {
  readonly format: FormatName;
  readonly source: string;
}

type Rows = readonly (readonly string[])[];

/** A cell, which may be empty or only have a mark. */
const cell = fc.oneof({ weight: 6, arbitrary: phrase }, { weight: 1, arbitrary: fc.constantFrom('', 'x', '2', '-') });

const corner = fc.oneof(fc.constantFrom('Skill', 'Role', 'Competency', 'Area', 'Level', ''), word);
const extra = fc.oneof(fc.constantFrom('Category', 'Description', 'Notes', 'Group', ''), word);

/** Rows of as many cells as there are columns. */
const rowsOf = (width: number, most = 5) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: most });

/** A row with a text in its first cell only: a section, a title or a legend. */
const loneRow = (width: number) => phrase.map((text) => [text, ...Array<string>(width - 1).fill('')]);

/** Rows by levels, with or without a further column, a section, rows above the headers and a row below. */
const matrix: fc.Arbitrary<Rows> = fc
  .record({ corner, levels: ladder, extra: fc.option(extra), isAfter: fc.boolean() })
  .chain(({ corner, levels, extra, isAfter }) => {
    const others = extra === null ? [] : [extra];
    const headers = isAfter ? [corner, ...levels, ...others] : [...others, corner, ...levels];
    const width = headers.length;
    const maybe = fc.option(loneRow(width));
    return fc.tuple(maybe, maybe, rowsOf(width), maybe, rowsOf(width), maybe).map((parts) => {
      const [title, section, first, other, second, last] = parts;
      const lone = (row: string[] | null) => (row ? [row] : []);
      return [...lone(title), headers, ...lone(section), ...first, ...lone(other), ...second, ...lone(last)];
    });
  });

/** One row for each level, or for each skill and level. */
const long: fc.Arbitrary<Rows> = fc
  .tuple(fc.constantFrom(['Level'], ['Skill', 'Level'], ['Skill', 'Role', 'Level']), extra, extra, ladder)
  .chain(([headers, one, two, levels]) => {
    const row = fc.tuple(phrase, phrase, fc.constantFrom(...levels), cell, cell);
    const rows = fc.array(row, { minLength: 2, maxLength: 6 });
    return rows.map((rows) => [
      [...headers, one, two],
      ...rows.map(([skill, role, level, first, second]) => [
        ...headers.map((header) => ({ Skill: skill, Role: role, Level: level })[header] ?? ''),
        ...[first, second],
      ]),
    ]);
  });

const randomGrid: fc.Arbitrary<Rows> = fc.integer({ min: 1, max: 5 }).chain((width) => rowsOf(width, 6));
const grid = fc.oneof(matrix, long, randomGrid);

const toCsv = (rows: Rows) => rows.map((row) => row.join(';')).join('\n');
const toMarkdown = ([headers = [], ...rows]: Rows) =>
  [headers, headers.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const toHtml = ([headers = [], ...rows]: Rows) => {
  const row = (cells: readonly string[], name: string) =>
    `<tr>${cells.map((text) => `<${name}>${text}</${name}>`).join('')}</tr>`;
  return `<table>${row(headers, 'th')}${rows.map((cells) => row(cells, 'td')).join('')}</table>`;
};

/** What surrounds the words of a cell in turn. */
const MARKDOWN = [
  '$1',
  '**$1**',
  '[$1](https://example.org/)',
  '`$1`',
  '$1<br>',
  '<i>$1</i>',
  '<ul><li>$1</li></ul>',
  '_$1_',
];
const HTML = [
  '$1',
  '<b>$1</b>',
  '<a href="https://example.org/">$1</a>',
  '$1<br>',
  '<ul><li>$1</li></ul>',
  '<p>$1</p>',
];

/** Adds markup to the longer words of cells below the first row. */
function withMarkup([headers = [], ...rows]: Rows, markup: readonly string[]): Rows {
  const written = rows.map((row, line) =>
    row.map((text, column) =>
      text.replace(/\b([a-z]{4,})/g, (word) =>
        markup[(line + column + word.length) % markup.length]!.replace('$1', word),
      ),
    ),
  );
  return [headers, ...written];
}

/** A part of a document with headings. */
type Piece =
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
  | { readonly kind: 'paragraph' | 'quotation' | 'code' | 'bold'; readonly text: string }
  | { readonly kind: 'terms'; readonly terms: readonly (readonly [term: string, meaning: string])[] }
  | { readonly kind: 'list'; readonly entries: readonly (readonly [text: string, below: readonly string[]])[] }
  | { readonly kind: 'table'; readonly rows: Rows };

const entry = fc.tuple(phrase, fc.oneof(fc.constant([]), fc.array(phrase, { maxLength: 2 })));
const piece: fc.Arbitrary<Piece> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    depth: fc.integer({ min: 1, max: 4 }),
    text: fc.oneof(phrase, ...LADDERS.map((levels) => fc.constantFrom(...levels))),
  }),
  fc.record({ kind: fc.constantFrom('paragraph', 'quotation', 'code', 'bold'), text: phrase }),
  fc.record({
    kind: fc.constant('terms' as const),
    terms: fc.array(fc.tuple(phrase, phrase), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('list' as const), entries: fc.array(entry, { minLength: 1, maxLength: 4 }) }),
  fc.record({ kind: fc.constant('table' as const), rows: fc.oneof(matrix, randomGrid) }),
);
const randomOutline = fc.array(piece, { minLength: 2, maxLength: 9 });

/** A title, then levels with lists below, below themes or above themes. */
const ladderOutline: fc.Arbitrary<readonly Piece[]> = fc
  .record({
    title: phrase,
    levels: ladder,
    themes: fc.uniqueArray(phrase, { maxLength: 3 }),
    isThemeFirst: fc.boolean(),
  })
  .chain(({ title, levels, themes, isThemeFirst }) => {
    const [upper, lower] = isThemeFirst && themes.length > 0 ? [themes, levels] : [levels, themes];
    const list = fc.array(entry, { minLength: 1, maxLength: 3 });
    const sections = upper.flatMap((above) =>
      (lower.length > 0 ? lower : ['']).map((below) => [above, below] as const),
    );
    const parts = fc.array(fc.tuple(list, fc.option(phrase)), {
      minLength: sections.length,
      maxLength: sections.length,
    });
    return parts.map((parts): readonly Piece[] => [
      { kind: 'heading', depth: 1, text: title },
      ...sections.flatMap(([above, below], index): Piece[] => {
        const [entries, text] = parts[index]!;
        return [
          ...(below === '' || below === lower[0] ? [{ kind: 'heading', depth: 2, text: above } as const] : []),
          ...(below === '' ? [] : [{ kind: 'heading', depth: 3, text: below } as const]),
          ...(text === null ? [] : [{ kind: 'paragraph', text } as const]),
          { kind: 'list', entries },
        ];
      }),
    ]);
  });
const outline = fc.oneof(ladderOutline, randomOutline);

const TEXTS_IN_MARKDOWN = { paragraph: '', quotation: '> ', code: '    ', bold: '' };
const TEXTS_IN_HTML = { paragraph: 'p', quotation: 'blockquote', code: 'pre', bold: 'p' };

function pieceToMarkdown(piece: Piece): string {
  if (piece.kind === 'heading') return `${'#'.repeat(piece.depth)} ${piece.text}`;
  if (piece.kind === 'table') return toMarkdown(piece.rows);
  if (piece.kind === 'terms') return piece.terms.map(([term, meaning]) => `**${term}**: ${meaning}`).join('\n\n');
  if (piece.kind !== 'list') {
    const text = piece.kind === 'bold' ? `**${piece.text}**` : piece.text;
    return `${TEXTS_IN_MARKDOWN[piece.kind]}${text}`;
  }
  return piece.entries
    .map(([text, below]) => [`- ${text}`, ...below.map((text) => `  - ${text}`)].join('\n'))
    .join('\n');
}

function pieceToHtml(piece: Piece): string {
  if (piece.kind === 'heading') return `<h${piece.depth}>${piece.text}</h${piece.depth}>`;
  if (piece.kind === 'table') return toHtml(piece.rows);
  if (piece.kind === 'terms')
    return `<dl>${piece.terms.map(([term, meaning]) => `<dt>${term}</dt><dd>${meaning}</dd>`).join('')}</dl>`;
  if (piece.kind !== 'list') {
    const name = TEXTS_IN_HTML[piece.kind];
    return `<${name}>${piece.kind === 'bold' ? `<b>${piece.text}</b>` : piece.text}</${name}>`;
  }
  const list = (entries: readonly string[]) => `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;
  return list(piece.entries.map(([text, below]) => (below.length > 0 ? `${text}${list(below)}` : text)));
}

const of = <Value>(format: FormatName, values: fc.Arbitrary<Value>, write: (value: Value) => string) =>
  values.map((value): Generated => ({ format, source: write(value) }));

/** The kinds of generated sources, by their names. */
export const GENERATED: Readonly<Record<string, fc.Arbitrary<Generated>>> = {
  CSV: of('csv', grid, toCsv),
  'Markdown tables': of('markdown', grid, toMarkdown),
  'HTML tables': of('html', grid, toHtml),
  'HTML tables with captions': of('html', fc.tuple(grid, phrase), ([rows, caption]) =>
    toHtml(rows).replace('<table>', `<table><caption>${caption}</caption>`),
  ),
  'Markdown tables with markup in cells': of('markdown', grid, (rows) => toMarkdown(withMarkup(rows, MARKDOWN))),
  'HTML tables with markup in cells': of('html', grid, (rows) => toHtml(withMarkup(rows, HTML))),
  'Markdown headings and lists': of('markdown', outline, (pieces) => pieces.map(pieceToMarkdown).join('\n\n')),
  'HTML headings and lists': of('html', outline, (pieces) => pieces.map(pieceToHtml).join('\n')),
  JSON: of('json', data, (data) => JSON.stringify(data)),
  YAML: of('yaml', data, (data) => stringify(data)),
};

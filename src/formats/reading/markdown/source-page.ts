import type { SkillDocument } from '../../../skill-document/index.ts';
import { list, quote } from '../../quotation.ts';
import { type Note, type ReadingOptions, warning } from '../../report.ts';
import type { Block } from '../blocks/block.ts';
import type { Cell, Table } from '../blocks/cell.ts';
import { columnKind, readRequirement } from '../words/table-words.ts';

/** The labels on a skill page in one language. Each is a line of its text. */
interface PageLabels {
  readonly kind: string;
  readonly summary: string;
  readonly roles: string;
  readonly levels: string;
  readonly mandatory: string;
  /** Matches the line with the number of optional expectations, in group 1. */
  readonly others: RegExp;
  /** The words around the names of the first and the last level; `end` is the occurrence of `after` that counts. */
  readonly range: readonly [before: string, between: string, after: string, end: 'first' | 'last'];
  /** Matches the line with the date. `parts` are its groups. */
  readonly date: RegExp;
  readonly parts: readonly [year: number, month: number, day: number];
  /** The usual levels, lowest first. The text names only the first and the last. */
  readonly between: readonly string[];
  /** Matches lines that are not about the skill. */
  readonly ignored: RegExp;
}

const USUAL = ['Junior', 'Middle', 'Senior', 'Lead', 'Principal'];

const PAGES: readonly PageLabels[] = [
  {
    kind: 'Skill Profile',
    summary: 'This skill defines expectations across roles and levels.',
    roles: 'Roles',
    levels: 'Levels',
    mandatory: 'Mandatory requirements',
    others: /^the other (\d+) optional$/i,
    range: ['grows from ', ' to ', '.', 'first'],
    date: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
    parts: [3, 1, 2],
    between: USUAL,
    ignored:
      /^(domain|group|last updated|how to use|what is expected at each level|where this skill appears|structured growth path)$|^choose your current level|^the table shows/i,
  },
  {
    kind: 'Skill-Profil',
    summary: 'Dieser Skill definiert Erwartungen über Rollen und Level.',
    roles: 'Rollen',
    levels: 'Stufen',
    mandatory: 'Pflichtanforderungen',
    others: /^die anderen (\d+) optional$/i,
    range: ['von ', ' bis ', ' wächst', 'last'],
    date: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/,
    parts: [3, 2, 1],
    between: USUAL,
    ignored:
      /^(domäne|gruppe|zuletzt aktualisiert|so funktioniert.*|was auf jeder stufe erwartet wird|wo dieser skill vorkommt|strukturierter entwicklungspfad)$|^wählen sie ihr aktuelles level|^die tabelle zeigt/i,
  },
  {
    kind: 'Perfil de habilidad',
    summary: 'Esta habilidad define expectativas en roles y niveles.',
    roles: 'Roles',
    levels: 'Niveles',
    mandatory: 'Requisitos obligatorios',
    others: /^los otros (\d+) opcionales$/i,
    range: ['desde ', ' hasta ', '.', 'first'],
    date: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
    parts: [3, 2, 1],
    between: USUAL,
    ignored:
      /^(dominio|grupo|última actualización|cómo usarlo|qué se espera en cada nivel|donde aparece esta habilidad|ruta de crecimiento estructurada)$|^selecciona tu nivel actual|^la tabla muestra/i,
  },
  {
    kind: '技能档案',
    summary: '此技能定义了各角色和级别的期望。',
    roles: '角色数',
    levels: '级别数',
    mandatory: '必要要求',
    others: /^其余 ?(\d+) ?个可选$/,
    range: ['从', '到', '的', 'first'],
    date: /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
    parts: [1, 2, 3],
    between: ['初级', '中级', '高级', '负责人', '首席'],
    ignored: /^(领域|分组|最近更新|如何使用|各级别的期望|包含此技能的角色|结构化成长路径)$|^选择当前级别|^表格展示/,
  },
];

/** The lines of the headings and paragraphs of a page. */
export function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' || block.kind === 'paragraph'
      ? block.content.lines.flatMap((line) => line.split('\n'))
      : [],
  );
}

/** The information in the text of a skill page, outside its tables. */
export interface PageFacts {
  readonly facts: Partial<SkillDocument>;
  /** The names of the levels, lowest first, if the text or the options have them. */
  readonly levels?: readonly string[] | undefined;
  readonly notes: readonly Note[];
}

/**
 * Reads the text of a skill page as copied from a browser: labels and values on separate lines, in English, German,
 * Spanish or Chinese. Warns if its figures differ from its tables. Returns `undefined` for any other text.
 */
export function readSourcePage(
  lines: readonly string[],
  tables: readonly Table[],
  options: ReadingOptions,
): PageFacts | undefined {
  const content = lines.map((line) => line.trim()).filter(Boolean);
  const page = PAGES.find(({ kind }) => content.some((line) => line.toLowerCase() === kind.toLowerCase()));
  if (!page) return undefined;
  const levels = options.levels ?? levelsOf(page, content, tables.length);
  const facts = factsOf(page, content);
  const notes = [...compareFigures(page, content, tables), ...leftOut(page, content, facts, tables)];
  return { facts, levels, notes };
}

function factsOf(page: PageLabels, content: readonly string[]): Partial<SkillDocument> {
  const kind = content.findIndex((line) => line.toLowerCase() === page.kind.toLowerCase());
  const figures = content.findIndex((line, index) => index > kind && line === page.roles);
  const about = content.slice(kind + 1, figures < 0 ? undefined : figures);
  const [, ...title] = about.length > 1 ? [...about].reverse() : about;
  const summary = about.at(-1);
  const date = content.findIndex((line) => page.date.test(line));
  const others = content.findIndex((line) => page.others.test(line));
  const places = content.slice(others + 1, date < 0 ? others + 1 : date).filter((line) => !page.ignored.test(line));
  const domain = content.slice(0, kind).find((line) => !page.ignored.test(line)) ?? places[0];
  const group = places.filter((line) => line !== domain).at(-1);
  return {
    ...(title.length > 0 && { name: title.at(-1)! }),
    ...(summary && summary !== page.summary && { summary }),
    ...(domain && { domain: { name: domain } }),
    ...(group && { group: { name: group } }),
    ...(date >= 0 && { updated: isoDate(page, content[date]!) }),
  };
}

function isoDate({ date, parts }: PageLabels, text: string): string {
  const found = date.exec(text)!;
  return parts.map((part, index) => found[part]!.padStart(index ? 2 : 4, '0')).join('-');
}

/** The names of the levels: the usual ones if the first, the last and the number fit, else numbered in between. */
function levelsOf(page: PageLabels, content: readonly string[], count: number): string[] | undefined {
  const [first, last] = content.map((line) => findRange(page, line)).find(Boolean) ?? [];
  if (!first || !last || count === 0) return undefined;
  if (count === page.between.length && first === page.between[0] && last === page.between.at(-1)) {
    return [...page.between];
  }
  return Array.from({ length: count }, (_, index) => {
    if (index === 0) return first;
    return index === count - 1 ? last : `Level ${index + 1}`;
  });
}

/** The first and the last level that a line names. Searches for each part once, which keeps the time linear. */
function findRange({ range }: PageLabels, line: string): [first: string, last: string] | undefined {
  const [before, between, after, end] = range;
  const first = line.indexOf(before) + before.length;
  if (first < before.length) return undefined;
  const middle = line.indexOf(between, first + 1);
  const last = middle + between.length;
  const stop = end === 'first' ? line.indexOf(after, last + 1) : line.lastIndexOf(after);
  return middle < 0 || stop <= last ? undefined : [line.slice(first, middle), line.slice(last, stop)];
}

/** Warns about lines that were not read, in one note. */
function leftOut(
  page: PageLabels,
  content: readonly string[],
  { name, summary, domain, group }: Partial<SkillDocument>,
  tables: readonly Table[],
): Note[] {
  const labels = [page.kind, page.summary, page.roles, page.levels, page.mandatory];
  const read = [name, summary, domain?.name, group?.name, ...tables.map(({ heading }) => heading)];
  const known = new Set([...labels, ...read].map((words) => String(words).toLowerCase()));
  const isKnown = (line: string) =>
    known.has(line.toLowerCase()) ||
    [page.ignored, page.others, page.date, /^\d+$/].some((form) => form.test(line)) ||
    findRange(page, line) !== undefined;
  const lines = content.filter((line) => !isKnown(line));
  return lines.length > 0
    ? [warning('', 'left-out', `These lines of the page are left out: ${list(lines.map(quote))}.`)]
    : [];
}

/** Compares the figures of the page with its tables. */
function compareFigures(page: PageLabels, content: readonly string[], tables: readonly Table[]): Note[] {
  const rows = tables.flatMap((table) => {
    const kinds = (table.rows[0] ?? []).map((cell) => columnKind(cell.lines.join(' ')));
    const [role, required] = (['role', 'required'] as const).map((kind) => kinds.indexOf(kind));
    const textOf = (cell: Cell | undefined) => cell?.lines.join('') ?? '';
    return table.rows.slice(1).map((row) => ({
      role: textOf(row[role!]).trim(),
      isRequired: readRequirement(textOf(row[required!])) === true,
    }));
  });
  const mandatory = rows.filter(({ isRequired }) => isRequired).length;
  const after = (label: string) => Number(content[content.indexOf(label) + 1]);
  const others = Number(content.map((line) => page.others.exec(line)?.[1]).find(Boolean));
  const figures: [string, number, number][] = [
    [page.roles, after(page.roles), new Set(rows.map(({ role }) => role)).size],
    [page.levels, after(page.levels), tables.length],
    [page.mandatory, after(page.mandatory), mandatory],
    ['optional', others, rows.length - mandatory],
  ];
  return figures
    .filter(([, said, found]) => Number.isFinite(said) && said !== found)
    .map(([what, said, found]) =>
      warning('', 'figures-differ', `${what}: the page says ${said}, its tables have ${found}.`),
    );
}

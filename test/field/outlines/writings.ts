/** Ways in which people write outlines: headings, bold lines, lists, numbers, plain text. */
import type { Node, Written } from './shapes.ts';

export interface Writing {
  readonly file: 'md' | 'html' | 'txt';
  readonly write: (written: Written) => string;
}

type Line = (name: string, text: string) => string;

const depthOf = ({ below = [] }: Node): number => 1 + Math.max(0, ...below.map(depthOf));

/** Writes each node by the way of its depth, counted from the last one, which has a text. */
function outline(nodes: readonly Node[], leaf: Line, names: readonly ((name: string, at: number) => string)[]): string {
  const write = (node: Node, at: number, depth: number): string => {
    const { name, text = '', below = [] } = node;
    if (below.length === 0) return leaf(name, text);
    const inner = below.map((one, index) => write(one, index, depth + 1));
    const isOfLeaves = below.every(({ below = [] }) => below.length === 0);
    return [names[depth]!(name, at), inner.join(isOfLeaves && isTight(leaf) ? '\n' : '\n\n')].join('\n\n');
  };
  return nodes.map((node, at) => write(node, at, 0)).join('\n\n');
}

/** Whether lines are entries of a list, without empty lines between them. */
const isTight = (leaf: Line) => /^(?:[-*•] |\d| )/u.test(leaf('a', 'b'));

const said = (text: string, sign: string) => (text ? `${sign}${text}` : '');

const boldEntry: Line = (name, text) => `- **${name}**${said(text, ': ')}`;
const dashedEntry: Line = (name, text) => `- **${name}**${said(text, ' – ')}`;
const plainEntry: Line = (name, text) => `- ${name}${said(text, ': ')}`;
const headed =
  (signs: string): Line =>
  (name, text) =>
    text ? `${signs} ${name}\n\n${text}` : `- ${name}`;
const listed =
  (signs: string): Line =>
  (name, text) =>
    text ? `${signs} ${name}\n\n- ${text}` : `- ${name}`;
const boldLine: Line = (name, text) => (text ? `**${name}**\n\n${text}` : `- ${name}`);
const boldLead: Line = (name, text) => (text ? `**${name}:** ${text}` : `- ${name}`);

const hash = (signs: string) => (name: string) => `${signs} ${name}`;
const numberedHash = (name: string, at: number) => `## ${at + 1}. ${name}`;
const bold = (name: string) => `**${name}**`;

/** Of one skill, what is asked is no entry: each level is a heading. */
const isFlat = ({ nodes }: Written) => nodes.every((node) => depthOf(node) === 1);

function markdown(leaf: Line, ...names: readonly ((name: string, at: number) => string)[]): Writing {
  return {
    file: 'md',
    write: (written) => {
      const { title, intro, nodes } = written;
      const own = isFlat(written) ? listed('##') : leaf;
      return `${[`# ${title}`, intro, outline(nodes, own, names)].filter(Boolean).join('\n\n')}\n`;
    },
  };
}

const nestedLines = ({ name, text = '', below = [] }: Node, indent: string): readonly string[] => [
  `${indent}- ${name}${said(text, ': ')}`,
  ...below.flatMap((one) => nestedLines(one, `${indent}  `)),
];

function boldAndNested({ title, intro, nodes }: Written): string {
  const parts = nodes.flatMap(({ name, text, below = [] }) => [
    bold(name),
    text ? `- ${text}` : below.flatMap((one) => nestedLines(one, '')).join('\n'),
  ]);
  return `${[`# ${title}`, intro, ...parts].filter(Boolean).join('\n\n')}\n`;
}

function nested({ title, intro, nodes }: Written): string {
  const lines = nestedLines;
  return `${[`# ${title}`, intro, nodes.flatMap((node) => lines(node, '')).join('\n')].filter(Boolean).join('\n\n')}\n`;
}

function html(entry: (name: string, text: string) => string, lists: 'one list' | 'a list for each'): Writing {
  const isLeaf = ({ below = [] }: Node) => below.length === 0;
  const body = (nodes: readonly Node[], depth: number): string => {
    if (nodes.every(isLeaf) && depth > 2) {
      const entries = nodes.map(({ name, text = '' }) => `<li>${entry(name, text)}</li>`);
      return lists === 'one list' ? `<ul>${entries.join('')}</ul>` : entries.map((one) => `<ul>${one}</ul>`).join('');
    }
    return nodes
      .map(({ name, text, below = [] }) => {
        const own = text ? `<ul><li>${text}</li></ul>` : '';
        return `<h${depth}>${name}</h${depth}>${own}${body(below, depth + 1)}`;
      })
      .join('\n');
  };
  return {
    file: 'html',
    write: ({ title, intro, nodes }) =>
      `<!doctype html><title>${title}</title><h1>${title}</h1>\n<p>${intro}</p>\n${body(nodes, 2)}\n`,
  };
}

function plain(leaf: Line, ...names: readonly ((name: string, at: number) => string)[]): Writing {
  return {
    file: 'txt',
    write: (written) => {
      const { title, intro, nodes } = written;
      const own: Line = isFlat(written) ? (name, text) => `${names[0]!(name, 0)}\n- ${text}` : leaf;
      const body = outline(nodes, own, names).replace(/\n\n(?=[-*•] )/gu, '\n');
      return `${[title, intro, body].filter(Boolean).join('\n\n')}\n`;
    },
  };
}

const starEntry: Line = (name, text) => `* ${name}${said(text, ' - ')}`;
const indented: Line = (name, text) => `  - ${name}${said(text, ': ')}`;

export const WRITINGS: Readonly<Record<string, Writing>> = {
  'headings, bold entries': markdown(boldEntry, hash('##'), hash('###')),
  'headings, entries with a dash': markdown(dashedEntry, hash('##'), hash('###')),
  'headings, plain entries': markdown(plainEntry, hash('##'), hash('###')),
  'headings and texts': markdown(headed('####'), hash('##'), hash('###')),
  'headings and lists': markdown(listed('####'), hash('##'), hash('###')),
  'numbered headings, bold entries': markdown(boldEntry, numberedHash, hash('###')),
  'headings, bold lines, bold entries': markdown(boldEntry, hash('##'), bold),
  'headings, bold lines and texts': markdown(boldLine, hash('##'), hash('###')),
  'headings, bold leads': markdown(boldLead, hash('##'), hash('###')),
  'bold lines, nested entries': { file: 'md', write: boldAndNested },
  'nested lists': { file: 'md', write: nested },
  'html, bold entries': html((name, text) => `<strong>${name}</strong>${said(text, ': ')}`, 'one list'),
  'html, lists of one entry': html((name, text) => `<b>${name}</b>${said(text, ' — ')}`, 'a list for each'),
  'text, numbers': plain(
    plainEntry,
    (name, at) => `${at + 1}. ${name}`,
    (name) => `${name}:`,
  ),
  'text, colons': plain(
    indented,
    (name) => `${name}:`,
    (name) => ` ${name}:`,
  ),
  'text, rules': plain(
    starEntry,
    (name) => `${name}\n-----`,
    (name) => `${name}:`,
  ),
  'text, signs': plain(
    plainEntry,
    (name) => `== ${name} ==`,
    (name) => `[${name}]`,
  ),
  'text, names': plain(
    plainEntry,
    (name) => name,
    (name) => `${name}:`,
  ),
};

/** Reports the measures in Markdown. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Measures, median } from './measure.ts';
import { VIRTUAL } from './scripts.ts';

/** The measures of each peer at one size, by round. */
export type Rounds = Readonly<Record<string, readonly Measures[]>>;

type Name = keyof Measures;

/** The size of each peer's script: raw, with gzip -9 and with brotli. */
export function reportScripts(scripts: ReadonlyMap<string, string>): string {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return table(
    ['script', 'raw', 'gzip -9', 'brotli'],
    [...scripts].map(([peer, script]) => [
      peer,
      kilobytes(Buffer.byteLength(script)),
      kilobytes(gzipSync(script, { level: 9 }).length),
      kilobytes(brotliCompressSync(script).length),
    ]),
  );
}

/** Compares each peer with the static table: times as ratios within the same round, other measures as medians. */
export function reportSize(rounds: Rounds): string {
  const of = (peer: string, name: Name, other: Name = name) => spread(ratios(rounds, [peer, name], ['static', other]));
  const ratio = (name: Name) => (peer: string) => of(peer, name);
  const absolute = (name: Name, unit: number, digits: number) => (peer: string) => {
    const numbers = rounds[peer]!.map((measures) => measures[name] ?? Number.NaN).filter(
      (number) => !Number.isNaN(number),
    );
    return numbers.length > 0 ? (median(numbers) / unit).toFixed(digits) : '–';
  };
  const columns: Record<string, (peer: string) => string> = {
    painted: ratio('painted'),
    'all rows': (peer) => of(peer, 'whole', 'painted'),
    'level change': ratio('change'),
    '… until its frame': ratio('framed'),
    'role filter': ratio('filter'),
    'script, ms': absolute('script', 1, 0),
    'layout, ms': absolute('layout', 1, 0),
    'longest task, ms': (peer) => absolute('longest', 1, 0)(peer).replace(/^0$/, '< 50'),
    'heap, MB': absolute('heap', 1e6, 1),
    nodes: absolute('nodes', 1, 0),
    'heap after 100 ÷ 10 mounts': absolute('leak', 1, 2),
  };
  const basis = (['painted', 'change', 'framed', 'filter'] as const).map(
    (name) => `${name} ${absolute(name, 1, 1)('static')} ms`,
  );
  return `static: ${basis.join(', ')}\n\n${table(
    ['', ...Object.keys(columns)],
    Object.keys(rounds).map((peer) => [peer, ...Object.values(columns).map((column) => column(peer))]),
  )}`;
}

/** A goal for the elements: a figure and its maximum. */
interface Goal {
  readonly name: string;
  readonly size: string;
  readonly most: number;
  /** One number per round; empty if a peer was not measured. */
  readonly figures: (rounds: Rounds) => number[];
}

const OWN = 'skill-matrix';
const painted = (peer: string, other: string) => (rounds: Rounds) =>
  ratios(rounds, [peer, 'painted'], [other, 'painted']);

const GOALS: readonly Goal[] = [
  { name: 'painted ÷ static table', size: 'L', most: 0.23, figures: painted(OWN, 'static') },
  { name: 'painted ÷ best virtual grid', size: 'L', most: 0.95, figures: besideVirtual },
  {
    name: 'all rows ÷ static painted',
    size: 'L',
    most: 0.42,
    figures: (rounds) => ratios(rounds, [OWN, 'whole'], ['static', 'painted']),
  },
  {
    name: 'longest task after the first frame, ms',
    size: 'L',
    most: 50,
    figures: (rounds) => rounds[OWN]?.map(({ longest }) => longest) ?? [],
  },
  { name: 'painted ÷ best virtual grid', size: 'XL', most: 1, figures: besideVirtual },
  {
    name: 'skill-matrix level change ÷ static table',
    size: 'L',
    most: 0.2,
    figures: (rounds) => ratios(rounds, [OWN, 'change'], ['static', 'change']),
  },
  {
    name: 'skill-profile level change ÷ static table',
    size: 'L',
    most: 0.3,
    figures: (rounds) => ratios(rounds, ['skill-profile', 'change'], ['static', 'change']),
  },
  { name: 'skill-matrix painted ÷ static table', size: 'S', most: 1.25, figures: painted(OWN, 'static') },
  { name: 'skill-profile painted ÷ static table', size: 'S', most: 1.6, figures: painted('skill-profile', 'static') },
  { name: 'skill-matrix painted ÷ 500 plain-DOM tables', size: 'W', most: 1.6, figures: painted(OWN, 'plain') },
  {
    name: 'skill-profile painted ÷ 500 plain-DOM tables',
    size: 'W',
    most: 3,
    figures: painted('skill-profile', 'plain'),
  },
  {
    name: 'heap after 100 ÷ 10 mounts',
    size: 'S',
    most: 1.05,
    figures: (rounds) => rounds[OWN]?.map(({ leak }) => leak ?? 0) ?? [],
  },
];

export function reportGoals(sizes: Readonly<Record<string, Rounds>>): string {
  const rows = GOALS.flatMap(({ name, size, most, figures }) => {
    const measured = sizes[size] ? figures(sizes[size]) : [];
    if (measured.length === 0) return [];
    return [[size, name, String(most), spread(measured), median(measured) <= most ? 'met' : 'not met']];
  });
  return table(['', 'goal', 'at most', 'measured', ''], rows);
}

function besideVirtual(rounds: Rounds): number[] {
  const grids = VIRTUAL.filter((peer) => rounds[peer]);
  if (grids.length === 0) return [];
  return (rounds[OWN] ?? []).map(
    (own, round) => own.painted / Math.min(...grids.map((peer) => rounds[peer]![round]!.painted)),
  );
}

/** A peer's measure divided by another peer's in the same round. */
function ratios(rounds: Rounds, [peer, name]: [string, Name], [other, divisor]: [string, Name]): number[] {
  if (!rounds[peer] || !rounds[other]) return [];
  return rounds[peer].map((measures, round) => (measures[name] ?? Number.NaN) / rounds[other]![round]![divisor]!);
}

function spread(numbers: readonly number[]): string {
  if (numbers.length === 0 || numbers.some(Number.isNaN)) return '–';
  const show = (number: number) => number.toFixed(2);
  return `${show(median(numbers))} (${show(Math.min(...numbers))}–${show(Math.max(...numbers))})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

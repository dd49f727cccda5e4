/** The documents of the benchmark, and the page in which a peer shows one. */
import { type Data, textsOf } from './peers/peer.ts';

export interface Size {
  readonly roles: number;
  readonly levels: number;
  /** The number of tables or widgets on the page. */
  readonly widgets: number;
}

export const SIZES: Readonly<Record<string, Size>> = {
  S: { roles: 2, levels: 5, widgets: 1 },
  M: { roles: 50, levels: 7, widgets: 1 },
  L: { roles: 1000, levels: 7, widgets: 1 },
  XL: { roles: 10_000, levels: 10, widgets: 1 },
  W: { roles: 2, levels: 5, widgets: 500 },
  F: { roles: 24, levels: 5, widgets: 1 },
  G: { roles: 170, levels: 7, widgets: 1 },
  H: { roles: 5000, levels: 7, widgets: 1 },
};

const STYLES = `table { table-layout: fixed; width: 100%; border-collapse: collapse }
th, td { text-align: start; vertical-align: top; padding: 8px }
.current { background: #eef }
[hidden] { display: none }
main { width: 1200px; min-height: 800px }`;

/** A document whose cells have 150 to 250 characters. */
export function documentOf({ roles, levels }: Size): Data {
  const words = 'reads designs explains measures decides teaches changes tests writes plans '.split(' ');
  const text = (seed: number) => {
    let sentence = '';
    for (let index = 0; sentence.length < 150 + (seed % 100); index++)
      sentence += `${words[(seed * 7 + index * 3) % 10]} `;
    return sentence.trim();
  };
  const list = (count: number, name: string) =>
    Array.from({ length: count }, (_, index) => ({ id: `${name}${index}`, name: `${name} ${index}` }));
  const all = { name: 'Bench', lang: 'en', levels: list(levels, 'Level'), roles: list(roles, 'Role') };
  const expectations = all.roles.flatMap((role, row) =>
    all.levels.map((level, column) => ({ role: role.id, level: level.id, text: text(row * levels + column) })),
  );
  return { ...all, expectations };
}

/** The page that `PEER.js` fills. For the peer `static`, the HTML contains the tables. */
export function pageOf(peer: string, { widgets }: Size, data: Data): string {
  const head = data.levels.map(({ name }) => `<th>${name}</th>`).join('');
  const row = ({ name, texts }: ReturnType<typeof textsOf>[number]) =>
    `<tr><th>${name}</th>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  const table = `<table><thead><tr><th>Role</th>${head}</tr></thead><tbody>${textsOf(data).map(row).join('')}</tbody></table>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${peer}</title><style>${STYLES}</style>
<main>${`<div>${peer === 'static' ? table : ''}</div>`.repeat(widgets)}</main>
<script type="application/json" id="data">${JSON.stringify(data)}</script><script src="${peer}.js"></script>`;
}

/** What the benchmark asks of each peer. The document is in the page, as JSON in `#data`. */
export interface Peer {
  /** Puts the table into an element. */
  mount(root: HTMLElement, data: Data): unknown;
  /** Marks another level as the current one; what is awaited is part of the measure. */
  change(level: number): unknown;
  /** How many rows are in the document now. */
  rows(): number;
}

export interface Data {
  readonly levels: readonly { readonly id: string; readonly name: string }[];
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly expectations: readonly { readonly role: string; readonly level: string; readonly text: string }[];
}

/** The texts of each role, in the order of the levels. */
export function textsOf({ levels, roles, expectations }: Data): { name: string; texts: string[] }[] {
  const cells = new Map(expectations.map(({ role, level, text }) => [`${role} ${level}`, text]));
  return roles.map(({ id, name }) => ({ name, texts: levels.map((level) => cells.get(`${id} ${level.id}`) ?? '') }));
}

/** Runs in each page: mounts the peer, and notes when its first rows are painted and when all are there. */
export function run(peer: Peer): void {
  const data = JSON.parse(document.getElementById('data')!.textContent) as Data;
  const root = document.querySelector('main')!;
  const times: Record<string, number> = {};
  Object.assign(window, { times, change: peer.change });
  const seen = () => {
    if (peer.rows() === 0) return requestAnimationFrame(seen);
    return requestAnimationFrame(() => setTimeout(() => (times['painted'] = performance.now())));
  };
  const whole = () => {
    if (peer.rows() >= data.roles.length) times['whole'] = performance.now();
    else setTimeout(whole, 4);
  };
  void peer.mount(root, data);
  seen();
  whole();
}

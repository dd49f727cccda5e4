/** What the tables that React renders have in common. */
import { type ComponentType, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { type Data, run, textsOf } from './peer.ts';

export type Row = ReturnType<typeof textsOf>[number];

interface Shown {
  readonly level: number;
  readonly roles: number;
}

type Show = (shown: Partial<Shown>) => void;

export interface Properties {
  readonly data: Data;
  readonly rows: Row[];
  /** Receives the function that changes the table from outside. */
  readonly control: (show: Show) => void;
}

/** The state of a table: its current level and how many roles it shows. */
export function useShown(control: Properties['control']): Shown {
  const [shown, set] = useState<Shown>({ level: -1, roles: Infinity });
  control((changed) => flushSync(() => set((before) => ({ ...before, ...changed }))));
  return shown;
}

export function runReact(Table: ComponentType<Properties>): void {
  void run((root, data) => {
    let show: Show;
    const react = createRoot(root);
    react.render(<Table data={data} rows={textsOf(data)} control={(set) => (show = set)} />);
    return {
      change: (level) => show({ level }),
      filter: (roles) => show({ roles }),
      rows: () => root.querySelectorAll('tbody tr').length,
      remove: () => react.unmount(),
    };
  });
}

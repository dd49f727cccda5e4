import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { type Data, run, textsOf } from './peer.ts';

interface Shown {
  readonly level: number;
  readonly roles: number;
}

interface Properties {
  readonly data: Data;
  readonly rows: ReturnType<typeof textsOf>;
  /** Receives the function that changes the table from outside. */
  readonly control: (set: (shown: Partial<Shown>) => void) => void;
}

function Table({ data, rows, control }: Properties) {
  const [{ level, roles }, set] = useState<Shown>({ level: -1, roles: Infinity });
  control((shown) => flushSync(() => set((before) => ({ ...before, ...shown }))));
  return (
    <table>
      <thead>
        <tr>
          <th>Role</th>
          {data.levels.map(({ id, name }) => (
            <th key={id}>{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, roles).map(({ name, texts }) => (
          <tr key={name}>
            <th>{name}</th>
            {texts.map((text, index) => (
              <td key={index} className={index === level ? 'current' : ''}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

void run((root, data) => {
  let show: (shown: Partial<Shown>) => void;
  const react = createRoot(root);
  react.render(<Table data={data} rows={textsOf(data)} control={(set) => (show = set)} />);
  return {
    change: (level) => show({ level }),
    filter: (roles) => show({ roles }),
    rows: () => root.querySelectorAll('tbody tr').length,
    remove: () => react.unmount(),
  };
});

import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { type Data, run, textsOf } from './peer.ts';

let setLevel: (level: number) => void;

function Table({ data, rows }: { data: Data; rows: ReturnType<typeof textsOf> }) {
  const [level, set] = useState(-1);
  setLevel = set;
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
        {rows.map(({ name, texts }) => (
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

run({
  mount: (root, data) => createRoot(root).render(<Table data={data} rows={textsOf(data)} />),
  change: (level) => flushSync(() => setLevel(level)),
  rows: () => document.querySelectorAll('tbody tr').length,
});

import { type Properties, runReact, useShown } from './react-peer.tsx';

function Table({ data, rows, control }: Properties) {
  const { level, roles } = useShown(control);
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

runReact(Table);

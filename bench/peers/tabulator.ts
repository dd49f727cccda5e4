import { TabulatorFull } from 'tabulator-tables';
import { run, textsOf } from './peer.ts';

void run((root, data) => {
  const columns = [
    { title: 'Role', field: 'name' },
    ...data.levels.map(({ name }, index) => ({
      title: name,
      field: `text${index}`,
      formatter: 'textarea',
      cssClass: `level-${index}`,
    })),
  ];
  const rows = textsOf(data).map(({ name, texts }, index) => ({
    name,
    index,
    ...Object.fromEntries(texts.map((text, level) => [`text${level}`, text])),
  }));
  const height = rows.length > 2 ? 800 : false;
  const table = new TabulatorFull(root, { data: rows, columns: columns as never, height, layout: 'fitColumns' });
  return {
    change(level) {
      for (const cell of root.querySelectorAll('.tabulator-cell')) {
        cell.classList.toggle('current', cell.classList.contains(`level-${level}`));
      }
    },
    filter: (roles) => table.setFilter('index', '<', roles),
    rows: () => root.querySelectorAll('.tabulator-row').length,
    remove: () => table.destroy(),
  };
});

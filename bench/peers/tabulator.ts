import { TabulatorFull } from 'tabulator-tables';
import { run, textsOf } from './peer.ts';

let table: TabulatorFull;

run({
  mount(root, data) {
    const columns = [
      { title: 'Role', field: 'name' },
      ...data.levels.map(({ name }, index) => ({
        title: name,
        field: `text${index}`,
        formatter: 'textarea',
        cssClass: `level-${index}`,
      })),
    ];
    const rows = textsOf(data).map(({ name, texts }) => ({
      name,
      ...Object.fromEntries(texts.map((text, index) => [`text${index}`, text])),
    }));
    table = new TabulatorFull(root, { data: rows, columns: columns as never, height: 800, layout: 'fitColumns' });
  },
  change(level) {
    for (const cell of document.querySelectorAll('.tabulator-cell')) {
      cell.classList.toggle('current', cell.classList.contains(`level-${level}`));
    }
    void table;
  },
  rows: () => document.querySelectorAll('.tabulator-row').length,
});

import '@vaadin/grid/vaadin-grid.js';
import type { Grid } from '@vaadin/grid';
import { run, textsOf } from './peer.ts';

type Row = ReturnType<typeof textsOf>[number];

void run((root, data) => {
  let current = -1;
  const rows = textsOf(data);
  const grid = document.createElement('vaadin-grid') as Grid<Row>;
  ['Role', ...data.levels.map(({ name }) => name)].forEach((name, index) => {
    const column = document.createElement('vaadin-grid-column');
    column.header = name;
    column.renderer = (cell, _, { item }) => {
      const row = item as Row;
      cell.textContent = index === 0 ? row.name : row.texts[index - 1]!;
      cell.style.whiteSpace = 'normal';
    };
    grid.append(column);
  });
  grid.cellPartNameGenerator = (column) =>
    [...grid.children].indexOf(column as never) - 1 === current ? 'current' : '';
  grid.items = rows;
  root.append(grid);
  return {
    change(level) {
      current = level;
      grid.generateCellPartNames();
    },
    filter: (roles) => (grid.items = rows.slice(0, roles)),
    rows: () =>
      [...grid.querySelectorAll('vaadin-grid-cell-content')].filter((cell) => cell.textContent?.startsWith('Role '))
        .length,
    remove: () => grid.remove(),
  };
});

import { run, textsOf } from './peer.ts';

void run((root, data) => {
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const name of ['Role', ...data.levels.map((level) => level.name)]) {
    head.append(Object.assign(document.createElement('th'), { textContent: name }));
  }
  const body = table.createTBody();
  const cells = textsOf(data).map(({ name, texts }) => {
    const row = body.insertRow();
    row.append(Object.assign(document.createElement('th'), { textContent: name }));
    return texts.map((text) => Object.assign(row.insertCell(), { textContent: text }));
  });
  root.append(table);
  return {
    change(level) {
      for (const row of cells) row.forEach((cell, index) => cell.classList.toggle('current', index === level));
    },
    filter(roles) {
      [...body.rows].forEach((row, index) => (row.hidden = index >= roles));
    },
    rows: () => body.rows.length,
    remove: () => table.remove(),
  };
});

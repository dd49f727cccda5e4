import { run, textsOf } from './peer.ts';

const cells: HTMLElement[][] = [];

run({
  mount(root, data) {
    const table = document.createElement('table');
    const head = table.createTHead().insertRow();
    for (const name of ['Role', ...data.levels.map((level) => level.name)]) {
      head.append(Object.assign(document.createElement('th'), { textContent: name }));
    }
    const body = table.createTBody();
    for (const { name, texts } of textsOf(data)) {
      const row = body.insertRow();
      row.append(Object.assign(document.createElement('th'), { textContent: name }));
      cells.push(texts.map((text) => Object.assign(row.insertCell(), { textContent: text })));
    }
    root.append(table);
  },
  change(level) {
    for (const row of cells) row.forEach((cell, index) => cell.classList.toggle('current', index === level));
  },
  rows: () => document.querySelectorAll('tbody tr').length,
});

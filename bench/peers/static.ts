/** The page's HTML already contains the table. */
import { run } from './peer.ts';

void run((root) => ({
  change(level) {
    for (const row of root.querySelectorAll('tbody tr')) {
      row.querySelectorAll('td').forEach((cell, index) => cell.classList.toggle('current', index === level));
    }
  },
  filter(roles) {
    root.querySelectorAll<HTMLElement>('tbody tr').forEach((row, index) => (row.hidden = index >= roles));
  },
  rows: () => root.querySelectorAll('tbody tr').length,
  remove: () => root.replaceChildren(),
}));

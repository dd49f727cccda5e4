/** The table is in the page's HTML already. */
import { run } from './peer.ts';

run({
  mount: () => undefined,
  change(level) {
    for (const row of document.querySelectorAll('tbody tr')) {
      row.querySelectorAll('td').forEach((cell, index) => cell.classList.toggle('current', index === level));
    }
  },
  rows: () => document.querySelectorAll('tbody tr').length,
});

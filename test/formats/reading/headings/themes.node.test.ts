/** Headings between levels and tables of skills: groups. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { read } from '../shown.ts';

it('headings below levels are groups if tables with a column of skills stand below them', () => {
  const table = (...skills: readonly string[]) =>
    `| Skill | What we expect |\n|---|---|\n${skills.map((skill) => `| ${skill} | Does it as told. |\n`).join('')}\n`;
  const level = (name: string) =>
    `## ${name}\n\n### Stock\n\n${table('Picking', 'Lifting')}### Talk\n\n${table('Handover')}`;
  const text = `# Steps\n\n${level('Starter (level 1)')}${level('Master (level 2)')}Agreed in May. Ask Petra.\n`;
  assert.deepEqual(read(text), [
    'Starter (level 1) | Master (level 2)',
    'Stock/Picking: Starter (level 1), Master (level 2)',
    'Stock/Lifting: Starter (level 1), Master (level 2)',
    'Talk/Handover: Starter (level 1), Master (level 2)',
  ]);
});

// cspell:disable
/** The levels that a sentence puts in their order, where headings, columns or entries have the same names. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarkdown } from '../../../../src/formats/index.ts';

function levelsOf(text: string): readonly unknown[] {
  return readMarkdown(text).framework?.levels?.map(({ name }) => name) ?? [];
}

const list = (one: string, other: string) => `- **Kneading**: ${one}\n- **Ovens**: ${other}\n\n`;

describe('levels that a sentence names', () => {
  it('are headings, whose lists have the same skills', () => {
    const text = `# Le parcours\n\nLe parcours est le même pour tous. Il compte trois paliers : Éveil, Pratique et Maîtrise. Voici ce qui est attendu.\n\n## Éveil\n\n${list('Pèse.', 'Observe.')}## Pratique\n\n${list('Pétrit.', 'Enfourne.')}## Maîtrise\n\n${list('Enseigne.', 'Règle.')}`;
    assert.deepEqual(levelsOf(text), ['Éveil', 'Pratique', 'Maîtrise']);
    assert.equal(readMarkdown(text).framework?.skills.length, 2);
  });

  it('are columns, also of a table with one row, written as there', () => {
    const table = (skill: string) =>
      `| Skill | Explorer | Builder | Guide |\n|---|---|---|---|\n| ${skill} | Looks on. | Makes one. | Shows others. |\n\n`;
    const text = `# Our bakery\n\nWe have three levels: explorer, builder and guide. You are at one when it is your week.\n\n## Craft\n\n${table('Kneading')}## People\n\n${table('Talking')}`;
    assert.deepEqual(levelsOf(text), ['Explorer', 'Builder', 'Guide']);
    assert.equal(readMarkdown(text).framework?.groups?.length, 2);
  });

  it('stand the other way round where the sentence says so', () => {
    const text = `# Brot\n\nStufen von hoch nach niedrig: Leitung, Bäckerin, Hilfe\n\n## Leitung\n\n${list('Plant.', 'Prüft.')}## Bäckerin\n\n${list('Knetet.', 'Backt.')}## Hilfe\n\n${list('Wiegt.', 'Putzt.')}`;
    assert.deepEqual(levelsOf(text), ['Hilfe', 'Bäckerin', 'Leitung']);
  });

  it('are none if the sentence says that they are values', () => {
    const text =
      '# Bread\n\nRating scale: Sees, Does, Shows\n\n| Skill | Sees | Does | Shows |\n|---|---|---|---|\n| Kneading | x | | |\n| Ovens | | x | |\n| Selling | | | x |\n';
    assert.deepEqual(levelsOf(text), []);
  });
});

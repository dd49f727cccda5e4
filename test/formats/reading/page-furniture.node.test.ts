import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHtml, readMarkdown } from '../../../src/formats/index.ts';

const TABLE = '| Skill | Junior | Senior |\n|-|-|-|\n| Dough | Weighs flour | Judges it |\n';

describe('what wikis add to pages', () => {
  it('is told, and describes nothing', () => {
    const { framework, notes } = readMarkdown(
      `# Bakery\n\nCreated by Ann, last modified on 3 May 2025\n\n{{% include "note.md" %}}\n\nHow we bake.\n\n${TABLE}`,
    );
    assert.equal(framework!.summary, 'How we bake.');
    assert.deepEqual(
      notes.map(({ place, code }) => `${place} ${code}`),
      ['line 3 left-out', 'line 5 left-out'],
    );
  });

  it('is known in other languages, unless a sentence follows', () => {
    const summaryOf = (line: string) => readMarkdown(`# Bakery\n\n${line}\n\n${TABLE}`).framework!.summary;
    assert.equal(summaryOf('Erstellt von Ann, zuletzt geändert am 3. Mai'), undefined);
    assert.equal(summaryOf('作成者: 田中、最終更新 2025/05/03'), undefined);
    assert.match(String(summaryOf('What we know was created by bakers of all our shops.')), /^What we know/);
  });

  it('is the footer of a page', () => {
    const table =
      '<table><tr><th>Skill</th><th>Junior</th><th>Senior</th></tr><tr><td>Dough</td><td>Weighs it</td><td>Judges it</td></tr></table>';
    const { framework, notes } = readHtml(`<h1>Bakery</h1>${table}<footer><p>Made with a wiki</p></footer>`);
    assert.equal(framework!.summary, undefined);
    assert.match(notes[0]!.message, /Made with a wiki/);
  });
});

describe('headings that name nothing', () => {
  it('are neither roles nor skills above levels', () => {
    const levels = '### Junior\n\n#### Dough\n\n- Weighs\n\n### Senior\n\n#### Dough\n\n- Judges\n';
    const { framework } = readMarkdown(`# Bakery\n\n## Responsibilities\n\n${levels}`);
    assert.equal(framework!.roles, undefined);
    const one = readMarkdown('# Dough\n\n## Levels\n\n### Junior\n\nWeighs it.\n\n### Senior\n\nJudges it.\n');
    assert.deepEqual(
      one.framework!.skills.map(({ name }) => name),
      ['Dough'],
    );
  });
});

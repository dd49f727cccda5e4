import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarkdown } from '../../../../src/formats/index.ts';

const table = (rows: string) => `| Skill | Junior | Senior |\n|---|---|---|\n${rows}`;
const ROWS = '| Kneading | Follows a recipe. | Changes a recipe. |\n| Ovens | Knows one. | Knows all. |\n';

const rolesOf = (text: string) => readMarkdown(text).framework?.roles?.map(({ name }) => name) ?? [];

describe('The role that a page is about', () => {
  it('is named in a line above the table', () => {
    const { framework, readAs } = readMarkdown(`# Bakery levels\n\nPosition: Pastry cook\n\n${table(ROWS)}`);
    assert.deepEqual(
      framework!.roles!.map(({ name }) => name),
      ['Pastry cook'],
    );
    assert.deepEqual(
      framework!.skills[0]!.expectations.map(({ role }) => role),
      ['pastry-cook', 'pastry-cook'],
    );
    assert.ok(readAs!.includes('"Position": beside the name of the role.'));
  });

  it('is named in a quoted line above headings of levels, in another language', () => {
    const text = `# 能力の段階\n\n> 対象職種：パン職人\n\n## 初級\n\n- **発酵**：手順を守る\n- **窯**：一つ使える\n\n## 上級\n\n- **発酵**：手順を変える\n- **窯**：全て使える\n`;
    assert.deepEqual(rolesOf(text), ['パン職人']);
  });

  for (const [title, role] of [
    ['Career path Pastry chef', 'Pastry chef'],
    ['Skills profile: Dental nurse', 'Dental nurse'],
    ['How we grow – Graphic designer', 'Graphic designer'],
  ])
    it(`is named in the title "${title}"`, () => {
      assert.deepEqual(rolesOf(`# ${title}\n\n${table(ROWS)}`), [role]);
    });

  for (const title of ['Bakery career ladder', 'Skills: what we ask', 'Engineering levels – a handbook'])
    it(`is not named in the title "${title}"`, () => {
      assert.deepEqual(rolesOf(`# ${title}\n\n${table(ROWS)}`), []);
    });

  it('is none of several, and none below the first table', () => {
    assert.deepEqual(rolesOf(`# Bakery\n\nPosition: Cook\n\nPosition: Baker\n\n${table(ROWS)}`), []);
    assert.deepEqual(rolesOf(`# Bakery\n\n${table(ROWS)}\nPosition: Cook\n`), []);
    assert.deepEqual(rolesOf(`# Bakery\n\nPosition: Cook, baker\n\n${table(ROWS)}`), []);
  });

  it('is no role where the table has roles of its own', () => {
    const rows = '| Kneading | x | x |\n| Ovens | | x |\n';
    assert.deepEqual(rolesOf(`# Roles\n\nPosition: Cook\n\n| Skill | Baker | Cook |\n|---|---|---|\n${rows}`), [
      'Baker',
      'Cook',
    ]);
  });

  it('is named in a table of facts, or on a line with other facts', () => {
    const facts = '| Role | Pastry cook |\n|---|---|\n| Status | approved |\n| Owner | Head bakery |\n';
    assert.deepEqual(rolesOf(`# Bakery levels\n\n${facts}\n## Dough\n\n${table(ROWS)}`), ['Pastry cook']);
    const line = '**Role:** Pastry cook | **Status:** approved';
    assert.deepEqual(rolesOf(`# Bakery levels\n\n${line}\n\n${table(ROWS)}`), ['Pastry cook']);
  });

  it('is not named above a column of other things', () => {
    const two = '| Role | Level |\n|---|---|\n| Baker | Junior |\n| Seller | Senior |\n';
    assert.ok(!rolesOf(`# Bakery levels\n\n${two}\n## Dough\n\n${table(ROWS)}`).includes('Level'));
  });
});

/** Columns without names of levels that ask more and more from left to right. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHtml } from '../../../../src/formats/index.ts';

/** A page with a table for each department, whose rows are a skill and its marks. */
function page(legend: string, tables: Readonly<Record<string, readonly string[]>>): string {
  const parts = Object.entries(tables).map(([name, rows]) => {
    const cells = rows.map((row) => `<tr><td>${row.split('|').join('</td><td>')}</td></tr>`).join('');
    return `<h2>${name}</h2><table><tr><th>Skill</th><th>Helper</th><th>Mixer</th><th>Keeper</th></tr>${cells}</table>`;
  });
  return `<h1>Bakery</h1><p>${legend}</p>${parts.join('')}`;
}

function read(html: string) {
  const { framework } = readHtml(html);
  return { levels: framework?.levels?.length ?? 0, roles: (framework?.roles ?? []).map(({ name }) => name) };
}

const NEEDS = 'x = must, (x) = nice to have';
const SHOP = ['Talk|(x)|x|x', 'Till|x|x|x', 'Stock||x|x', 'Bills||(x)|x'];
const YARD = ['Talk||(x)|x', 'Oven|x|x|x', 'Coal|(x)|x|x', 'Sacks||(x)|x'];

describe('columns that ask more and more', () => {
  it('are levels of the roles above tables with some of the same skills', () => {
    const yard = [...YARD, 'Stock|x|x|x'];
    assert.deepEqual(read(page(NEEDS, { Shop: SHOP, Yard: yard })), { levels: 3, roles: ['Shop', 'Yard'] });
  });

  it('may have a row that falls if skills stand in several tables', () => {
    const ticks = (rows: readonly string[]) => rows.map((row) => row.replaceAll('(x)', 'x'));
    const yard = ticks(['Talk|||x', 'Till||x|x', 'Coal||x|x', 'Sacks||x|', 'Ash||x|x', 'Rake||x|x']);
    assert.deepEqual(read(page('', { Shop: ticks(SHOP), Yard: yard })), { levels: 3, roles: ['Shop', 'Yard'] });
    const apart = yard.map((row) => `Yard ${row}`);
    assert.equal(read(page('', { Shop: ticks(SHOP), Yard: apart })).levels, 0);
  });

  it('may have a few rows that fall if one of them is called as a level is', () => {
    const rows = ['Plans|1|2|3', 'Steel|1|2|2', 'Weld|1|2|3', 'Saw||1|2', 'Press|1|3|2', 'Site||1|3'];
    const scale = '1 = seen, 2 = done, 3 = taught';
    assert.equal(read(page(scale, { Metal: rows })).levels, 0);
    assert.equal(read(page(scale, { Metal: rows }).replace('Keeper', 'Master')).levels, 3);
  });
});

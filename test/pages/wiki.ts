/** An exported wiki of one page with a skill table, created for each test. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach } from 'node:test';
import { makeFolder, run, runTogether } from '../command-line.ts';

export const TABLE =
  '<table><tr><th>Role</th><th>Junior</th><th>Senior</th></tr><tr><td>Tester</td><td>Finds the holes</td><td>Closes the holes</td></tr></table>';

/** The folder that contains the wikis of all tests. */
export let folder: string;
export let wiki: string;

before(() => {
  folder = makeFolder();
});

after(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  wiki = mkdtempSync(join(folder, 'wiki-'));
  writeFileSync(join(wiki, 'z.html'), TABLE);
});

export const at = (name: string) => join(wiki, name);
export const embed = (...args: string[]) => runTogether(folder, ['embed', wiki, ...args]);
/** In a process of its own, for tests of killed runs and of several at once. */
export const embedAlone = (...args: string[]) => run(folder, ['embed', wiki, ...args]);
export const hasWidget = (name: string) => /<skill-(?:profile|framework)/.test(readFileSync(at(name), 'utf8'));

/** From a spreadsheet to a page in one command, as its readers find it. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeFolder, run } from '../command-line.ts';

const TABLE = `Kompetenz;Junior;Fachkraft;Leitung
Planung;Plant den Tag mit Hilfe;Plant die Woche ohne Hilfe;Plant das Quartal für die Werkstatt
Übergabe;Fragt nach;Schreibt die Übergabe;Prüft, ob die Übergabe reicht
`;

let folder: string;

before(() => {
  folder = makeFolder();
  writeFileSync(join(folder, 'ladder.csv'), TABLE);
});

after(() => rmSync(folder, { recursive: true }));

const page = (...args: string[]) => run(folder, ['page', ...args, '-o', 'page.html']);
const written = () => readFileSync(join(folder, 'page.html'), 'utf8');

describe('skill-matrix page, for a spreadsheet', () => {
  it('says how it was read, and writes a page in the language of its words, with the self-assessment', () => {
    const { status, stderr } = page('ladder.csv', '--assessment');
    assert.deepEqual([status, stderr], [0, 'ladder.csv: read as skills × levels: 2 skills, 3 levels\n']);
    assert.match(written(), /^<!doctype html>\n<html lang="de"/);
    assert.match(written(), /Wo ich stehe/);
  });

  it('keeps --role for the reader, and makes no role of it', () => {
    const { status, stderr } = page('ladder.csv', '--role', 'lager');
    assert.deepEqual([status, stderr], [0, 'ladder.csv: read as skills × levels: 2 skills, 3 levels\n']);
  });

  it('says that one skill has no self-assessment', () => {
    writeFileSync(join(folder, 'skill.csv'), 'Role,Level,Description\na,Junior,Reads\na,Senior,Writes\n');
    const { status, stderr } = page('skill.csv', '--assessment');
    assert.equal(status, 0);
    assert.match(stderr, /warning no-assessment The page has no self-assessment: this is one skill/);
  });
});

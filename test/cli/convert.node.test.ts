/** `convert` with the files that people have: many files, folders, workbooks, and how they were read. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { run as runIn, runTogether } from '../command-line.ts';

const TABLE = 'Competency,Junior,Senior\nTesting,Writes checks,Plans checks\nDesign,Reads drafts,Draws drafts\n';
const LADDER = (role: string) =>
  `# ${role}\n\n## Junior\n\n### Testing\n\n- Writes checks\n\n### Design\n\n- Reads drafts\n\n## Senior\n\n### Testing\n\n- Plans checks of a ${role}\n`;

let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'skill-matrix-convert-'));
  writeFileSync(join(folder, 'table.csv'), TABLE);
  writeFileSync(
    join(folder, 'latin.csv'),
    Buffer.from('Fähigkeit;Junior;Senior\nPrüfen;Übt viel;Prüft alles\n', 'latin1'),
  );
  mkdirSync(join(folder, 'ladders'));
  for (const role of ['Developer', 'Tester']) writeFileSync(join(folder, `ladders/${role}.md`), LADDER(role));
  mkdirSync(join(folder, 'levels'));
  for (const level of ['Helper', 'Baker'])
    writeFileSync(
      join(folder, `levels/${level}.md`),
      `# ${level}\n\n## Dough\n\n- Asks the ${level}\n\n## Oven\n\n- Helps\n`,
    );
});

after(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => runTogether(folder, args);
const json = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

describe('convert', () => {
  it('says in the first line how a file was read', () => {
    const { status, stdout, stderr } = run('convert', 'table.csv');
    assert.equal(status, 0);
    assert.equal(stderr, 'table.csv: read as skills × levels: 2 skills, 2 levels\n');
    assert.deepEqual(names(JSON.parse(stdout).skills), ['Testing', 'Design']);
  });

  it('picks one skill by its name', () => {
    const { stdout } = run('convert', 'table.csv', '--name', 'testing');
    assert.equal(JSON.parse(stdout).expectations[0].text, 'Writes checks');
  });

  it('reads older encodings, and says which', () => {
    const { stdout, stderr } = run('convert', 'latin.csv');
    assert.deepEqual(names(JSON.parse(stdout).skills), ['Prüfen']);
    assert.match(stderr, /latin\.csv: warning encoding The file is not UTF-8; it is read as Windows-1252\./);
  });

  it('makes one framework of a folder, in which each file is a role', () => {
    const { status, stdout, stderr } = run('convert', 'ladders', '--name', 'Engineering');
    assert.equal(status, 0);
    assert.match(stderr, /^2 files: read as one framework, each file a role: 2 skills, 2 levels, 2 roles$/m);
    const framework = JSON.parse(stdout);
    assert.equal(framework.name, 'Engineering');
    assert.deepEqual(names(framework.roles), ['Developer', 'Tester']);
    assert.equal(framework.skills[0].expectations.length, 4);
  });

  it('makes one framework of a folder, in which each file is a level that the caller names', () => {
    const { status, stdout, stderr } = run('convert', 'levels', '--levels', 'Helper,Baker');
    assert.equal(status, 0);
    assert.match(stderr, /^2 files: read as one framework, each file a level: 2 skills, 2 levels$/m);
    const { levels, roles, skills } = JSON.parse(stdout);
    assert.deepEqual(names(levels), ['Helper', 'Baker']);
    assert.equal(roles, undefined);
    assert.deepEqual(
      skills[0].expectations.map(({ items }: { items: readonly string[] }) => items[0]),
      ['Asks the Baker', 'Asks the Helper'],
    );
  });

  it('writes a file for each skill into a folder, which need not exist', () => {
    assert.equal(run('convert', 'ladders', '-o', 'skills/').status, 0);
    assert.deepEqual(readdirSync(join(folder, 'skills')).sort(), ['design.json', 'testing.json']);
    assert.deepEqual(names(json('skills/testing.json').roles), ['Developer', 'Tester']);
  });

  it('writes a workbook that reads back as it was', () => {
    assert.equal(run('convert', 'ladders', '-o', 'framework.json').status, 0);
    assert.equal(run('convert', 'framework.json', '-o', 'framework.xlsx').status, 0);
    assert.equal(run('convert', 'framework.xlsx', '-o', 'again.json').status, 0);
    assert.deepEqual(json('again.json'), json('framework.json'));
  });

  for (const format of ['markdown', 'csv', 'html', 'yaml', 'case']) {
    it(`writes frameworks as ${format}, which reads back`, () => {
      const { status, stdout } = run('convert', 'table.csv', '--to', format);
      assert.equal(status, 0);
      const from = format === 'case' ? 'json' : format;
      const back = JSON.parse(runIn(folder, ['convert', '-', '--from', from], stdout).stdout);
      assert.deepEqual(names(back.skills), ['Testing', 'Design']);
      assert.equal(back.skills[1].expectations[1].text, 'Draws drafts');
    });
  }

  it('explains how each part was read, and writes nothing', () => {
    const { status, stdout } = run('convert', 'ladders/Tester.md', '--explain', '-o', 'never.json');
    assert.equal(status, 0);
    assert.match(stdout, /line 1: the heading "Tester": a title\./);
    assert.match(stdout, /line 3: the heading "Junior" below "Tester": a level\./);
    assert.ok(!readdirSync(folder).includes('never.json'));
  });

  it('refuses a file with nothing of the kind, with what is missing', () => {
    writeFileSync(join(folder, 'letter.txt'), 'Dear all,\n\nsee you on Friday.\n');
    const { status, stderr } = run('convert', 'letter.txt');
    assert.equal(status, 1);
    assert.match(stderr, /not-skills This is a text without tables, headings and lists\./);
  });

  it('follows --levels, --columns and --rows where the structure does not tell', () => {
    writeFileSync(join(folder, 'marks.csv'), 'Area,Seed,Tree\nTalking,a,b\nHelping,c,d\n');
    assert.equal(run('convert', 'marks.csv').status, 1);
    const levels = JSON.parse(run('convert', 'marks.csv', '--levels', 'Seed,Tree').stdout);
    assert.deepEqual(names(levels.levels), ['Seed', 'Tree']);
    const roles = JSON.parse(run('convert', 'marks.csv', '--columns', 'roles').stdout);
    assert.deepEqual(names(roles.roles), ['Seed', 'Tree']);
    const turned = JSON.parse(run('convert', 'marks.csv', '--rows', 'roles').stdout);
    assert.deepEqual(names(turned.roles), ['Talking', 'Helping']);
  });
});

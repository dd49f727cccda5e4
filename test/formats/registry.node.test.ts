/** How the name and content of a file determine its format. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FILE_ENDINGS, formatOfFile, formatOfText, FORMATS } from '../../src/formats/index.ts';
import { WRITERS } from '../../src/formats/writers.ts';
import { codeReview } from '../skill-document/documents.ts';

describe('the format of a file', () => {
  for (const [name, format] of [
    ['a.json', 'json'],
    ['A.JSON', 'json'],
    ['a.md', 'markdown'],
    ['a.markdown', 'markdown'],
    ['a.html', 'html'],
    ['a.htm', 'html'],
    ['a.csv', 'csv'],
    ['a.b.tsv', 'csv'],
    ['a.txt', undefined],
    ['a.pdf', undefined],
    ['csv', undefined],
    ['folder.csv/a', undefined],
  ] as const) {
    it(`${name} is ${format ?? 'determined by its content'}`, () => assert.equal(formatOfFile(name), format));
  }
});

describe('the format of a text', () => {
  for (const [text, format] of [
    ['\uFEFF {"name":', 'json'],
    ['[]', 'json'],
    ['\n<!doctype html>', 'html'],
    ['---\nname: X\n---', 'markdown'],
    ['# Title, with a comma', 'markdown'],
    ['| Role | Junior |', 'markdown'],
    ['Engineering, IT\nSkill Profile\n\nRole | Required\n--- | ---\nOps | x', 'markdown'],
    ['Skills matrix 2026\n\nRole,Level,Description\nOps,Junior,t', 'csv'],
    ['Role;Junior;Senior\nOps;a;b', 'csv'],
    ['Rolle\tStufe\tBeschreibung', 'csv'],
    ['One, two, three', 'csv'],
    ['Words', 'markdown'],
    ['', 'markdown'],
    ['%YAML 1.2\n---\na: b', 'yaml'],
    ['a: b %YAML', 'markdown'],
    ['\uFEFF\n\n \t# Title', 'markdown'],
    ['Words\uFEFF # and | more', 'markdown'],
    ['\n \uFEFF  <p>Words', 'html'],
    ['a,b,"# c"\n\n \nd,e,f', 'csv'],
    [`${'a,b\n'.repeat(10)}c`, 'csv'],
    ['a,b\nc', 'markdown'],
    ['a,b | c,d\n--- | ---\ne,f | g,h', 'markdown'],
    ['name: X\nlevels:\n  - Junior\n', 'yaml'],
    ['name: X\n\nlevels:\n  - Junior\n', 'yaml'],
    ['Skill: Kneading\n\nThere are two levels.\n\n1. Helper\n- weighs\n', 'markdown'],
  ] as const) {
    it(`${JSON.stringify(text)} is ${format}`, () => assert.equal(formatOfText(text), format));
  }

  for (const [name, { write }] of Object.entries(FORMATS)) {
    it(`of what is written as ${name} is ${name}`, () => assert.equal(formatOfText(write(codeReview()).text), name));
  }
});

describe('the list of formats', () => {
  it('has a reader, a writer, a label, a media type and unique file extensions for each', () => {
    assert.deepEqual(Object.keys(FORMATS), Object.keys(WRITERS));
    assert.equal(new Set(FILE_ENDINGS).size, FILE_ENDINGS.length);
    for (const { label, type, endings, read, write } of Object.values(FORMATS)) {
      assert.match(type, /^\w+\/\w+$/);
      assert.ok(label && endings.length > 0);
      assert.deepEqual(read(write(codeReview()).text, { name: 'X' }).skill?.roles, codeReview().roles);
    }
  });
});

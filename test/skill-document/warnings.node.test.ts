/** Warnings about valid documents that are probably wrong. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findWarnings, parse } from '../../src/skill-document/index.ts';
import { codeReview } from './documents.ts';

function warningsOf(change: (document: any) => void): string[] {
  const document: any = JSON.parse(JSON.stringify(codeReview()));
  change(document);
  return findWarnings(parse(document).skill!).map(({ pointer, code }) => `${pointer} ${code}`);
}

describe('a warning', () => {
  it('is not given for an ordinary document', () =>
    assert.deepEqual(
      warningsOf(() => undefined),
      [],
    ));

  it('names the levels and roles without expectations', () => {
    const document: any = { ...codeReview(), roles: [...codeReview().roles, { id: 'qa', name: 'QA' }] };
    document.levels.push({ id: 'x', name: 'X' });
    assert.deepEqual(findWarnings(parse(document).skill!), [
      { pointer: '/roles/2', code: 'nothing-expected', message: 'No expectation names the role "qa".' },
      { pointer: '/levels/3', code: 'nothing-expected', message: 'No expectation names the level "x".' },
    ]);
  });

  for (const control of ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069']) {
    it(`reports the control character ${JSON.stringify(control)} anywhere`, () => {
      const found = warningsOf((d) => {
        d.name = `a${control}b`;
        d.levels[0].name = { en: `${control}Junior` };
        d.expectations[1].items[1] = `x${control}`;
        d.expectations[1].links[0].name = control + 'x';
        d['x/y'] = { deep: [control] };
      });
      assert.deepEqual(
        new Set(found),
        new Set(
          ['/name', '/levels/0/name/en', '/expectations/1/items/1', '/expectations/1/links/0/name', '/x~1y/deep/0'].map(
            (pointer) => `${pointer} bidirectional-control`,
          ),
        ),
      );
    });
  }

  it('is not given for the marks that texts of both directions need', () =>
    assert.deepEqual(
      warningsOf((d) => (d.summary = 'a\u200E \u200Fb \u061Cc')),
      [],
    ));

  for (const name of ['\u200B', '\u200B \u200D\u2060', '\u00AD', '\u2800', '\u3164', '\uFEFF\u200B', '\u{E0020}']) {
    it(`reports an invisible name: ${JSON.stringify(name)}`, () => {
      const found = warningsOf((d) => {
        d.name = name;
        d.domain.name = { en: name };
        d.roles[1].name = name;
        d.proficiencies = [{ id: 'p', name }];
      });
      assert.deepEqual(
        found,
        ['/name', '/domain/name/en', '/roles/1/name', '/proficiencies/0/name'].map(
          (place) => `${place} invisible-name`,
        ),
      );
    });
  }

  for (const [first, second] of [
    ['Senior', 'Sen\u200Bior'],
    ['Senior', ' Senior'],
    ['Senior dev', 'Senior\u00A0 dev'],
    ['Caf\u00E9', 'Cafe\u0301'],
    ['Lea\u00ADd', 'Lead'],
  ]) {
    it(`reports names that look the same: ${JSON.stringify([first, second])}`, () => {
      const change = (d: any) => ([d.levels[0].name, d.levels[2].name] = [first, second]);
      assert.deepEqual(warningsOf(change), ['/levels/2/name same-look']);
    });
  }

  it('is not given for distinct names, nor for names of different lists or languages', () => {
    assert.deepEqual(
      warningsOf((d) => {
        d.levels[0].name = { en: 'Lead', de: 'L\u200Bead' };
        d.levels[1].name = 'Le ad';
        d.roles[0].name = 'Lea\u200Bd';
      }),
      [],
    );
  });
});

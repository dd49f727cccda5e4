// cspell:ignore axmr uynch
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fingerprintOf } from '../../src/assessment/index.ts';
import { findSkill } from '../../src/framework-document/index.ts';
import { parsed } from '../framework-document/frameworks.ts';

const place = { role: 'manager', level: 'senior' };

/** The fingerprints of code review, in general and for managers, after a change of the skill and the framework. */
function fingerprints(change: (skill: any, framework: any) => void = () => undefined): [string, string] {
  const framework = parsed((d) => change(d.skills[1], d));
  const skill = findSkill(framework, 'reviews')!;
  return [fingerprintOf(framework, skill), fingerprintOf(framework, skill, place)];
}

const before = fingerprints();

/** Which of the two change: "general", "place", both or none. */
function changed(change: (skill: any, framework: any) => void): string {
  const after = fingerprints(change);
  return ['general', 'place'].filter((_, index) => after[index] !== before[index]).join(' and ');
}

describe('fingerprintOf', () => {
  it('is short, and stays the same in later versions of this library', () => {
    assert.deepEqual(before, fingerprints());
    assert.deepEqual(before, ['emm5nw', 'swoz2r']);
  });

  it('changes with the words that an answer refers to', () => {
    assert.equal(
      changed((s) => (s.summary = 'x')),
      'general',
    );
    assert.equal(
      changed((s) => (s.meanings.working.text = 'x')),
      'general and place',
    );
    assert.equal(
      changed((s) => (s.meanings.awareness.text = 'x')),
      'general',
    );
    assert.equal(
      changed((s) => (s.expectations[1].proficiency = 'awareness')),
      'general and place',
    );
    assert.equal(
      changed((s) => (s.expectations[1].items = ['x'])),
      'general and place',
    );
    assert.equal(
      changed((s) => (s.expectations[0].text = 'x')),
      'general',
    );
    assert.equal(
      changed((s) => s.expectations.splice(1, 1)),
      'general and place',
    );
    assert.equal(
      changed((s) => s.expectations.push({ role: 'manager', level: 'senior', text: 'x' })),
      'general and place',
    );
  });

  it('does not change with anything else', () => {
    const others: ((skill: any, framework: any) => void)[] = [
      (s) => (s.name = 'x'),
      (s) => (s.id = 'x'),
      (s) => delete s.group,
      (s) => (s.links = []),
      (s) => (s.url = 'x'),
      (s) => s.expectations.reverse(),
      (s) => (s.expectations[1].required = false),
      (s) => (s.expectations[1].links = [{ name: 'x', url: 'x' }]),
      (s) => (s.meanings = { working: s.meanings.working, awareness: s.meanings.awareness, advanced: {} }),
      (_, f) => (f.proficiencies[1].name = 'x'),
      (_, f) => (f.version = '5'),
    ];
    for (const change of others) assert.equal(changed(change), '', String(change));
  });

  it('ignores the order of languages', () => {
    const of = (text: object) => fingerprints((s) => (s.expectations[1].text = text));
    assert.deepEqual(of({ en: 'x', de: 'y' }), of({ de: 'y', en: 'x' }));
    assert.notDeepEqual(of({ en: 'x', de: 'y' }), of({ en: 'y', de: 'x' }));
  });

  it('is the same wherever nothing is asked', () => {
    const framework = parsed();
    const [chess, writing] = ['chess', 'writing'].map((id) => findSkill(framework, id)!);
    assert.equal(fingerprintOf(framework, chess!, place), fingerprintOf(framework, writing!, place));
    assert.notEqual(fingerprintOf(framework, chess!), fingerprintOf(framework, writing!));
  });
});

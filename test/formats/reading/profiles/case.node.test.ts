import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { writeCase } from '../../../../src/formats/framework/case-writer.ts';
import { readCase } from '../../../../src/formats/reading/profiles/case.ts';
import { parseFramework } from '../../../../src/framework-document/index.ts';
import { frameworks } from '../../../framework-document/arbitrary.ts';
import { frameworkOf } from './tables.ts';

/** Data without what means nothing: missing values, empty lists and maps, and examples that are none. */
function meaningOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meaningOf);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, meaningOf(inner)] as const)
    .filter(([, inner]) => typeof inner !== 'object' || Object.keys(inner ?? {}).length > 0)
    .filter(([, inner]) => inner !== undefined);
  const kept = Object.fromEntries(entries);
  return Object.keys(kept).length === 1 && 'text' in kept && typeof kept.text !== 'object' ? kept.text : kept;
}

const child = (origin: string, destination: string, sequenceNumber?: number) => ({
  associationType: 'isChildOf',
  originNodeURI: { identifier: origin },
  destinationNodeURI: { identifier: destination },
  sequenceNumber,
});
const item = (identifier: string, fullStatement: string, more = {}) => ({ identifier, fullStatement, ...more });

describe('readCase and writeCase', () => {
  it('keep the meaning of any framework, without notes', () => {
    fc.assert(
      fc.property(frameworks, (framework) => {
        const { text, notes } = writeCase(framework);
        assert.deepEqual(notes, []);
        const reading = readCase(JSON.parse(text))!;
        assert.deepEqual(reading.notes, []);
        const { framework: again, issues } = parseFramework(reading.data);
        assert.deepEqual(issues ?? [], []);
        assert.deepEqual(meaningOf(again), meaningOf(framework));
        assert.equal(writeCase(framework).text, text);
      }),
      { numRuns: 100 },
    );
  });

  it('write what CASE needs, with identifiers that are valid and different', () => {
    const framework = fc.sample(frameworks, { numRuns: 50, seed: 1 }).find(({ skills }) => skills.length > 3)!;
    const data = JSON.parse(writeCase(framework).text);
    const all = [data.CFDocument, ...data.CFItems, ...data.CFAssociations, ...(data.CFRubrics ?? [])];
    const identifiers = all.map(({ identifier }) => identifier);
    assert.equal(new Set(identifiers).size, identifiers.length);
    for (const { identifier, uri, lastChangeDateTime } of all) {
      assert.match(identifier, /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      assert.equal(uri, `urn:uuid:${identifier}`);
      assert.match(lastChangeDateTime, /^\d{4}-\d\d-\d\dT00:00:00\+00:00$/);
    }
    const known = new Set(identifiers);
    for (const { originNodeURI, destinationNodeURI, associationType } of data.CFAssociations) {
      assert.ok(known.has(originNodeURI.identifier));
      assert.ok(known.has(destinationNodeURI.identifier) || associationType === 'exactMatchOf');
    }
  });

  it('follow changes that another program made to a package', () => {
    const { framework } = parseFramework({
      name: { en: 'Garden', de: 'Garten' },
      lang: 'en',
      levels: [{ name: 'Junior' }],
      skills: [{ name: 'Water', expectations: [{ level: 'junior', items: [{ text: { en: 'a', de: 'b' } }] }] }],
    });
    const text = writeCase(framework!).text.replace('"title": "Garden"', '"title": "Park"').replaceAll('• a', '• c');
    const source = JSON.parse(text);
    source.CFItems.push({ identifier: 'new', fullStatement: 'Added', CFItemType: 'Standard' });
    const reading = readCase(source)!;
    assert.match(reading.notes[0]!.message, /"Added" is left out/);
    const data = reading.data as any;
    assert.equal(data.name, 'Park');
    assert.deepEqual(data.skills[0].expectations[0].items, ['c']);
  });
});

describe('readCase', () => {
  const document = { identifier: 'd', title: 'Garden', creator: 'Board', language: 'en', version: '2' };

  it('reads leaves as skills of their groups, and education levels', () => {
    const reading = readCase({
      CFDocument: { ...document, lastChangeDateTime: '2026-03-17T10:00:00Z', adoptionStatus: 'Draft' },
      CFItems: [
        item('a', 'Plants', { educationLevel: ['01', 'KG'], notes: 'All of them' }),
        item('b', 'Flowers', { humanCodingScheme: 'P.1' }),
        item('c', 'Waters flowers daily', { abbreviatedStatement: 'Waters', humanCodingScheme: 'P.1.a' }),
        item('e', 'Cuts', { educationLevel: ['02'], uri: 'https://example.org/e', CFItemType: 'Standard' }),
      ],
      CFAssociations: [
        child('e', 'b', 2),
        child('c', 'b', 1),
        child('b', 'a'),
        child('a', 'd'),
        { associationType: 'precedes', originNodeURI: { identifier: 'c' }, destinationNodeURI: { identifier: 'e' } },
      ],
      CFDefinitions: { CFSubjects: [{ title: 'Gardening' }] },
    });
    const framework = frameworkOf(reading, []);
    assert.deepEqual(
      framework.levels!.map(({ id }) => id),
      ['KG', '01', '02'],
    );
    assert.deepEqual(framework.source, { name: 'Board' });
    assert.equal(framework.updated, '2026-03-17');
    const [group] = framework.groups!;
    assert.deepEqual([group!.name, group!.domain, group!.summary], ['Flowers', { name: 'Plants' }, 'All of them']);
    assert.deepEqual(
      framework.skills.map(({ name, summary, sameAs }) => [name, summary, sameAs]),
      [
        ['Waters', 'Waters flowers daily', undefined],
        ['Cuts', undefined, ['https://example.org/e']],
      ],
    );
    assert.deepEqual(framework.skills[0]!.expectations, [
      { level: '01', text: 'Waters flowers daily' },
      { level: 'KG', text: 'Waters flowers daily' },
    ]);
    assert.deepEqual(
      reading!.notes.map(({ place, code }) => [place, code]),
      [
        ['/CFAssociations', 'left-out'],
        ['/CFDefinitions/CFSubjects', 'left-out'],
      ],
    );
  });

  const level = (quality: string, description: string, position: number) => ({ quality, description, position });
  const rubrics = [
    {
      title: 'Care',
      CFRubricCriteria: [
        {
          description: 'Waters',
          CFItemURI: { identifier: 'c' },
          CFRubricCriterionLevels: [level('Expert', '• teaches', 2), level('Novice', 'Follows', 1)],
        },
        {
          category: 'Harvest',
          CFRubricCriterionLevels: [level('Expert', 'Plans', 2), { quality: 'Novice', score: 1 }],
        },
      ],
    },
  ];

  it('reads the qualities of rubrics as levels, and as proficiencies beside education levels', () => {
    const items = [item('c', 'Waters')];
    const framework = frameworkOf(readCase({ CFDocument: document, CFItems: items, CFRubrics: rubrics }), []);
    assert.deepEqual(
      framework.levels!.map(({ name }) => name),
      ['Novice', 'Expert'],
    );
    assert.deepEqual(framework.skills[0]!.expectations, [
      { level: 'novice', text: 'Follows' },
      { level: 'expert', items: ['teaches'] },
    ]);
    assert.equal(framework.skills[1]!.name, 'Harvest');
    assert.equal(framework.skills[1]!.group, framework.groups![0]!.id);
    assert.deepEqual(framework.skills[1]!.expectations[0], { level: 'novice', text: 'Novice', more: { score: '1' } });

    const graded = [item('c', 'Waters', { educationLevel: ['01'] })];
    const both = frameworkOf(
      readCase({ CFPackage: { CFDocument: document, CFItems: graded, CFRubrics: rubrics } }),
      [],
    );
    assert.deepEqual(
      both.proficiencies!.map(({ name }) => name),
      ['Novice', 'Expert'],
    );
    assert.deepEqual(both.skills[0]!.meanings!.novice, { text: 'Follows' });
  });

  it('says what is missing if there are no levels', () => {
    const reading = readCase({ CFDocument: document, CFItems: [item('c', 'Waters')] })!;
    assert.deepEqual(
      reading.notes.map(({ code, severity }) => [code, severity]),
      [['no-levels', 'error']],
    );
  });

  it('never throws, also for items that are below each other', () => {
    const items = [item('a', 'A', { educationLevel: ['01'] }), item('b', 'B'), item('b', 'C'), null, 3];
    const loop = [child('a', 'b'), child('b', 'a'), child('a', 'a'), child('x', 'y'), {}];
    const reading = readCase({ CFDocument: document, CFItems: items, CFAssociations: loop });
    frameworkOf(reading, []);
    assert.equal(readCase({ CFDocument: 1, CFItems: [] }), undefined);
    assert.equal(readCase([]), undefined);
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (some, other) => {
        const data = {
          CFDocument: { extensions: { 'skill-matrix': some } },
          CFItems: [some, other],
          CFRubrics: [other],
        };
        assert.ok(readCase(data));
      }),
    );
  });
});

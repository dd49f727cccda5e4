/** Packages of CASE as other programs write them, with what a framework has no place for. */
import { readCasePackage } from '../../src/formats/reading/profiles/index.ts';
import type { Reading } from '../../src/formats/index.ts';

const child = (origin: string, destination: string, sequenceNumber?: unknown, more = {}) => ({
  ...{ associationType: 'isChildOf', originNodeURI: { identifier: origin }, sequenceNumber },
  ...{ destinationNodeURI: { identifier: destination }, ...more },
});
const item = (identifier: string, fullStatement?: string, more = {}) => ({ identifier, fullStatement, ...more });
const quality = (name: unknown, description?: string, more = {}) => ({ quality: name, description, ...more });

const RUBRICS = [
  {
    title: 'Care',
    description: 'How it is done',
    CFRubricCriteria: [
      {
        category: 'Waters',
        description: 'Each day',
        CFItemURI: { identifier: 'c' },
        CFRubricCriterionLevels: [
          quality('Expert', '• teaches', { position: 3, feedback: 'Good' }),
          quality('Novice', 'Follows', { position: 1, score: 1 }),
          quality('Novice', 'Twice', { position: 2 }),
        ],
      },
      { category: 'Waters', CFItemURI: { identifier: 'c' }, CFRubricCriterionLevels: [quality(undefined, 'Again')] },
      { category: 'Plants', CFItemURI: { identifier: 'a' }, CFRubricCriterionLevels: [quality('Novice')] },
      { CFRubricCriterionLevels: [quality('', 'By score', { score: 4 }), quality('', 'By place'), 'x'] },
      'no criterion',
    ],
  },
  { CFRubricCriteria: [{ CFItemURI: 'c', CFRubricCriterionLevels: [quality('Middle', 'Does', { position: 2 })] }] },
  {
    title: 'Cuts',
    CFRubricCriteria: [{ description: 'Cuts', CFItemURI: { identifier: 'e' }, CFRubricCriterionLevels: [] }],
  },
];

const CASE_ITEMS = [
  item('a', 'Plants', { educationLevel: ['02', 'KG', 'x', ' ', 3, '01', 'pk', '12'], notes: 'All', keywords: ['k'] }),
  item('b', 'Flowers', { humanCodingScheme: 'P.1', notes: 'Some', abbreviatedStatement: 'F' }),
  item('b2', '', { humanCodingScheme: 'P.1.x', notes: '' }),
  item('c', 'Waters flowers daily', { abbreviatedStatement: 'Waters', humanCodingScheme: 'P.1.a', notes: 'Wet' }),
  item('e', 'Cuts', { educationLevel: '03', uri: 'HTTP://example.org/e', CFItemType: 'Standard' }),
  item('f', 'Sows', { uri: 'urn:uuid:1', educationLevel: ['03', '03'] }),
  item('g'),
  item('c', 'Twice'),
  item('', 'Of no identifier'),
  item('h', '', { abbreviatedStatement: 'Top' }),
  item('i', 'Alone', { sequenceNumber: 1 }),
  'no item',
];
const CASE_LINKS = [
  child('e', 'b', 2),
  child('c', 'b2', 1),
  child('b2', 'b', 10),
  child('c', 'a', 1),
  child('c', 'b2', 1),
  child('b', 'a'),
  child('a', 'd'),
  child('f', 'h', 'x'),
  child('x', 'h', 1),
  child('i', 'i'),
  'no association',
  ...['precedes', 'precedes', 'isPeerOf'].map((associationType) => child('c', 'e', 1, { associationType })),
  ...['http://example.org/same', 'see https://example.org', 'javascript:1'].map((uri) => ({
    associationType: 'exactMatchOf',
    originNodeURI: { identifier: 'c' },
    destinationNodeURI: { identifier: 'x', uri },
  })),
];
const DEFINITIONS = { CFSubjects: [{ title: 'Gardening' }], CFConcepts: [], CFLicenses: 'x' };

const DOCUMENTS = {
  full: {
    ...{ identifier: 'd', title: ' Garden ', description: 'Of all', creator: 'Board', publisher: 'Press' },
    ...{ officialSourceURL: 'https://example.org', language: 'de-AT', version: 2, extensions: { other: 1 } },
    ...{ lastChangeDateTime: '2026-03-17T10:00:00Z', adoptionStatus: 'Draft' },
  },
  plain: { creator: 'Board', officialSourceURL: 'ftp://x', language: 'en US', lastChangeDateTime: 'on 2026-03-17' },
  empty: { publisher: 'Press', creator: 'Press', language: 'x-1' },
};

const package_ = (document: object, rubrics: readonly unknown[], items: readonly unknown[] = CASE_ITEMS) =>
  readCasePackage({
    ...{ CFDocument: document, CFItems: items, CFAssociations: CASE_LINKS },
    ...{ CFRubrics: rubrics, CFDefinitions: DEFINITIONS },
  });
const withoutLevels = CASE_ITEMS.map((one) => (typeof one === 'string' ? one : { ...one, educationLevel: undefined }));
export const CASE: Readonly<Record<string, () => Reading | undefined>> = {
  'CASE of education levels': () => package_(DOCUMENTS.full, []),
  'CASE of education levels and rubrics': () => package_(DOCUMENTS.plain, RUBRICS),
  'CASE of rubrics': () => package_(DOCUMENTS.empty, RUBRICS, withoutLevels),
  'CASE without levels': () => package_(DOCUMENTS.full, [], withoutLevels),
  'no CASE': () => readCasePackage({ CFDocument: {}, CFItems: {} }),
};

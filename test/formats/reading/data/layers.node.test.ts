// cspell:disable
/** Data whose maps have names of skills, roles and levels in any order, which no list declares, or one without a telling name. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readYaml } from '../../../../src/formats/yaml.ts';
import { linesOf } from './nestings/lines.ts';

const CASES: Readonly<Record<string, readonly [yaml: string, lines: readonly string[]]>> = {
  'skills, roles, levels: a list of any name has the levels': [
    `ladder: [Sprout, Branch, Trunk]
skills:
  - {name: Pruning, targets: {Orchard: {Sprout: 1, Branch: 2, Trunk: 3}, Nursery: {Sprout: 1, Branch: 1, Trunk: 2}}}
  - {name: Grafting, targets: {Nursery: {Sprout: 1, Branch: 3, Trunk: 4}}}
  - {name: Spraying, targets: {Orchard: {Sprout: 1, Branch: 2, Trunk: 2}}}
`,
    [
      'Sprout, Branch, Trunk | Orchard, Nursery | 1, 2, 3, 4 | ',
      'Pruning [] Orchard/Sprout: 1; Orchard/Branch: 2; Orchard/Trunk: 3; Nursery/Sprout: 1; Nursery/Branch: 1; Nursery/Trunk: 2',
      'Grafting [] Nursery/Sprout: 1; Nursery/Branch: 3; Nursery/Trunk: 4',
      'Spraying [] Orchard/Sprout: 1; Orchard/Branch: 2; Orchard/Trunk: 2',
    ],
  ],
  'roles, skills, levels': [
    `scale: "1 = watches, 2 = does, 3 = teaches"
roles:
  Glazier:
    Cutting: {Start: 1, Middle: 2, End: 3}
    Safety: {Start: 2, Middle: 2, End: 3}
  Roofer:
    Slating: {Start: 1, Middle: 2, End: 3}
    Safety: {Start: 2, Middle: 3, End: 3}
`,
    [
      'Start, Middle, End | Glazier, Roofer | watches, does, teaches | ',
      'Cutting [] Glazier/Start: watches; Glazier/Middle: does; Glazier/End: teaches',
      'Safety [] Glazier/Start: does; Glazier/Middle: does; Glazier/End: teaches; Roofer/Start: does; Roofer/Middle: teaches; Roofer/End: teaches',
      'Slating [] Roofer/Start: watches; Roofer/Middle: does; Roofer/End: teaches',
    ],
  ],
  'levels, roles, skills': [
    `steps: [Bronze, Silver]
matrix:
  Bronze:
    Ramp: {Loading: 1, Marshalling: 1}
    Desk: {Radio: 1}
  Silver:
    Ramp: {Loading: 2, Marshalling: 2}
    Desk: {Radio: 2}
`,
    [
      'Bronze, Silver | Ramp, Desk | 1, 2 | ',
      'Loading [] Ramp/Bronze: 1; Ramp/Silver: 2',
      'Marshalling [] Ramp/Bronze: 1; Ramp/Silver: 2',
      'Radio [] Desk/Bronze: 1; Desk/Silver: 2',
    ],
  ],
  'groups, skills, roles, levels': [
    `order: [Helper, Inspector]
scale: {1: aware, 2: able}
framework:
  Structures:
    Cracks: {Steel: {Helper: 1, Inspector: 2}, Stone: {Helper: 1, Inspector: 2}}
    Bearings: {Steel: {Helper: 1, Inspector: 2}, Stone: {Helper: 1, Inspector: 2}}
  Access:
    Ropes: {Steel: {Helper: 1, Inspector: 2}, Stone: {Helper: 1, Inspector: 2}}
`,
    [
      'Helper, Inspector | Steel, Stone | aware, able | Structures, Access',
      'Cracks [Structures] Steel/Helper: aware; Steel/Inspector: able; Stone/Helper: aware; Stone/Inspector: able',
      'Bearings [Structures] Steel/Helper: aware; Steel/Inspector: able; Stone/Helper: aware; Stone/Inspector: able',
      'Ropes [Access] Steel/Helper: aware; Steel/Inspector: able; Stone/Helper: aware; Stone/Inspector: able',
    ],
  ],
  'levels that only say how well': [
    `levels: [débutant, confirmé]
compétences:
  - {nom: Vernis, cible: {Ébéniste: confirmé, Vendeur: débutant}}
  - {nom: Caisse, cible: {Ébéniste: débutant, Vendeur: confirmé}}
`,
    [
      ' | Ébéniste, Vendeur | débutant, confirmé | ',
      'Vernis [] Ébéniste/: confirmé; Vendeur/: débutant',
      'Caisse [] Ébéniste/: débutant; Vendeur/: confirmé',
    ],
  ],
  'rows whose target is a word, or nothing': [
    `- {skill: Buying, job: Buyer, grade: First, target: basic}
- {skill: Buying, job: Buyer, grade: Second, target: advanced}
- {skill: Buying, job: Planner, grade: First, target: null}
- {skill: Buying, job: Planner, grade: Second, target: basic}
- {skill: Plans, job: Planner, grade: First, target: basic}
- {skill: Plans, job: Planner, grade: Second, target: advanced}
`,
    [
      'First, Second | Buyer, Planner | basic, advanced | ',
      'Buying [] Buyer/First: basic; Buyer/Second: advanced; Planner/Second: basic',
      'Plans [] Planner/First: basic; Planner/Second: advanced',
    ],
  ],
};

describe('Names in the layers of maps', () => {
  for (const [name, [yaml, lines]] of Object.entries(CASES))
    it(name, () => assert.deepEqual(linesOf(readYaml(yaml).framework), lines));
});

describe('Maps of other things', () => {
  const OTHERS: Readonly<Record<string, string>> = {
    latency:
      'latency:\n  api: {eu: {p50: 1, p90: 2, p99: 4}, us: {p50: 1, p90: 3, p99: 5}}\n' +
      '  web: {eu: {p50: 2, p90: 3, p99: 6}, us: {p50: 1, p90: 3, p99: 5}}\n',
    quotas:
      'roles:\n  dev: {cpu: {small: 1, medium: 2, large: 4}, memory: {small: 2, medium: 4, large: 8}}\n' +
      '  ops: {cpu: {small: 2, medium: 4, large: 8}, memory: {small: 2, medium: 4, large: 8}}\n',
    rota:
      'roles:\n  Bar: {Monday: {Early: 1, Late: 2}, Friday: {Early: 2, Late: 3}}\n' +
      '  Kitchen: {Monday: {Early: 2, Late: 2}, Friday: {Early: 2, Late: 4}}\n',
  };
  for (const [name, yaml] of Object.entries(OTHERS))
    it(`are refused: ${name}`, () => assert.equal(readYaml(yaml).framework, undefined));
});

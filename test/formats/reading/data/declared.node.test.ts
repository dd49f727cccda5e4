// cspell:disable
/** Data whose lists declare roles, levels, groups, skills and scales, and which uses their names in other parts. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readYaml } from '../../../../src/formats/yaml.ts';
import { linesOf } from './nestings/lines.ts';

const CASES: readonly (readonly [name: string, yaml: string, lines: readonly string[]])[] = [
  [
    'ranks that put levels into order, codes of roles with families, values with a least number, what values mean',
    `framework:
  title: Yard skills
  owner: Ines
  levels:
    - {code: L3, label: Lead hand, rank: 3, description: Runs a crew.}
    - {code: L2, label: Hand, rank: 2, description: Works alone on most days.}
    - {code: L1, label: Starter, rank: 1, description: Learns the yard and its rules.}
  roles:
    wd: {name: Wood crew, family: Yard}
    rg: {name: Rigging crew, family: Yard}
  scale: [Watches others, Works unaided, Teaches]
  groups: {hull: Hull work, mast: Mast work}
  skills:
    plk:
      name: Planking
      group: hull
      description: Bending planks to shape.
      niveaux: {1: Holds the plank., 2: Fits a plank alone., 3: Shows others how to fit it.}
      targets:
        wd: {L1: {min: 1, target: 2}, L2: {min: 2, target: 3}, L3: {min: 2, target: 3}}
        rg: {L1: {min: 0, target: 1}, L2: {min: 1, target: 2}}
    spl:
      name: Splicing
      group: mast
      targets:
        rg: {L1: {min: 1, target: 2}, L2: {min: 2, target: 3}}
`,
    [
      'Starter, Hand, Lead hand | Wood crew, Rigging crew | Watches others, Works unaided, Teaches | Hull work, Mast work',
      'Planking [Hull work] (3 meanings) Wood crew/Starter: Works unaided “min: 1”; Wood crew/Hand: Teaches “min: 2”; Wood crew/Lead hand: Teaches “min: 2”; Rigging crew/Starter: Watches others “min: 0”; Rigging crew/Hand: Works unaided “min: 1”',
      'Splicing [Mast work] Rigging crew/Starter: Works unaided “min: 1”; Rigging crew/Hand: Teaches “min: 2”',
    ],
  ],
  [
    'lists of the roles that must and may have a skill',
    `titel: Raster
rollen: [Koch, Kellnerin]
kompetenzen:
  - name: Buffet
    muss: [Koch]
    kann: [Kellnerin]
  - name: Weinkunde
    muss: [Kellnerin]
  - name: Hygiene
    muss: [Koch, Kellnerin]
`,
    [
      ' | Koch, Kellnerin | ✓ | ',
      'Buffet [] Koch/: ✓!; Kellnerin/: ✓?',
      'Weinkunde [] Kellnerin/: ✓!',
      'Hygiene [] Koch/: ✓!; Kellnerin/: ✓!',
    ],
  ],
  [
    'skills below any key of groups',
    `title: Care ladder
groups:
  - name: Bedside
    items:
      - {name: Wound care, targets: {nurse: 3, porter: 1}}
      - {name: Lifting, targets: {nurse: 2, porter: 3}}
  - name: Desk
    items:
      - {name: Records, targets: {nurse: 2, porter: null}}
roles: {nurse: Nurse, porter: Porter}
scale: {0: none, 1: helps, 2: alone, 3: teaches}
`,
    [
      ' | Nurse, Porter | none, helps, alone, teaches | Bedside, Desk',
      'Wound care [Bedside] Nurse/: teaches; Porter/: helps',
      'Lifting [Bedside] Nurse/: alone; Porter/: teaches',
      'Records [Desk] Nurse/: alone',
    ],
  ],
  [
    'a map of groups with titles',
    `name: Kitchen
areas:
  build: {title: Cold side, skills: [{name: Salads, needs: {Junior: 1, Senior: 2}}, {name: Terrines, needs: {Senior: 1}}]}
  heat: {title: Hot side, skills: [{name: Grill, needs: {Junior: 1, Senior: 3}}]}
levels: [Junior, Senior]
`,
    [
      'Junior, Senior |  | 1, 2, 3 | Cold side, Hot side',
      'Salads [Cold side] /Junior: 1; /Senior: 2',
      'Terrines [Cold side] /Senior: 1',
      'Grill [Hot side] /Junior: 1; /Senior: 3',
    ],
  ],
  [
    'roles and levels that nothing lists',
    `titre: Soins
competences:
  - nom: Pansements
    attendus: {Infirmière: {Junior: 1, Senior: 3}, Aide-soignant: {Junior: 1, Senior: 2}}
  - nom: Transferts
    attendus: {Infirmière: {Junior: 1, Senior: 2}, Aide-soignant: {Junior: 2, Senior: 3}}
`,
    [
      'Junior, Senior | Infirmière, Aide-soignant | 1, 2, 3 | ',
      'Pansements [] Infirmière/Junior: 1; Infirmière/Senior: 3; Aide-soignant/Junior: 1; Aide-soignant/Senior: 2',
      'Transferts [] Infirmière/Junior: 1; Infirmière/Senior: 2; Aide-soignant/Junior: 2; Aide-soignant/Senior: 3',
    ],
  ],
  [
    'lists of skills that levels of roles must and may have',
    `title: Roles
roles:
  Porter:
    Starter: {must: [Lifting, Radio], nice: [First aid]}
    Lead: {must: [Lifting, Radio, Rota planning]}
  Guard:
    Starter: {must: [Radio], nice: [Dog handling]}
    Lead: {must: [Radio, Dog handling]}
levels: [Starter, Lead]
skills: [Lifting, Radio, First aid, Rota planning, Dog handling]
`,
    [
      'Starter, Lead | Porter, Guard | ✓ | ',
      'Lifting [] Porter/Starter: ✓!; Porter/Lead: ✓!',
      'Radio [] Porter/Starter: ✓!; Porter/Lead: ✓!; Guard/Starter: ✓!; Guard/Lead: ✓!',
      'First aid [] Porter/Starter: ✓?',
      'Rota planning [] Porter/Lead: ✓!',
      'Dog handling [] Guard/Starter: ✓?; Guard/Lead: ✓!',
    ],
  ],
  [
    'headers and rows in lists of their own',
    `{"title":"Matrix","levels":["Starter","Hand","Lead hand"],"matrix":{"headers":["Skill","Area","Starter","Hand","Lead hand"],"rows":[["Caulking","Hull",1,2,3],["Splicing","Mast",null,1,2],["Radio","Bridge",1,1,2]]}}
`,
    [
      'Starter, Hand, Lead hand |  | 1, 2, 3 | Hull, Mast, Bridge',
      'Caulking [Hull] /Starter: 1; /Hand: 2; /Lead hand: 3',
      'Splicing [Mast] /Hand: 1; /Lead hand: 2',
      'Radio [Bridge] /Starter: 1; /Hand: 1; /Lead hand: 2',
    ],
  ],
  [
    'rows with a role, a level and a value, which nothing lists',
    `[{"skill":"Welding","role":"Fitter","level":"Junior","value":1},{"skill":"Welding","role":"Fitter","level":"Senior","value":3},{"skill":"Welding","role":"Inspector","level":"Junior","value":1},{"skill":"Welding","role":"Inspector","level":"Senior","value":1},{"skill":"Gauging","role":"Fitter","level":"Junior","value":1},{"skill":"Gauging","role":"Inspector","level":"Senior","value":3}]
`,
    [
      'Junior, Senior | Fitter, Inspector | 1, 3 | ',
      'Welding [] Fitter/Junior: 1; Fitter/Senior: 3; Inspector/Junior: 1; Inspector/Senior: 1',
      'Gauging [] Fitter/Junior: 1; Inspector/Senior: 3',
    ],
  ],
];

describe('Data with declared names', () => {
  for (const [name, yaml, lines] of CASES)
    it(`has ${name}`, () => assert.deepEqual(linesOf(readYaml(yaml).framework), lines));
});

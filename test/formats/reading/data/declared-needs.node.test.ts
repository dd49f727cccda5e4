// cspell:disable
/** Data that says what is asked in texts, words, lists of names or yes and no, with names that its lists declare. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readYaml } from '../../../../src/formats/yaml.ts';
import { linesOf } from './nestings/lines.ts';

const CASES: readonly (readonly [name: string, yaml: string, lines: readonly string[]])[] = [
  [
    'texts, and lists of texts, of roles and levels',
    `title: Text per role and level
roles: [Guide, Ranger]
levels: [First season, Second season]
topics:
  Paths:
    Guide:
      First season: Knows the two short paths by heart.
      Second season:
        - Leads groups on every path.
        - Closes a path when it is unsafe.
    Ranger:
      First season: Repairs signs under supervision.
  Wildlife:
    Guide: {First season: Names the ten common birds., Second season: Explains the breeding season.}
    Ranger: {First season: Counts nests., Second season: Plans the yearly count.}
`,
    [
      'First season, Second season | Guide, Ranger |  | ',
      'Paths [] Guide/First season:  “Knows the two short paths by heart.”; Guide/Second season:  “Leads groups on every path.” “Closes a path when it is unsafe.”; Ranger/First season:  “Repairs signs under supervision.”',
      'Wildlife [] Guide/First season:  “Names the ten common birds.”; Guide/Second season:  “Explains the breeding season.”; Ranger/First season:  “Counts nests.”; Ranger/Second season:  “Plans the yearly count.”',
    ],
  ],
  [
    'levels that roles list, as keys of skills',
    `title: Grades
roles:
  - name: Tester
    levels: [Junior, Senior]
    skills:
      - {name: Scripts, Junior: 1, Senior: 2}
      - {name: Reports, Junior: 2, Senior: 3}
  - name: Lead tester
    levels: [Senior]
    skills:
      - {name: Scripts, Senior: 3}
      - {name: Planning, Senior: 3}
`,
    [
      'Junior, Senior | Tester, Lead tester | 1, 2, 3 | ',
      'Scripts [] Tester/Junior: 1; Tester/Senior: 2; Lead tester/Senior: 3',
      'Reports [] Tester/Junior: 2; Tester/Senior: 3',
      'Planning [] Lead tester/Senior: 3',
    ],
  ],
  [
    'a scale whose names begin with their values',
    `title: Scale with text
scale: ["1 - needs help", "2 - works alone", "3 - teaches others"]
streams: {be: Bench, fi: Field}
skills:
  - {name: Soldering, group: Craft, expected: {be: 3, fi: 2}}
  - {name: Driving, group: Road, expected: {be: 1, fi: 3}}
`,
    [
      ' | Bench, Field | needs help, works alone, teaches others | Craft, Road',
      'Soldering [Craft] Bench/: teaches others; Field/: works alone',
      'Driving [Road] Bench/: needs help; Field/: teaches others',
    ],
  ],
  [
    'levels and values as words with texts',
    `title: Levels with text
levels:
  Starter: Learns the yard and works next to someone.
  Hand: Works alone on ordinary days.
  Lead: Runs a crew and plans the week.
scale:
  basic: Does it with help.
  solid: Does it alone.
  strong: Shows others how to do it.
skills:
  - {name: Planking, area: Hull, levels: {Starter: basic, Hand: solid, Lead: strong}}
  - {name: Splicing, area: Mast, levels: {Starter: basic, Hand: basic, Lead: solid}}
`,
    [
      'Starter, Hand, Lead |  | basic, solid, strong | Hull, Mast',
      'Planking [Hull] /Starter: basic; /Hand: solid; /Lead: strong',
      'Splicing [Mast] /Starter: basic; /Hand: basic; /Lead: solid',
    ],
  ],
  [
    'groups that refer to skills by ids',
    `title: Groups refer to skills
skills:
  - {id: plk, name: Planking}
  - {id: spl, name: Splicing}
  - {id: rad, name: Radio}
groups:
  - {name: Hull, skills: [plk]}
  - {name: Deck, skills: [spl, rad]}
roles:
  - id: dh
    name: Deckhand
    needs: {plk: 1, rad: 2}
  - id: bs
    name: Bosun
    needs: {plk: 2, spl: 3, rad: 3}
scale: {1: helps, 2: alone, 3: teaches}
`,
    [
      ' | Deckhand, Bosun | helps, alone, teaches | Hull, Deck',
      'Planking [Hull] Deckhand/: helps; Bosun/: alone',
      'Splicing [Deck] Bosun/: teaches',
      'Radio [Deck] Deckhand/: alone; Bosun/: teaches',
    ],
  ],
  [
    'roles first, then groups, skills and levels',
    `title: Role, group, skill
levels: [Starter, Lead]
expectations:
  Porter:
    Safety: {Lifting: {Starter: 1, Lead: 3}, Radio: {Starter: 1, Lead: 2}}
    Service: {Greeting: {Starter: 2, Lead: 3}}
  Guard:
    Safety: {Radio: {Starter: 2, Lead: 3}}
roles: [Porter, Guard]
`,
    [
      'Starter, Lead | Porter, Guard | 1, 2, 3 | Safety, Service',
      'Lifting [Safety] Porter/Starter: 1; Porter/Lead: 3',
      'Radio [Safety] Porter/Starter: 1; Porter/Lead: 2; Guard/Starter: 2; Guard/Lead: 3',
      'Greeting [Service] Porter/Starter: 2; Porter/Lead: 3',
    ],
  ],
  [
    'keys of lists that say how much is needed',
    `title: Required for
roles: {de: Data engineer, an: Analyst}
skills:
  - {name: SQL, required_for: [de, an]}
  - {name: Spark, required_for: [de], optional_for: [an]}
  - {name: Charts, required_for: [an]}
`,
    [
      ' | Data engineer, Analyst | ✓ | ',
      'SQL [] Data engineer/: ✓!; Analyst/: ✓!',
      'Spark [] Data engineer/: ✓!; Analyst/: ✓?',
      'Charts [] Analyst/: ✓!',
    ],
  ],
  [
    'yes or no for each skill and role',
    `title: Booleans
roles: [Cook, Waiter]
areas: {Kitchen: [Knife work, Hygiene], Room: [Wine]}
matrix:
  Knife work: {Cook: true, Waiter: false}
  Hygiene: {Cook: true, Waiter: true}
  Wine: {Cook: false, Waiter: true}
`,
    [
      ' | Cook, Waiter | ✓ | Kitchen, Room',
      'Knife work [Kitchen] Cook/: ✓',
      'Hygiene [Kitchen] Cook/: ✓; Waiter/: ✓',
      'Wine [Room] Waiter/: ✓',
    ],
  ],
  [
    'levels by numbers, which roles call by names of their own',
    `roles:
  baker: {title: Baker, levels: {1: Apprentice, 2: Journeyman}}
  seller: {title: Seller, levels: {1: Shop help, 2: Shop lead}}
skills:
  - {name: Dough, expected: {baker: {1: 1, 2: 3}}}
  - {name: Till, expected: {baker: {2: 1}, seller: {1: 1, 2: 3}}}
`,
    [
      'Level 1, Level 2 | Baker, Seller | 1, 3 | ',
      'Dough [] Baker/Level 1: 1; Baker/Level 2: 3',
      'Till [] Baker/Level 2: 1; Seller/Level 1: 1; Seller/Level 2: 3',
    ],
  ],
];

describe('What data asks with declared names', () => {
  for (const [name, yaml, lines] of CASES)
    it(`has ${name}`, () => assert.deepEqual(linesOf(readYaml(yaml).framework), lines));
});

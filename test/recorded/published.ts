// cspell:ignore esco gdad isco sfia watr europa
/** Files of published formats as people keep them: edited, incomplete, and with words where no program expects them. */
import { readProfile, toReading } from '../../src/formats/reading/profiles/index.ts';
import { readOwnWorkbook } from '../../src/formats/reading/profiles/workbook.ts';
import type { Reading } from '../../src/formats/index.ts';
import { tableOf } from '../formats/reading/profiles/tables.ts';
import { CASE } from './published-case.ts';

const ROLE_HEADERS =
  'Role Family,Role,Role Description,Role Level,Role Level Description,Skill Name,Skill Description,Skill Level,Skill Level Description,Role Type,Grade';
const GDAD_ROLES = `My copy,,of 2026
\ufeff${ROLE_HEADERS}
Garden,Gardener,Keeps the garden,Gardener,,Watering,Water for plants, working ,You can: • water • weed,Core,
Garden,Gardener,,Gardener,Does the work,Digging,,Expert,"  Dig:
deep
* wide",,
,Gardener,,Gardener,Other work,Digging,,Awareness,Try,,
,Gardener,,Gardener,Does the work,Digging,,Expert,"Dig:
deep
wide",,G7
,Gardener,,Gardener,,Sowing,,,,,
,Gardener,,Gardener,,,Of what,Expert,Nothing,,
,Gardener,,Gardener,,Pruning,,Fluent,"Cuts
well",,
Garden,,Of nobody,Lead,Leads,Pruning,,Expert,Cuts,Core,
Garden,Not in use: Baker,,Baker,,Baking,,Expert,Bakes,,
Park,Ranger,Walks,Deputy ranger – woods,,Walking,,Working,,,
Park,Ranger,Walks,Ranger,,Walking,,Working,,,
Park,Ranger,Walks,Trainee,,Walking,,Working,,,
Park,Ranger,Walks,Trainee of rangers,,Walking,,Working,,,
Park,Ranger,Walks,Associate ranger,,Walking,,Expert,Far,,
Park,Ranger,Walks,RANGER,,Walking,,Working,,,
Park,Ranger,Walks,★,,Walking,,Working,,,
Park,Ranger,Walks,– – Lead -- ranger –,,Walking,,Awareness,,,
Park,Ranger,Walks,Junior – (ranger) 2,,Walking,,Awareness,,,
Park,Ranger,Walks,Keeper,,Walking,,Expert,Further,,,beyond
Park,Keeper,Keeps,Keeper,,Walking,,Practitioner,,,
Park,Guide,Shows,Guide (first) ,,Walking,,Working,,,
`;
const GDAD_SKILLS = `Skill name,Skill description,Awareness,Working,Practitioner,Expert,Roles that require skill,Grade,,x
Watering,Of plants,Sees it,Waters alone,"You can:
plan
teach",Not in use,"- Gardener
* Ranger; Cook
",G7,lost,y
Watering,Of plants,Sees it,Waters alone,"You can:
plan
teach",Not in use,"- Gardener
* Ranger; Cook
",G7,lost,y
Walking,,See,,,,"Ranger, Baker ,",,,
,Of nothing,a,,,,Cook,,,
Not in use: Baking,,a,,,,,,,
`;

const DESCRIPTIONS = [1, 2, 3, 4, 5, 6, 7].map((level) => `Level ${level} description`).join(',');
const SFIA = `SFIA 9
Levels,,,,,,,Code,URL,Skill,Category,Subcategory,Overall description,Guidance notes,${DESCRIPTIONS},Theme
1,2,,,,,,WATR,https://example.org/w,Watering,Garden,Beds,Waters,"Cans:
hoses",One,"You do • this • that",,,,,,Wet
1,,,,,,7,,,Sowing,Garden,,,,One,,,,,,
x,,,,,,,,,Cutting,,Beds,,Notes,,,Three,,,,
,,,,,,,,,Resting,,,,,,,,,,,Sees
1,,,,,,,NONE,https://example.org/n,,Garden,Beds,All,Some,One,,,,,,
1,,,,,,,WATR,ftp://example.org,Watering,People,Talks,More,,Other,,,,,,
`;

const BASE = 'http://data.europa.eu/esco';
const ESCO_SKILLS = `conceptType,conceptUri,skillType,preferredLabel,altLabels,description,definition,scopeNote
Skill,${BASE}/skill/1,skill,water beds,"wet

moist",Give water.,Water is given.,Not for trees.
Skill,data/2,,soil,,,,
Skill,${BASE}/skill/3,knowledge,,,,,
Skill,nowhere,,,,,,
Skill,javascript:1,knowledge,trees,,Tall,,
`;
const ESCO_OCCUPATIONS = `Occupations
conceptUri,iscoGroup,preferredLabel,description,regulated
${BASE}/occupation/9,6113,gardener,Grows plants.,no
data:x,,baker,,
`;
const ESCO_RELATIONS = `occupationUri,relationType,skillUri,skillType,occupationLabel,skillLabel,Source
${BASE}/occupation/9,essential,${BASE}/skill/1,skill,,,a
${BASE}/occupation/9,optional,${BASE}/skill/1,skill,,,
${BASE}/occupation/9,essential,${BASE}/skill/1,skill,,,
${BASE}/occupation/7,Optional,${BASE}/skill/5,knowledge,cook,taste,
${BASE}/occupation/8,useful,x:6,,,,
,optional,${BASE}/skill/1,skill,nobody,water,
${BASE}/occupation/9,,${BASE}/skill/1,skill,a,b,
${BASE}/occupation/9,optional,,skill,a,b,
`;

type Rows = readonly (readonly string[])[];
const sheet = (name: string, rows: Rows) => ({
  name,
  table: {
    place: `sheet ${name}`,
    rows: rows.map((row, index) =>
      row.map((text, column) => ({ lines: text.split('\n'), place: `${name} ${index + 1}.${column + 1}` })),
    ),
  },
});

const LEGEND: Rows = [
  ['Framework', ' Garden ', 'beside'],
  ['Summary', ''],
  ['Language', 'en'],
  ['Language', 'de'],
  ['Owner', 'Mira'],
  [''],
  ['Level', 'Meaning'],
  ['Junior', '', 'beyond'],
  ['', 'Of no level'],
  ['Senior', 'Leads', ''],
  [],
  ['Proficiency', 'Short', 'Meaning'],
  ['Working', 'W', 'Works'],
  ['Expert'],
  [' '],
  ['Group', 'Domain', 'Meaning'],
  ['Beds', 'Outside', 'All'],
  ['Paths', '', ''],
  ['Role', 'Sheet', 'Family', 'Summary'],
  ['Gardener', 'Gardeners', 'Outside', 'Grows'],
  ['', '', ' ', ''],
  ['Role', 'Level', 'Name in the role', 'Summary'],
  ['Gardener', 'Senior', 'Head', 'Runs it'],
  ['Gardener', 'Junior', '', ''],
  ['Cook', 'Chief', 'Chef', ''],
  [''],
  ['Level', 'Meaning', 'Short'],
];
const GARDENERS: Rows = [
  ['group', ' SKILL ', 'Summary', 'Junior', '', 'Lead', 'Junior'],
  ['Beds', 'Water', 'Gives water', 'working', 'lost', '(required)\nLeads', 'Expert'],
  ['', 'Water', '', 'Again', '', '', ''],
  ['Beds', '', 'Of nothing', 'Text', '', '', ''],
  ['New group', 'Dig', 'Digs', 'x', '', '(required)', '• a\n• b', 'beyond'],
  ['', 'Rest'],
];
const SKILLS: Rows = [
  ['Skill', 'Working', 'Master', ''],
  ['Water', 'Waters\nall', '', ''],
  ['Water', '', 'Teaches', 'lost'],
  ['Weed', 'Pulls'],
];
const EXPECTATIONS: Rows = [
  ['Group', 'Skill', 'Gardener', 'Cook'],
  ['Beds', 'Water', 'master', 'Cooks'],
];
const NO_SKILLS: Rows = [
  ['Name', 'Junior'],
  ['Water', 'x'],
];

const tables = (...texts: readonly string[]) => readProfile(texts.map(tableOf));
const workbook = (sheets: Readonly<Record<string, Rows>>) => {
  const found = readOwnWorkbook(Object.entries(sheets).map(([name, rows]) => sheet(name, rows)));
  return found && toReading(found);
};
const withoutLevelRows = LEGEND.filter((row) => !['Junior', 'Senior'].some((level) => row.includes(level))).filter(
  ([first]) => first !== 'Cook',
);
const withoutRoles = LEGEND.filter(([first]) => !['Role', 'Gardener', 'Cook'].includes(first ?? ''));

export const PUBLISHED: Readonly<Record<string, () => Reading | undefined>> = {
  'GDaD: roles': () => tables(GDAD_ROLES),
  'GDaD: roles and skills': () => tables(GDAD_SKILLS, GDAD_ROLES),
  'GDaD: a row without a level': () => tables(`${ROLE_HEADERS}\nGarden,Gardener,,,Of none,Water,,Expert,,,`),
  'GDaD: skills': () => tables(GDAD_SKILLS),
  'GDaD: skills that no role requires': () => tables(GDAD_SKILLS.replaceAll('Roles that require skill', 'Roles')),
  SFIA: () => tables(SFIA),
  ESCO: () => tables(ESCO_SKILLS, ESCO_RELATIONS, ESCO_OCCUPATIONS),
  'ESCO: skills': () => tables(ESCO_SKILLS),
  'ESCO: skills and occupations': () => tables(ESCO_SKILLS, ESCO_OCCUPATIONS),
  'ESCO: relations': () => tables(ESCO_RELATIONS),
  'ESCO: relations and skills': () => tables(ESCO_RELATIONS.replace(',,,\n', ',label,,\n'), ESCO_SKILLS),
  'no published tables': () => tables('conceptUri,preferredLabel,skillType\na http://data.europa.eu/esco/1,b,c'),
  ...CASE,
  'workbook of roles': () => workbook({ Gardeners: GARDENERS, Legend: LEGEND, Chefs: NO_SKILLS, Skills: SKILLS }),
  'workbook with a sheet of a new role': () => workbook({ Legend: withoutRoles, Baker: GARDENERS, Empty: [] }),
  'workbook of roles without levels': () =>
    workbook({ Expectations: EXPECTATIONS, Skills: SKILLS, Legend: withoutLevelRows }),
  'workbook without roles': () => workbook({ Expectations: GARDENERS, Skills: NO_SKILLS, Legend: withoutRoles }),
  'workbook without a legend': () => workbook({ Skills: SKILLS, Legend: LEGEND.slice(1) }),
};

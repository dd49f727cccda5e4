/** Arbitrary frameworks as organisations have them: usual names, plain words, one language, nothing that tables lack. */
import fc from 'fast-check';
import { type Framework, parseFramework } from '../../../src/framework-document/index.ts';
import { slug } from '../../../src/document/ids.ts';

const USUAL = ['Trainee', 'Junior', 'Middle', 'Senior', 'Lead', 'Principal'];
const UNUSUAL = ['Learning', 'Walking', 'Guiding', 'Shaping', 'Carrying', 'Reaching'];
const ROLES = ['Backend engineer', 'Nurse', 'Data analyst', 'Product designer'];
const GROUPS = ['Craft', 'Working together', 'Knowing the business', 'Safety'];
const PROFICIENCIES = [
  ['Awareness', 'Working', 'Advanced', 'Expert'],
  ['Aware', 'Practice', 'Depth', 'Mastering it'],
];
const SKILLS =
  'Code review|Testing|Incident response|Writing|Planning|Giving feedback|Data modelling|Security|Handing over|Hygiene|Complaints|Teaching newcomers';

const text = fc
  .tuple(
    fc.constantFrom('Explains', 'Plans', 'Reviews', 'Finds', 'Teaches', 'Writes down'),
    fc.constantFrom('what others need', 'each change of the team', 'the weak places of a design', 'it with help'),
    fc.constantFrom('before it is asked for.', 'on the same day', 'and says why, in plain words'),
  )
  .map((parts) => parts.join(' '));
const items = fc.array(text, { minLength: 1, maxLength: 3 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

interface Shape {
  readonly levels: readonly string[];
  readonly roles: readonly string[];
  readonly groups: readonly string[];
  readonly skills: readonly string[];
  readonly proficiencies: readonly string[];
  readonly says: 'words' | 'proficiencies' | 'everything';
  readonly statesRequired: boolean;
}

const first = (names: readonly string[], min: number) =>
  fc.integer({ min, max: names.length }).map((count) => names.slice(0, count));

const shapes: fc.Arbitrary<Shape> = fc.record({
  levels: fc.oneof(fc.subarray(USUAL, { minLength: 2 }), first(UNUSUAL, 2)),
  roles: fc.oneof(fc.constant([]), first(ROLES, 1)),
  groups: first(GROUPS, 0),
  skills: fc.shuffledSubarray(SKILLS.split('|'), { minLength: 2 }),
  proficiencies: fc.constantFrom(...PROFICIENCIES).chain((names) => first(names, 2)),
  says: fc.constantFrom('words', 'proficiencies', 'everything'),
  statesRequired: fc.boolean(),
});

function expectation({ says, proficiencies, statesRequired }: Shape) {
  const proficiency = fc.constantFrom(...proficiencies.map(slug));
  const words = fc.oneof(fc.record({ text }), fc.record({ text, items }), fc.record({ items }));
  const content =
    says === 'words'
      ? words
      : says === 'proficiencies'
        ? fc.record({ proficiency })
        : fc.oneof(
            words,
            fc.record({ proficiency }),
            fc.tuple(words, proficiency).map(([all, proficiency]) => ({ ...all, proficiency })),
          );
  const required = statesRequired ? maybe(fc.boolean()) : fc.constant(undefined);
  return fc.tuple(content, required).map(([all, required]) => ({ ...all, required }));
}

function skill(name: string, shape: Shape) {
  const { levels, roles, groups } = shape;
  const places = levels.flatMap((level) =>
    [undefined, ...roles].map((role) => ({ level: slug(level), role: role && slug(role) })),
  );
  return fc.record({
    id: fc.constant(slug(name)),
    name: fc.constant(name),
    summary: maybe(text),
    group: groups.length > 0 ? maybe(fc.constantFrom(...groups.map(slug))) : fc.constant(undefined),
    expectations: fc
      .subarray(places)
      .chain((chosen) => fc.tuple(...chosen.map((place) => expectation(shape).map((all) => ({ ...place, ...all }))))),
  });
}

const named = (names: readonly string[]) =>
  names.length > 0 ? names.map((name) => ({ id: slug(name), name })) : undefined;

/** Whether the names of the levels are usual ones. */
export function hasUsualLevels({ levels = [] }: Framework): boolean {
  return levels.every(({ name }) => USUAL.includes(name as string));
}

/** Frameworks with two to six levels, up to four roles and groups, and two to twelve skills. */
export const plainFrameworks: fc.Arbitrary<Framework> = shapes
  .chain((shape) =>
    fc.record({
      name: fc.constant('How we grow'),
      lang: maybe(fc.constant('en')),
      summary: maybe(text),
      levels: fc.tuple(
        ...shape.levels.map((name) =>
          fc.record({ id: fc.constant(slug(name)), name: fc.constant(name), summary: maybe(text) }),
        ),
      ),
      roles: fc.constant(named(shape.roles)),
      proficiencies: fc.constant(shape.says === 'words' ? undefined : named(shape.proficiencies)),
      groups: fc.constant(named(shape.groups)),
      skills: fc.tuple(...shape.skills.map((name) => skill(name, shape))),
    }),
  )
  .map((data) => {
    const { framework, issues } = parseFramework(JSON.parse(JSON.stringify(data)));
    if (!framework) throw new Error(JSON.stringify(issues));
    return framework;
  })
  // A table with a single skill is read as that skill, not as a framework.
  .filter(({ skills }) => skills.filter(({ expectations }) => expectations.length > 0).length > 1)
  .filter((framework) => framework.skills.every((skill) => !isInEffectForNobody(framework, skill)));

/** Whether all roles have an expectation of their own where the skill has one for any role. Writers leave that out. */
function isInEffectForNobody({ roles = [] }: Framework, { expectations }: Framework['skills'][0]): boolean {
  const has = (role: string, level: string | undefined) =>
    expectations.some((own) => own.role === role && own.level === level);
  return expectations.some(
    ({ role, level }) => role === undefined && roles.length > 0 && roles.every(({ id }) => has(id, level)),
  );
}

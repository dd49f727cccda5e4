/** Arbitrary valid frameworks. */
import fc from 'fast-check';
import { type Framework, parseFramework, type Place } from '../../src/framework-document/index.ts';

const words = fc.constantFrom(
  'Reads',
  'Writes design',
  'Löst Störungen',
  '設計レビュー',
  'x/y ~ #1',
  'İstanbul IŞIK',
  'Straße',
);
const text = fc.oneof(words, fc.record({ en: words, de: words }), fc.record({ 'pt-BR': words }));
const item = fc.oneof(text, fc.record({ text, examples: fc.array(text, { maxLength: 2 }) }));
const items = fc.array(item, { minLength: 1, maxLength: 2 });
const links = fc.array(fc.record({ name: text, url: fc.constantFrom('a.html', 'https://example.org/') }), {
  maxLength: 2,
});
const ids = (prefix: string, most: number) =>
  fc.nat(most).map((count) => Array.from({ length: count }, (_, index) => `${prefix}${index}`));
const some = (all: readonly string[]) => (all.length > 0 ? fc.subarray([...all], { minLength: 1 }) : fc.constant([]));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const oneOf = (all: readonly string[]) => (all.length > 0 ? maybe(fc.constantFrom(...all)) : fc.constant(undefined));

interface Ids {
  readonly levels: readonly string[];
  readonly roles: readonly string[];
  readonly proficiencies: readonly string[];
  readonly groups: readonly string[];
  readonly skills: readonly string[];
  readonly isStated: boolean;
}

const allIds: fc.Arbitrary<Ids> = fc
  .record({
    levels: ids('l', 4),
    roles: ids('r', 4),
    proficiencies: ids('p', 4),
    groups: ids('g', 3),
    skills: ids('s', 5),
    isStated: fc.boolean(),
  })
  .filter(({ levels, roles }) => levels.length + roles.length > 0);

function role(id: string, { levels, roles }: Ids) {
  const own = some(levels).chain((chosen) =>
    fc.tuple(...chosen.map((id) => fc.record({ id: fc.constant(id), name: maybe(text), summary: maybe(text) }))),
  );
  return fc.record({
    id: fc.constant(id),
    name: text,
    family: maybe(text),
    levels: levels.length > 0 ? maybe(own) : fc.constant(undefined),
    leadsTo: maybe(fc.constantFrom(...roles).map((role) => [{ role }])),
  });
}

type Role = ReturnType<typeof role> extends fc.Arbitrary<infer Value> ? Value : never;

/** The places that may have an expectation. */
function placesOf({ levels, roles }: Ids, details: readonly Role[]): Place[] {
  const at = (level: string | undefined) =>
    [undefined, ...roles]
      .filter((id) => {
        const own = details.find((one) => one.id === id)?.levels;
        return !own || level === undefined || own.some((one) => one.id === level);
      })
      .map((role) => ({ role, level }));
  return (levels.length > 0 ? levels : [undefined]).flatMap(at);
}

function expectation(place: Place, { proficiencies, isStated }: Ids) {
  return fc
    .record({
      text: maybe(text),
      items: maybe(items),
      links: maybe(links),
      proficiency: oneOf(proficiencies),
      required: isStated ? maybe(fc.boolean()) : fc.constant(undefined),
    })
    .map((content) => {
      const isEmpty = !content.text && !content.items && !content.proficiency;
      return { ...place, ...content, ...(isEmpty && { text: 'Does it.' }) };
    });
}

function skill(id: string, places: readonly Place[], all: Ids) {
  const meaning = fc.record({ text: maybe(text), items: maybe(items), links: maybe(links) });
  const meanings = some(all.proficiencies).chain((chosen) =>
    fc.tuple(...chosen.map(() => meaning)).map((list) => Object.fromEntries(list.map((one, at) => [chosen[at], one]))),
  );
  return fc.record({
    id: fc.constant(id),
    name: text,
    summary: maybe(text),
    group: oneOf(all.groups),
    formerly: maybe(fc.constant([`old-${id}`])),
    sameAs: maybe(fc.constant(['https://example.org/1'])),
    url: maybe(fc.constant('skill.html')),
    meanings: maybe(meanings),
    expectations: fc
      .subarray([...places])
      .chain((chosen) => fc.tuple(...chosen.map((place) => expectation(place, all)))),
  });
}

function list<Value>(ids: readonly string[], make: (id: string) => fc.Arbitrary<Value>): fc.Arbitrary<Value[]> {
  return fc.tuple(...ids.map(make));
}

const named = (id: string) => fc.record({ id: fc.constant(id), name: text, summary: maybe(text) });

/** Frameworks with up to four levels, roles and proficiencies, three groups and five skills. */
export const frameworks: fc.Arbitrary<Framework> = allIds
  .chain((all) =>
    list(all.roles, (id) => role(id, all)).chain((roles) =>
      fc.record({
        name: text,
        lang: maybe(fc.constantFrom('en', 'de')),
        updated: maybe(fc.constant('2026-03-17')),
        domain: maybe(fc.record({ name: text })),
        source: maybe(fc.record({ name: text, url: maybe(fc.constant('x.html')) })),
        levels: all.levels.length > 0 ? list(all.levels, named) : fc.constant(undefined),
        roles: fc.constant(roles.length > 0 ? roles : undefined),
        proficiencies: list(all.proficiencies, named),
        groups: list(all.groups, named),
        skills: list(all.skills, (id) => skill(id, placesOf(all, roles), all)),
      }),
    ),
  )
  .map((data) => {
    const { framework, issues } = parseFramework(data);
    if (!framework) throw new Error(JSON.stringify(issues));
    return framework;
  });

/** Every place where somebody can stand in a framework, or could think so. */
export function everyPlace({ roles = [], levels = [] }: Framework): Place[] {
  const all = (list: readonly { readonly id: string }[]) => [undefined, 'nobody', ...list.map(({ id }) => id)];
  return all(roles).flatMap((role) => all(levels).map((level) => ({ role, level })));
}

import { foldName } from '../words/level-words.ts';
import { isIdOfRecord, isOrderOfRecord } from '../words/record-words.ts';
import { type Entity, isShort, scalarsOf } from './entities.ts';
import { TICK } from '../words/table-words.ts';

/** A step of a scale. */
interface Step {
  readonly name: string;
  /** The number in its record, which sorts it. */
  readonly number: number | undefined;
  readonly entity: Entity;
}

/** The scale that values belong to, and the step that each of them means. */
export interface ScaleOfValues {
  /** Lowest first. */
  readonly steps: readonly Step[];
  readonly stepOf: ReadonlyMap<string, Step>;
}

/** The first of several lists of levels in which all values are ids, numbers or names; `undefined` if none is. */
export function scaleOfValues(
  values: ReadonlySet<string>,
  scales: readonly (readonly Entity[])[],
): ScaleOfValues | undefined {
  const asked = [...values].filter((value) => value !== TICK && value !== '0');
  if (asked.length === 0) return undefined;
  for (const entities of scales) {
    const steps = stepsOf(entities);
    for (const stepOf of waysToName(steps)) {
      if (asked.every((value) => stepOf.has(value) || stepOf.has(foldName(value)))) {
        const byValue = [...values].flatMap((value) => {
          const step = stepOf.get(value) ?? stepOf.get(foldName(value));
          return step ? [[value, step] as const] : [];
        });
        return { steps, stepOf: new Map(byValue) };
      }
    }
  }
  return undefined;
}

function stepsOf(entities: readonly Entity[]): readonly Step[] {
  const numbers = numbersOf(entities);
  const steps = entities.map((entity, index) => ({ name: entity.name, number: numbers?.[index], entity }));
  return numbers ? [...steps].sort((a, b) => a.number! - b.number!) : steps;
}

/** A number of each entity that is its own: its key in a map, or a property such as "order". */
function numbersOf(entities: readonly Entity[]): readonly number[] | undefined {
  const keys = new Set(entities.flatMap(({ record }) => scalarsOf(record).map(([key]) => key)));
  const properties = [...keys].filter((key) => isOrderOfRecord(key) || isIdOfRecord(key));
  const byOrder = properties.filter((key) => isOrderOfRecord(key));
  const ways = [
    entities.map(({ key }) => key),
    ...[...byOrder, ...properties].map((key) => entities.map(({ record }) => record[key])),
  ];
  const found = ways.find(
    (way) =>
      way.every((value) => /^\d{1,3}$/.test(String(value as string))) && new Set(way.map(Number)).size === way.length,
  );
  return found?.map(Number);
}

/** The ways in which values may stand for steps: by a property that each step has its own value of, or by names. */
function waysToName(steps: readonly Step[]): readonly ReadonlyMap<string, Step>[] {
  const keys = new Set(steps.flatMap(({ entity }) => scalarsOf(entity.record).map(([key]) => key)));
  const rank = (key: string) => (isIdOfRecord(key) ? 0 : isOrderOfRecord(key) ? 1 : 2);
  const sorted = [...keys].sort((a, b) => rank(a) - rank(b));
  const properties = sorted.map((key) => steps.map(({ entity }) => entity.record[key]));
  const ways = [steps.map(({ entity }) => entity.key), ...properties, steps.map(({ name }) => foldName(name))];
  const own = ways.filter((way) => way.every(isShort) && new Set(way.map(String)).size === way.length);
  const first = own.map((way) => new Map(way.map((value, index) => [String(value).trim(), steps[index]!])));
  // Some ids and some names together.
  const all = new Map(first.toReversed().flatMap((way) => [...way]));
  return [...first, all];
}

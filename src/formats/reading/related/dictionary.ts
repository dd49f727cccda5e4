import type { Data } from '../../../document/records.ts';
import { list, quote } from '../../quotation.ts';
import type { Finding } from '../findings/finding.ts';
import { isEveryone, isIdOfRecord, isNameOfRecord, isTextOfRecord, kindOfKey } from '../words/record-words.ts';
import { groupIn, scalarsOf } from './entities.ts';
import type { Related } from './index.ts';
import { TICK } from '../words/table-words.ts';

/** The column that says for whom a skill is: lists of the same few levels or roles. */
interface Applies {
  readonly key: string;
  readonly kind: 'level' | 'role';
  /** In the order of the longest list. */
  readonly names: readonly string[];
}

const BETWEEN = /\s*[|;,]\s*/u;

/** Between texts, commas are no sign of a list. */
const BETWEEN_TEXTS = /\s*[|;•\n]\s*/u;

const MOST_NAMES = 12;

/** Reads a dictionary of skills whose rows say for which levels or roles they are: "staff|manager", "all". */
export function readDictionary(records: readonly Data[]): Related | undefined {
  const keys = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const applies = keys.map((key) => appliesIn(key, records)).find((found) => found !== undefined);
  const isName = (key: string) => isNameOfRecord(key) && [undefined, 'skill'].includes(kindOfKey(key));
  const name = keys.find(isName) ?? keys.find((key) => kindOfKey(key) === 'skill' && !isIdOfRecord(key));
  if (!applies || name === undefined || records.length < 2) return undefined;
  const findings: Finding[] = applies.names.map((one) => ({ kind: 'named', of: applies.kind, name: one, place: '/0' }));
  for (const [index, record] of records.entries())
    for (const finding of findingsOfRow(record, `/${index}`, name, applies)) findings.push(finding);
  return {
    shape: `records of skills, ${applies.kind}s`,
    findings,
    explained: explain(records, applies),
    explanation: [],
  };
}

/** Says what a word for every level or role means. */
function explain(records: readonly Data[], { key, names }: Applies): string[] {
  const words = new Set(records.flatMap((record) => listIn(record[key])).filter(isEveryone));
  return [...words].map((word) => `${quote(word)}: for ${list(names)}.`);
}

function appliesIn(key: string, records: readonly Data[]): Applies | undefined {
  const kind = kindOfKey(key);
  if (kind !== 'level' && kind !== 'role') return undefined;
  const lists = records.map((record) => listIn(record[key]));
  const longest = lists.reduce((most, list) => (list.length > most.length ? list : most), []);
  const names = [...new Set([...longest, ...lists.flat()])].filter((one) => one !== '' && !isEveryone(one));
  const isFew = longest.length > 1 && names.length <= MOST_NAMES && names.length < lists.flat().length;
  return isFew ? { key, kind, names } : undefined;
}

const listIn = (value: unknown): string[] => (typeof value === 'string' ? value.trim().split(BETWEEN) : []);

function findingsOfRow(record: Data, place: string, key: string, { key: whom, kind, names }: Applies): Finding[] {
  const skill = String(record[key] as string).trim();
  if (!skill) return [];
  const group = groupIn(record);
  const texts = scalarsOf(record).filter(
    ([own, text]) => own !== key && isTextOfRecord(own) && typeof text === 'string',
  );
  const lists = texts.filter(([, text]) => BETWEEN_TEXTS.test(String(text)));
  const items = lists.flatMap(([, text]) => String(text).split(BETWEEN_TEXTS)).filter(Boolean);
  const findings: Finding[] = [{ kind: 'named', of: 'skill', name: skill, group, place }];
  for (const text of texts.filter((one) => !lists.includes(one)))
    findings.push({ kind: 'described', of: 'skill', name: skill, group, text: String(text[1]), place });
  const asked = items.length > 0 ? { items: items.map((text) => ({ text, examples: [] })) } : { proficiency: TICK };
  const said = listIn(record[whom]);
  for (const name of said.some((one) => isEveryone(one)) ? names : said)
    if (name) findings.push({ kind: 'asked', skill, group, [kind]: name, ...asked, place });
  const known = new Set([key, whom, ...texts.map(([own]) => own)]);
  for (const [column, text] of scalarsOf(record))
    if (!known.has(column) && String(text).trim() !== group)
      findings.push({ kind: 'detail', skill, group, column, text: String(text), place });
  return findings;
}

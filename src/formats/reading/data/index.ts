import { otherKindThan } from '../../../document/kinds.ts';
import { isRecord } from '../../../document/records.ts';
import { type Framework, isFramework, parseFramework } from '../../../framework-document/index.ts';
import { entryOf, parse } from '../../../skill-document/index.ts';
import { skillDocumentSchema } from '../../../skill-document/schema.ts';
import { checkValues, withinLimits } from '../../limit-checks.ts';
import { error, errorsOf, limitNotes, type Reading, type ReadingOptions } from '../../report.ts';
import { dataBlocks } from './blocks.ts';
import { readCodedSkills } from './coded-skills.ts';
import { isProse } from './kinds.ts';
import { isFact } from '../words/facts.ts';
import { refuseDefinitions } from './definitions.ts';
import { factsOfData } from './facts.ts';
import { parseYaml } from './front-matter.ts';
import { withNamesOfCodes } from './names-of-codes.ts';
import { tellNameless } from './nameless-levels.ts';
import { statedLevels } from '../levels/levels.ts';
import { readCasePackage } from '../profiles/index.ts';
import { isSkillsKey } from '../words/data-words.ts';
import { type Nested, readNested } from './nested/index.ts';
import { readRecognition } from '../read-blocks.ts';
import { readPage } from '../read-page.ts';
import { readRelated, type Related } from '../related/index.ts';
import { takeRequiredLevels, withRequiredLevels } from './required-levels.ts';
import { inOneLanguage, withLanguages } from './translations.ts';
import { namesInKeys, wordsOfData } from './words-of-data.ts';

/**
 * Reads YAML 1.2 (core schema): a skill document or a framework of this project, or data of another make, with levels,
 * topics and criteria under whatever names. Never throws. The place of a note is `line 3, column 5` or a JSON Pointer.
 */
export function readYaml(text: string, options: ReadingOptions = {}): Reading {
  return withinLimits<Reading>(
    () => {
      if (!text.trim()) return { notes: [error('', 'empty', 'The file is empty.')] };
      const { data, wrong } = parseYaml(text.replace(/^\uFEFF/, ''));
      return wrong ? { notes: wrong } : readData(data, options);
    },
    { notes: [] },
  );
}

/** Reads data: a document of this project, or one of another make. Throws `LimitReached` if it is too deep or too large. */
export function readData(data: unknown, options: ReadingOptions): Reading {
  checkValues(data, '');
  if (!isRecord(data) && !Array.isArray(data)) return { notes: [error('', 'wrong-type', NO_OBJECT)] };
  if (otherKindThan('skill-document')(data) === 'assessment') {
    return { notes: limitNotes(errorsOf(parse(data).issues ?? [])) };
  }
  if (isRecord(data) && isSkillDocument(data)) {
    const { skill, issues = [] } = parse(data);
    const notes = limitNotes(errorsOf(issues));
    return skill ? { skill, notes } : { notes };
  }
  const profile = readCasePackage(data);
  if (profile) return profile;
  if (isFramework(data)) {
    const { framework, issues = [] } = parseFramework(data);
    if (framework) return { framework, notes: [] };
    if (hasExpectations(data)) return { notes: limitNotes(errorsOf(issues)) };
    const other = readOther(data, options);
    // What has no name of a framework either is not meant to be one of this project.
    const isOwn = isRecord(data) && typeof data['name'] === 'string';
    return other.framework || !isOwn ? other : { notes: limitNotes(errorsOf(issues)) };
  }
  return readOther(data, options);
}

function readOther(source: unknown, options: ReadingOptions): Reading {
  const said = inOneLanguage(source);
  const plain = readRecords(said.data, options);
  const isRead = plain.framework !== undefined || plain.skill !== undefined || options.levels !== undefined;
  const named = isRead ? said.data : withNamesOfCodes(said.data);
  const reading = named === said.data ? plain : readRecords(named, options);
  return said.lang === undefined ? reading : withLanguages(reading, said);
}

function readRecords(data: unknown, options: ReadingOptions): Reading {
  const refused = options.levels ? undefined : refuseDefinitions(data);
  if (refused) return { notes: [refused] };
  const facts = factsOfData(data);
  const keys = namesInKeys(data);
  const recognised = recogniseRecords(data, options);
  if (recognised) {
    const source = { ...facts, levels: recognised.levels, blocks: [...wordsOfData(data), ...keys], notes: [] };
    const reading = readRecognition(source, recognised, options);
    return { ...reading, notes: limitNotes(reading.notes), explanation: recognised.explanation };
  }
  const known = statedLevels(options.levels, facts.levels);
  const marked = takeRequiredLevels(data);
  const blocks = [...dataBlocks(marked.data, '', known), ...keys];
  const reading = withRequiredLevels(readPage({ ...facts, blocks, notes: [] }, options), marked);
  if (reading.framework && isOfFacts(reading.framework)) return { notes: [error('', 'no-framework', OF_FACTS)] };
  const message = options.levels ? NO_SUCH_LEVELS : NO_LEVELS;
  const notes = tellNameless(reading, data).map((note) => (note.code === 'no-framework' ? { ...note, message } : note));
  return { ...reading, notes: limitNotes(notes) };
}

/** What records ask that use names of others; `undefined` if they don't. */
function recogniseRecords(data: unknown, { levels }: ReadingOptions): (Related & Partial<Nested>) | undefined {
  const nested = levels ? undefined : readNested(data);
  if (nested) return nested;
  const related = readRelated(data) ?? readCodedSkills(data, levels);
  // A caller who names the levels says that they are keys or names in the data.
  return related && (!levels || related.shape === 'skills') ? related : undefined;
}

const NO_LEVELS =
  'This data says of no level or role what it asks. If some of its keys are levels, name them with --levels, lowest first.';

const NO_SUCH_LEVELS = 'None of the levels is a key or a name in this data, and it says of no role what it asks.';

/** Whether most of what is asked is names of files, addresses, versions, dates or amounts, and none of it a sentence. */
function isOfFacts({ skills }: Framework): boolean {
  const asked = skills.flatMap(({ expectations }) => expectations);
  const texts = asked.flatMap(({ text, items = [] }) => [text, ...items.map((item) => entryOf(item).text)]);
  const said = texts.filter((text) => text !== undefined);
  const facts = said.filter((text) => typeof text === 'string' && (FILE.test(text) || isFact(text)));
  return said.length > 0 && facts.length >= said.length * MOST && !said.some(isProse);
}

/** The share of facts in settings and schedules, which may have a few names beside them. */
const MOST = 0.75;

/** "./dist/index.js", "https://example.org", "^2.0.1". */
const FILE = /^\S*[/\\.:]\S+$/;

const OF_FACTS = 'The values are names of files, addresses, versions, dates or amounts, and say nothing of skills.';

/** Whether skills have expectations at levels or of roles, as only those of a framework of this project have. */
function hasExpectations(data: unknown): boolean {
  const skills = isRecord(data) ? data['skills'] : undefined;
  const expectations = Array.isArray(skills)
    ? skills.flatMap((skill: unknown) => (isRecord(skill) ? skill['expectations'] : undefined))
    : [];
  return expectations.some(
    (entry) => isRecord(entry) && ['level', 'role'].some((name) => typeof entry[name] === 'string'),
  );
}

/** Whether data is meant to be a skill document: it has nothing that only other data has. */
function isSkillDocument(data: Readonly<Record<string, unknown>>): boolean {
  if ('skills' in data) return false;
  if (Array.isArray(data['expectations'])) return true;
  const lists = [data['levels'], data['roles']].filter((list) => list !== undefined);
  const isPlain = lists.every((list) => !isRecord(list) && !(Array.isArray(list) && list.some(isNested)));
  return isPlain && Object.keys(data).every((key) => OWN.has(key));
}

/** Whether an entry has lists or a map of skills in it, as those of a skill document do not. */
function isNested(entry: unknown): boolean {
  if (!isRecord(entry)) return false;
  return Object.entries(entry).some(([key, value]) => Array.isArray(value) || (isRecord(value) && isSkillsKey(key)));
}

const OWN = new Set(Object.keys(skillDocumentSchema.properties));

const NO_OBJECT = 'The file must hold an object or a list, such as {"levels": […], "skills": […]}.';

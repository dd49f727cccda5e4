import type { Framework, FrameworkExpectation, FrameworkSkill, Meaning } from '../../framework-document/index.ts';
import type { Text } from '../../skill-document/index.ts';
import { uuidOf } from '../case/uuid.ts';
import { EXTENSION, joinWords, NO_DATE, plainText, splitWords, type Words } from '../case/words.ts';
import { checkDepth, withinLimits } from '../limit-checks.ts';
import type { Writing } from '../report.ts';

type Data = Record<string, unknown>;

/**
 * Writes a framework as a CASE 1.1 package (1EdTech Competencies and Academic Standards Exchange), in JSON: groups,
 * skills and expectations as a tree of items; levels, roles and proficiencies as items to which expectations relate; the
 * meanings of proficiencies as a rubric. What CASE has no place for stands in `extensions`, so nothing is lost. The same
 * framework gives the same text each time.
 */
export function writeCase(framework: Framework): Writing {
  return withinLimits(
    () => {
      checkDepth(framework, '');
      return { text: `${JSON.stringify(new CaseWriter(framework).write(), null, 2)}\n`, notes: [] };
    },
    { text: '', notes: [] } as Writing,
  );
}

interface Named {
  readonly id: string;
  readonly name: Text;
  readonly summary?: Text | undefined;
}

class CaseWriter {
  readonly #framework: Framework;
  readonly #lang: string | undefined;
  readonly #date: string;
  readonly #scope: string;
  readonly #items: Data[] = [];
  readonly #associations: Data[] = [];
  readonly #criteria: Data[] = [];

  constructor(framework: Framework) {
    this.#framework = framework;
    this.#lang = framework.lang;
    this.#date = `${framework.updated ?? NO_DATE}T00:00:00+00:00`;
    this.#scope = framework.id ?? plainText(framework.name, framework.lang);
  }

  write(): Data {
    const { levels = [], roles = [], proficiencies = [], groups = [], skills, ...facts } = this.#framework;
    const document = this.#document(facts);
    const lists = { Level: levels, Role: roles, Proficiency: proficiencies, Group: groups };
    let position = 0;
    for (const [type, list] of Object.entries(lists)) {
      for (const entry of list) this.#addNamed(type, entry, document, ++position);
    }
    for (const skill of skills) this.#addSkill(skill, document, ++position);
    for (const role of roles) {
      for (const next of role.leadsTo ?? []) {
        this.#associate('precedes', this.#node('Role', role.id), this.#node('Role', next.role));
      }
    }
    return {
      CFDocument: document,
      CFItems: this.#items,
      CFAssociations: this.#associations,
      ...(this.#criteria.length > 0 && { CFRubrics: [this.#rubric()] }),
    };
  }

  #document({ name, summary, lang, version, source, ...rest }: Data & Partial<Framework>): Data {
    const title = plainText(name!, lang);
    const publisher = source && plainText(source.name, lang);
    return {
      ...this.#identify('CFDocument', this.#scope),
      frameworkType: 'Competency framework',
      caseVersion: '1.1',
      creator: publisher ?? title,
      title,
      lastChangeDateTime: this.#date,
      ...(source?.url !== undefined && { officialSourceURL: source.url }),
      ...(publisher !== undefined && { publisher }),
      ...(summary !== undefined && { description: plainText(summary, lang) }),
      ...(lang !== undefined && { language: lang }),
      ...(version !== undefined && { version }),
      ...extend({ ...rest, source, ...unlessPlain({ name, summary }) }),
    };
  }

  #identify(kind: string, id: string): { readonly identifier: string; readonly uri: string } {
    const identifier = uuidOf(`${this.#scope}\n${kind}\n${id}`);
    return { identifier, uri: `urn:uuid:${identifier}` };
  }

  #node(type: string, id: string, title = id): Data {
    return { title, ...this.#identify(type, id) };
  }

  #associate(associationType: string, origin: Data, destination: Data, sequenceNumber?: number): void {
    const key = `${associationType}\n${String(origin.identifier)}\n${String(destination.identifier)}`;
    this.#associations.push({
      ...this.#identify('CFAssociation', key),
      associationType,
      ...(sequenceNumber !== undefined && { sequenceNumber }),
      originNodeURI: origin,
      destinationNodeURI: destination,
      lastChangeDateTime: this.#date,
    });
  }

  /** Adds an item below its parent. Answers the reference to it. */
  #add(type: string, id: string, content: Data, parent: Data, position: number): Data {
    const node = this.#node(type, id, String(content.abbreviatedStatement ?? content.fullStatement));
    const { identifier, uri } = node;
    this.#items.push({ identifier, uri, CFItemType: type, ...content, lastChangeDateTime: this.#date });
    const above = { title: parent.title, identifier: parent.identifier, uri: parent.uri };
    this.#associate('isChildOf', node, above, position);
    return node;
  }

  #addNamed(type: string, entry: Named, parent: Data, position: number): Data {
    const { name, summary, ...rest } = entry;
    const content = {
      fullStatement: plainText(name, this.#lang),
      ...(summary !== undefined && { notes: plainText(summary, this.#lang) }),
      ...extend({ ...rest, ...unlessPlain({ name, summary }) }),
    };
    return this.#add(type, entry.id, content, parent, position);
  }

  #addSkill(skill: FrameworkSkill, document: Data, position: number): void {
    const { group, sameAs = [], meanings = {}, expectations, ...rest } = skill;
    const parent = group === undefined ? document : this.#node('Group', group);
    const node = this.#addNamed('Skill', rest, parent, position);
    for (const [index, url] of sameAs.entries()) {
      const other = { title: url, identifier: uuidOf(url), uri: url };
      this.#associate('exactMatchOf', node, other, index + 1);
    }
    this.#addMeanings(skill.id, node, meanings);
    for (const [index, expectation] of expectations.entries()) {
      this.#addExpectation(skill.id, node, expectation, index + 1);
    }
  }

  #addExpectation(skill: string, parent: Data, expectation: FrameworkExpectation, position: number): void {
    const { role, level, proficiency, text, items, ...rest } = expectation;
    const id = JSON.stringify([skill, role, level]);
    const words = joinWords({ text, items }, this.#lang);
    const content = {
      fullStatement: words || this.#nameOf(proficiency),
      ...extend({ ...rest, ...unlessSplit({ text, items }, words), ...(!words && { hasNoWords: true }) }),
    };
    const node = this.#add('Expectation', id, content, parent, position);
    if (role !== undefined) this.#associate('isRelatedTo', node, this.#node('Role', role));
    if (level !== undefined) this.#associate('isRelatedTo', node, this.#node('Level', level));
    if (proficiency !== undefined) this.#associate('hasSkillLevel', node, this.#node('Proficiency', proficiency));
  }

  #nameOf(proficiency: string | undefined): string {
    const found = this.#framework.proficiencies?.find(({ id }) => id === proficiency);
    return found ? plainText(found.name, this.#lang) : '';
  }

  #addMeanings(skill: string, node: Data, meanings: Readonly<Record<string, Meaning>>): void {
    if (Object.keys(meanings).length === 0) return;
    const criterion = this.#identify('CFRubricCriterion', skill);
    const levels = Object.entries(meanings).map(([proficiency, meaning], index) => {
      const { text, items, ...rest } = meaning;
      const words = joinWords({ text, items }, this.#lang);
      return {
        ...this.#identify('CFRubricCriterionLevel', JSON.stringify([skill, proficiency])),
        description: words,
        quality: this.#nameOf(proficiency),
        position: index + 1,
        rubricCriterionId: criterion.identifier,
        lastChangeDateTime: this.#date,
        ...extend({ proficiency, ...rest, ...unlessSplit({ text, items }, words) }),
      };
    });
    this.#criteria.push({
      ...criterion,
      description: node.title,
      CFItemURI: node,
      position: this.#criteria.length + 1,
      rubricId: this.#identify('CFRubric', '').identifier,
      lastChangeDateTime: this.#date,
      CFRubricCriterionLevels: levels,
    });
  }

  #rubric(): Data {
    const title = plainText(this.#framework.name, this.#lang);
    const identity = this.#identify('CFRubric', '');
    return { ...identity, title, lastChangeDateTime: this.#date, CFRubricCriteria: this.#criteria };
  }
}

function extend(content: Data): Data {
  const stated = Object.entries(content).filter(([, value]) => value !== undefined);
  return { extensions: { [EXTENSION]: Object.fromEntries(stated) } };
}

/** The texts that are in several languages. Others stand in CASE whole. */
function unlessPlain(texts: Readonly<Record<string, Text | undefined>>): Data {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => typeof text === 'object'));
}

/** The words, unless reading their joined text gives them back. */
function unlessSplit(words: Words, joined: string): Words {
  const read = splitWords(joined);
  const isSame = JSON.stringify([words.text, words.items]) === JSON.stringify([read.text, read.items]);
  return isSame ? {} : words;
}

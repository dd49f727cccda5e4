import { type Answer, type Assessment, mergeChanges } from '../../../assessment/index.ts';
import { ofDocument } from '../../../localization/page.ts';
import { entriesOf, HEAD, prefixOf, readAnswers, readHead } from './storage-entries.ts';

/** Why nothing can be stored: the browser forbids it, or its storage is full. */
export type StorageProblem = 'forbidden' | 'full';

/** Whose answers, and to what. */
export interface StoragePlace {
  /** Identifies the framework. */
  readonly framework: string;
  /** The person that the answers are about; empty for the reader. */
  readonly person: string;
}

/** An assessment without its answers. */
type Head = Omit<Assessment, 'answers'>;

/** How long it waits for more changes before it writes. In milliseconds. */
const DELAY = 300;

/** Those that are open on the page: the browser tells other tabs of a change, but not other elements of this one. */
const open = new Set<AnswerStorage>();

/**
 * Keeps the answers about one person in `localStorage`: the head under one key, and the answers to each skill under a key
 * of their own. So an answer is one short write, even among thousands, and tabs that answer different skills don't touch
 * the same key. For one skill, what another tab wrote meanwhile is merged.
 *
 * `localStorage` rather than IndexedDB: it can be written while the page is left, and it tells other tabs.
 */
export class AnswerStorage {
  readonly #prefix: string;
  readonly #changed: () => void;
  /** The answers to skills as they were read or written last, by the id of the skill. */
  readonly #known = new Map<string, readonly Answer[]>();
  /** Answers to skills that are not written yet. */
  readonly #pending = new Map<string, readonly Answer[]>();
  #storedHead: Head | undefined;
  /** The head that is not written yet. */
  #head: Head | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Why the last write or read failed. */
  problem: StorageProblem | undefined;
  /** How many entries of the storage could not be read. They stay as they are. */
  unreadable = 0;

  /** @param changed - called when another tab changed something, or when a problem came or went */
  constructor({ framework, person }: StoragePlace, changed: () => void) {
    this.#prefix = `${prefixOf(framework)}${encodeURIComponent(person)}/`;
    this.#changed = changed;
    open.add(this);
    addEventListener('storage', this);
    addEventListener('pagehide', this);
    addEventListener('pageshow', this);
    ofDocument('addEventListener')('visibilitychange', this);
  }

  /** Writes what is pending, and listens no more. */
  close(): void {
    this.flush();
    open.delete(this);
    removeEventListener('storage', this);
    removeEventListener('pagehide', this);
    removeEventListener('pageshow', this);
    ofDocument('removeEventListener')('visibilitychange', this);
  }

  /** What is stored and what is about to be; `undefined` for nothing. */
  get assessment(): Assessment | undefined {
    const all = new Map([...this.#known, ...this.#pending]);
    const answers = [...all.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, list]) => list);
    const head = this.#head ?? this.#storedHead;
    if (!head && answers.length === 0) return undefined;
    return Object.freeze({ framework: {}, ...head, answers: Object.freeze(answers) }) as unknown as Assessment;
  }

  /** Reads everything anew. */
  read(): void {
    this.#known.clear();
    this.#storedHead = undefined;
    this.unreadable = 0;
    try {
      for (const [name, json] of entriesOf(this.#prefix)) {
        const [head, answers] = name === HEAD ? [readHead(json)] : [undefined, readAnswers(json)];
        if (head) this.#storedHead = head;
        else if (answers) this.#known.set(decodeURIComponent(name), answers);
        else this.unreadable++;
      }
    } catch {
      this.problem = 'forbidden';
    }
  }

  /** Notes a change: the head, and all answers to one skill. Writes it soon. */
  save(assessment: Assessment, skill: string, answers: readonly Answer[]): void {
    this.#head = headOf(assessment);
    this.#pending.set(skill, answers);
    this.#writeSoon();
  }

  /** Notes a change of the head. Writes it soon. */
  saveHead(assessment: Assessment): void {
    this.#head = headOf(assessment);
    this.#writeSoon();
  }

  /** Puts an assessment in the place of all that is stored. */
  replace(assessment: Assessment): void {
    this.forget();
    for (const answer of assessment.answers) {
      this.#pending.set(answer.skill, [...(this.#pending.get(answer.skill) ?? []), answer]);
    }
    this.saveHead(assessment);
    this.flush();
  }

  /** Removes everything, also what can't be read. */
  forget(): void {
    this.#pending.clear();
    this.#known.clear();
    this.#head = undefined;
    this.#storedHead = undefined;
    try {
      for (const [name] of entriesOf(this.#prefix)) this.#set(this.#prefix + name, null);
    } catch {
      this.problem = 'forbidden';
    }
  }

  #writeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), DELAY);
  }

  /** Writes what is pending. What can't be written stays pending. */
  flush(): void {
    clearTimeout(this.#timer);
    const before = this.problem;
    let isMerged = false;
    try {
      for (const [skill, answers] of this.#pending) if (this.#write(skill, answers)) isMerged = true;
      if (this.#head) this.#set(this.#prefix + HEAD, JSON.stringify(this.#head));
      this.#storedHead = this.#head ?? this.#storedHead;
      this.#head = undefined;
      this.problem = undefined;
    } catch (error) {
      this.problem = (error as DOMException).name === 'SecurityError' || !isAvailable() ? 'forbidden' : 'full';
    }
    if (isMerged || this.problem !== before) this.#changed();
  }

  /** Writes the answers to one skill. Returns whether another tab had changed them. */
  #write(skill: string, answers: readonly Answer[]): boolean {
    const key = this.#prefix + encodeURIComponent(skill);
    const stored = readAnswers(localStorage.getItem(key)) ?? [];
    const merged = mergeChanges(this.#known.get(skill) ?? [], answers, stored);
    this.#set(key, merged.length > 0 ? JSON.stringify(merged) : null);
    this.#known.set(skill, merged);
    this.#pending.delete(skill);
    return merged !== answers;
  }

  #set(key: string, newValue: string | null): void {
    const oldValue = localStorage.getItem(key);
    if (newValue === null) localStorage.removeItem(key);
    else localStorage.setItem(key, newValue);
    for (const other of open) if (other !== this) other.#hear({ key, oldValue });
  }

  /** @internal */
  handleEvent(event: Event): void {
    if (
      event.type === 'pagehide' ||
      (event.type === 'visibilitychange' && ofDocument('visibilityState') === 'hidden')
    ) {
      this.flush();
    } else if (event.type === 'storage') {
      this.#hear(event as StorageEvent);
    } else if ((event as PageTransitionEvent).persisted) {
      // A page that comes back from the browser's cache has heard of no change.
      this.read();
      this.#changed();
    }
  }

  /**
   * Another tab wrote, or another element. What a tab hears may be out of date, since others, or this one, can have written
   * since: so it reads what is stored now.
   */
  #hear({ key, oldValue }: Pick<StorageEvent, 'key' | 'oldValue'>): void {
    if (key === null) this.read();
    else if (!key.startsWith(this.#prefix)) return;
    else this.#takeOver(key.slice(this.#prefix.length), oldValue, localStorage.getItem(key));
    this.#changed();
  }

  #takeOver(name: string, before: string | null, now: string | null): void {
    if (name === HEAD) {
      this.#storedHead = now === null ? undefined : readHead(now);
      return;
    }
    const skill = decodeURIComponent(name);
    const stored = readAnswers(now);
    if (!stored) return;
    const mine = this.#pending.get(skill) ?? this.#known.get(skill) ?? [];
    // Two tabs that write at once may both start from what was there before, and one of them is overwritten.
    const merged = mergeChanges(readAnswers(before) ?? [], stored, mine);
    this.#known.set(skill, stored);
    if (merged === stored) return void this.#pending.delete(skill);
    this.#pending.set(skill, merged);
    this.#writeSoon();
  }
}

function headOf(assessment: Assessment): Head {
  return { ...assessment, answers: undefined } as Head;
}

function isAvailable(): boolean {
  try {
    return !!localStorage;
  } catch {
    return false;
  }
}

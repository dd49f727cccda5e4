import { type ReactiveController, type ReactiveElement } from 'lit';
import {
  type Answer,
  answersOf,
  type Assessment,
  carryOver,
  type CarriedAnswers,
  forFramework,
  idsOf,
  newAssessment,
  withAnswer,
} from '../../../assessment/index.ts';
import { ContextFollower } from '../../../context/context-follower.ts';
import { findSkill, type Framework } from '../../../framework-document/index.ts';
import { Latest } from '../../base/latest.ts';
import { assessmentContext, sendAssessment } from '../assessment-context.ts';
import { AnswerStorage, type StoragePlace, type StorageProblem } from './answer-storage.ts';
import { storedPersons } from './storage-entries.ts';

/** Answers that others took the place of, until the page is left. */
export interface Earlier {
  readonly assessment: Assessment;
  readonly reason: 'forgotten' | 'replaced';
}

/**
 * Finds the answers of an element. Precedence: those that an application gives, by the property or by context, then those
 * that this browser keeps. Answers of an application are not stored.
 */
export class AnswersSource implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #context: ContextFollower<typeof assessmentContext>;
  #storage: AnswerStorage | undefined;
  /** The place of the storage that is open. */
  #place: StoragePlace | undefined;
  /** The persons that this browser has answers about. Listed when a storage is opened, since that reads all keys. */
  persons: readonly string[] = [];
  #framework: Framework | undefined;
  #value: Assessment | undefined;
  readonly #carried = new Latest<CarriedAnswers>();
  #isGiven = false;
  /** Whether an application gives them by context. */
  #isShared = false;
  /** The last answers by context. */
  #heard: Assessment | undefined;
  /** The last answers that were told, which come back by context. */
  #told: Assessment | undefined;
  earlier: Earlier | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#context = new ContextFollower(host, assessmentContext);
    host.addController(this);
  }

  hostConnected(): void {
    // Opens the storage again, after the element was moved.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#closeStorage();
  }

  #closeStorage(): void {
    this.#storage?.close();
    this.#storage = undefined;
    this.#place = undefined;
  }

  /** Whether an application keeps the answers. */
  get isGiven(): boolean {
    return this.#isGiven;
  }

  /** Why this browser does not keep them. */
  get problem(): StorageProblem | undefined {
    return this.#isGiven ? undefined : this.#storage?.problem;
  }

  get unreadable(): number {
    return this.#isGiven ? 0 : (this.#storage?.unreadable ?? 0);
  }

  /** Takes the answers of an application; `undefined` gives way to the other sources. */
  give(assessment: Assessment | undefined): void {
    this.#closeStorage();
    this.#isGiven = !!assessment;
    this.#isShared = false;
    this.#value = assessment;
    this.#host.requestUpdate();
  }

  /**
   * Finds the answers to a framework. To be called before each rendering.
   *
   * @param place - where this browser keeps them; `undefined` where it keeps none, as on a server
   */
  find(framework: Framework, place: StoragePlace | undefined): CarriedAnswers {
    this.#framework = framework;
    this.#hear();
    // An element that was removed can still render once.
    if (!this.#isGiven && place && this.#host.isConnected) this.#openStorage(place);
    this.#value ??= newAssessment(framework);
    return this.#carryOver(this.#value, framework);
  }

  #carryOver(assessment: Assessment, framework: Framework): CarriedAnswers {
    return this.#carried.get([framework, assessment], () => carryOver(assessment, framework));
  }

  /** Takes answers that come by context, unless they are those that were told from here; and lets go of them again. */
  #hear(): void {
    const { value: shared } = this.#context;
    if (shared === this.#heard) return;
    this.#heard = shared;
    if (shared && shared !== this.#told && shared !== this.#value) {
      this.#closeStorage();
      this.#value = shared;
      this.#isGiven = this.#isShared = true;
    } else if (!shared && this.#isShared) {
      this.#value = undefined;
      this.#isGiven = this.#isShared = false;
    }
  }

  #openStorage(place: StoragePlace): void {
    if (place.framework === this.#place?.framework && place.person === this.#place.person) return;
    this.#storage?.close();
    this.#place = place;
    this.persons = storedPersons(place.framework);
    const storage = new AnswerStorage(place, () => {
      this.#value = storage.assessment;
      this.#host.requestUpdate();
    });
    this.#storage = storage;
    this.earlier = undefined;
    storage.read();
    this.#value = storage.assessment;
  }

  /** All answers, as they are saved; without what a newer framework makes of them. */
  get assessment(): Assessment | undefined {
    return this.#value;
  }

  /** Tells those around of answers that they have not heard of. To be called after each rendering. */
  tell(): void {
    if (!this.#value || this.#value === this.#told || this.#value === this.#context.value) return;
    this.#told = this.#value;
    sendAssessment(this.#host, 'assessment-load', { assessment: this.#value });
  }

  /** Asks for an answer in place of the one with its skill, role and level. */
  answer(given: Answer): void {
    const framework = this.#framework!;
    const now = new Date().toISOString();
    const answer = Object.freeze({ ...given, updated: now });
    if (!sendAssessment(this.#host, 'assessment-change', answer)) return this.#host.requestUpdate();
    const before = this.#carryOver(this.#value!, framework).assessment;
    const next = withAnswer(before.answers.length > 0 ? before : this.#begin(before), answer, now);
    const skill = findSkill(framework, answer.skill);
    for (const id of skill ? idsOf(skill) : [answer.skill]) {
      if (id === answer.skill || answersOf(this.#value!, id).length > 0) {
        this.#storage?.save(next, id, answersOf(next, id));
      }
    }
    this.#value = next;
    this.#host.requestUpdate();
  }

  /** The head of answers that begin: to this version of the framework, and about whom. */
  #begin(empty: Assessment): Assessment {
    const about = this.#place?.person ? { person: { name: this.#place.person } } : { assessor: 'self' };
    return Object.freeze({ ...forFramework(empty, this.#framework!), ...(this.#isGiven ? {} : about) });
  }

  /** Changes what is said about all answers: who gives them, for which role and level. */
  describe(change: Partial<Assessment>): void {
    const isSame = (name: string) => JSON.stringify(this.#value![name]) === JSON.stringify(change[name]);
    if (Object.keys(change).every(isSame)) return;
    const next = Object.freeze({ ...this.#value!, ...change });
    this.#value = next;
    this.#storage?.saveHead(next);
    this.#host.requestUpdate();
  }

  /** Puts other answers in place of these. The earlier ones can be brought back until the page is left. */
  replace(assessment: Assessment): void {
    this.#keepEarlier('replaced');
    this.#set(assessment);
  }

  /** Removes all answers. They can be brought back until the page is left. */
  forget(): void {
    this.#keepEarlier('forgotten');
    this.#storage?.forget();
    this.#value = undefined;
    this.#host.requestUpdate();
  }

  bringBack(): void {
    const { earlier } = this;
    this.earlier = undefined;
    if (earlier) this.#set(earlier.assessment);
  }

  #keepEarlier(reason: Earlier['reason']): void {
    const assessment = this.#value;
    this.earlier = assessment && assessment.answers.length > 0 ? { assessment, reason } : undefined;
  }

  #set(assessment: Assessment): void {
    this.#value = assessment;
    this.#storage?.replace(assessment);
    this.#host.requestUpdate();
  }
}

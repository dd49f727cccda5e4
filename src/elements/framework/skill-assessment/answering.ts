import { type Answer, forFramework, gapOf } from '../../../assessment/index.ts';
import type { Framework, Stance, Standing } from '../../../framework-document/index.ts';
import type { Announcement } from '../../base/announcement.ts';
import { renderText } from '../../base/text.ts';
import type { FrameworkView } from '../framework-element.ts';
import type { AnswersSource } from './answers-source.ts';
import type { AnswerActions } from './assessment-view.ts';
import type { ReadingPlace } from './reading-place.ts';
import { answersFor, entryWith, entryWithReason } from './row-answers.ts';
import type { Row } from './row.ts';
import { renderStateWords } from './states.ts';

/** Takes what readers answer, and tells how far it is from what is asked. */
export class Answering {
  readonly #source: AnswersSource;
  readonly #reading: ReadingPlace;
  readonly #announcement: Announcement;
  /** What was told last to screen readers. */
  told: unknown;

  constructor(source: AnswersSource, reading: ReadingPlace, announcement: Announcement) {
    this.#source = source;
    this.#reading = reading;
    this.#announcement = announcement;
  }

  /** What readers do with the skills that are asked at a place. */
  actionsAt(view: FrameworkView, stance: Stance, { place }: Standing): AnswerActions {
    const { framework } = view;
    return {
      answer: (row, given) => {
        this.#take(answersFor(row, given, framework, place), stance);
        this.#tellAnswer(view, row, place);
      },
      describe: (row, words) => this.#take([entryWith(row, words, framework, place)], stance),
      explain: (row, reason) => this.#take([entryWithReason(row, reason, framework, place)], stance),
      focus: (skill, step) => this.#reading.focus(skill, step),
      toggleNote: (skill) => this.#reading.toggleNote(skill),
    };
  }

  #take(entries: readonly Answer[], stance: Stance): void {
    for (const entry of entries) this.#source.answer(entry);
    this.keepPlace(stance);
  }

  /** Keeps with the answers for which role and level they are. */
  keepPlace({ current, target, isMove }: Stance): void {
    if (!this.#source.assessment?.answers.length) return;
    const { role, level } = current.place;
    this.#source.describe({
      role,
      level,
      targetRole: isMove ? target.place.role : undefined,
      target: target.place.level,
    });
  }

  /** Says of the answers that they are for this version of the framework. */
  carryOn(framework: Framework): void {
    this.#source.describe({ framework: forFramework(this.#source.assessment!, framework).framework });
  }

  #tellAnswer(view: FrameworkView, { skill }: Row, place: Standing['place']): void {
    const { framework, localization } = view;
    const gap = gapOf(framework, this.#source.assessment!, skill, place);
    const state = gap?.answer ? renderStateWords(view, gap) : localization.say('answerCleared');
    this.tell(localization.fill<unknown>('answered', { skill: renderText(view, skill.name), state }));
  }

  /** Tells words to screen readers. */
  tell(words: unknown): void {
    this.told = words;
    this.#announcement.make();
  }
}

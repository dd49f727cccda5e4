import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Assessment, CarriedAnswers } from '../../../assessment/index.ts';
import { ContextFollower } from '../../../context/context-follower.ts';
import { EVERYTHING, queryContext } from '../../../context/query.ts';
import type { Framework, Stance, Standing } from '../../../framework-document/index.ts';
import { parentOf } from '../../../localization/page.ts';
import { Announcement } from '../../base/announcement.ts';
import { common, headingLevel } from '../../base/document-element.ts';
import { Hydration } from '../../base/hydration.ts';
import { renderTold } from '../../base/page.ts';
import { Printing } from '../../table/printing.ts';
import type { FrameworkView } from '../framework-element.ts';
import { PlacedElement } from '../placed-element.ts';
import { expectAssessment } from '../answers-provider.ts';
import { FrameworkProvider } from '../framework-provider.ts';
import { findObstacle } from '../role-comparison/summary.ts';
import { AnswerList } from './answer-list.ts';
import { Answering } from './answering.ts';
import { AnswersSource } from './answers-source.ts';
import type { AssessmentView } from './assessment-view.ts';
import { fileActions } from './file-actions.ts';
import { renderHeader, renderHint, renderOwnPickers } from './header.ts';
import { askFor, placeOf, type Wishes, wishesIn, wishesOf } from './kept-place.ts';
import { renderKeeping, renderNotices } from './keeping.ts';
import { nameOf, OpenedFiles } from './opened-files.ts';
import { People } from './people.ts';
import { renderSheet } from './sheet.ts';
import { identityIn } from './storage-entries.ts';
import { renderBesideLine } from './tools.ts';
import { styles } from './styles.ts';

/**
 * Where somebody stands: for each skill that a role asks at a level, what is asked, an answer, and how far that is from
 * what is asked, with notes and evidence. Answers stay in this browser, or with the application that gives them, and in
 * files that readers save. Another person's file opens beside them, read-only. There are no percentages and no scores.
 *
 * Alone it loads a framework and has pickers for role and level; under `<skill-framework>` it follows the page.
 *
 * @summary My answers, beside what the target asks.
 * @event {CustomEvent<Answer>} assessment-change - asks to take an answer, note or evidence; cancelable
 * @event {CustomEvent<{ assessment: Assessment }>} assessment-load - other answers are in use: they were read or changed
 * @csspart header - kind, title and times
 * @csspart title - "Where I stand"
 * @csspart facts - when the answers were begun and changed
 * @csspart keeping - where answers are kept, and the buttons for files
 * @csspart people - whom the answers are about, and the reader's name
 * @csspart heading - the place and the number of skills
 * @csspart choice - the buttons that show some skills only
 * @csspart legend - what the letters mean
 * @csspart group - the button of each group
 * @csspart row - each skill
 * @csspart optional - the word beside what is optional
 * @csspart answers - the answers to choose from
 * @csspart answer - each of them
 * @csspart answer-chosen - the chosen one
 * @csspart answer-asked - the one that is asked
 * @csspart answers-other - another person's answer
 * @csspart meaning - what the step that has the focus means
 * @csspart state - how far an answer is from what is asked
 * @csspart differ - the word beside answers that differ
 * @csspart note - note and evidence
 * @csspart reason - why a skill doesn't apply
 * @csspart changes - what another version of the framework changes
 * @csspart unused - answers to what this version lacks
 * @csspart opened - what to do with a file that was opened
 * @csspart stepping - the bar of one skill at a time
 */
export class SkillAssessment extends PlacedElement {
  static override styles = [...common, ...styles];
  static override properties = {
    level: { reflect: true },
    target: { reflect: true },
    targetRole: { attribute: 'target-role', reflect: true },
    person: { reflect: true },
    answers: { attribute: false },
    sync: {},
    remember: { type: Boolean },
    permalink: { type: Boolean },
    headingLevel,
  };

  /** The name of the person that the answers are about. By default the reader. Each has answers of their own. */
  person?: string;
  /** Alone: as on `<skill-framework>`. */
  sync?: string;
  /** Alone: as on `<skill-framework>`. */
  remember = false;
  /** Alone: as on `<skill-framework>`. */
  permalink = false;
  /**
   * The level of the heading in the page's outline, 1 to 6. Groups and skills have headings below it.
   *
   * @attr heading-level
   */
  headingLevel = 2;

  readonly #provider = new FrameworkProvider(this);
  readonly #query = new ContextFollower(this, queryContext);
  readonly #source = new AnswersSource(this);
  readonly #people = new People(this, this.#source);
  readonly #files = new OpenedFiles(this);
  readonly #list = new AnswerList(this);
  readonly #printing = new Printing(this);
  readonly #announcement = new Announcement(this);
  readonly #answering = new Answering(this.#source, this.#list.reading, this.#announcement);
  readonly #hydration = new Hydration(this);
  readonly #keeping = fileActions(this.#source, this.#files, {
    framework: () => this.source.document!,
    person: () => this.person,
    turnTo: (person, answers) => {
      this.person = person;
      this.#choose(wishesIn(answers));
    },
    decided: (answers) => this.#takePlaceOf(answers),
  });
  #carried: CarriedAnswers | undefined;
  #lastStance: Stance | undefined;

  /**
   * The answers in use. Takes an assessment, as an object: then the application keeps the answers, and this browser
   * doesn't. `undefined` gives way to the answers by context, then to those that this browser keeps.
   *
   * @throws {TypeError} if the value is no valid assessment; the message lists the issues
   */
  get answers(): Assessment | undefined {
    return this.#source.assessment;
  }
  set answers(answers: Assessment | undefined) {
    this.#source.give(expectAssessment(answers));
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'hidden'];
  }

  /**
   * Hidden it still reads and hands on answers, but renders nothing.
   *
   * @internal
   */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name === 'hidden') this.requestUpdate();
    else super.attributeChangedCallback(name, old, value);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { document: framework, identity, isOwn } = this.source;
    if (framework) this.#find(framework);
    const isLive = !!framework && !this.#hydration.isAsOnServer;
    if (isLive && !this.#lastStance) this.#takePlaceOf(this.#carried!.assessment);
    if (isOwn) this.#provider.provide(framework, identity);
    else this.#provider.passOn(framework, this.selection, this.#query.value ?? EVERYTHING);
    if (isLive) this.#keepPlace(framework);
  }

  /** Chooses the role and level that answers are for, while no others are chosen. */
  #takePlaceOf(assessment: Assessment): void {
    const wishes = wishesOf(assessment, this.stanceIn(this.source.document!));
    if (wishes) this.#choose(wishes);
  }

  #choose(wishes: Wishes): void {
    if (this.source.isOwn) Object.assign(this, wishes);
    else askFor(wishes, parentOf(this)!);
  }

  #find(framework: Framework): void {
    const { identity = identityIn(framework) } = this.source;
    const place = { framework: identity, person: this.person ?? '' };
    this.#carried = this.#source.find(framework, this.#hydration.isAsOnServer ? undefined : place);
  }

  /** A later choice of role and level is kept with the answers. */
  #keepPlace(framework: Framework): void {
    const stance = this.stanceIn(framework);
    if (this.#lastStance && stance !== this.#lastStance) {
      this.#answering.keepPlace(stance);
      this.#find(framework);
    }
    this.#lastStance = stance;
  }

  protected override updated(): void {
    const { document: framework, isOwn } = this.source;
    if (isServer || !framework) return;
    if (isOwn) this.#provider.reportUnknown(framework);
    this.#list.showChecked(this.renderRoot);
    // What is told comes back by context, for the next update.
    queueMicrotask(() => this.#source.tell());
  }

  protected override renderShell(content: unknown): TemplateResult {
    return super.renderShell(
      html`${content} ${renderTold(this.#announcement.isMade ? this.#answering.told : nothing)}`,
    );
  }

  protected override renderFramework(view: FrameworkView): TemplateResult | typeof nothing {
    if (this.hasAttribute('hidden')) return nothing;
    const { isOwn } = this.source;
    const { assessment } = this.#carried!;
    const stance = this.stanceIn(view.framework);
    const heading = Math.min(6, this.headingLevel + (isOwn ? 1 : 0));
    return html`<div class="screen">
        ${isOwn ? renderHeader(view, assessment, this.headingLevel) : nothing}
        ${isOwn ? renderOwnPickers(view, stance, this.getAttribute('lang')) : renderHint(view, assessment)}
        ${renderKeeping(view, this.#source, this.#keeping)}
        ${this.#source.isGiven || this.#hydration.isAsOnServer ? nothing : this.#people.render(view, assessment)}
        ${renderNotices(view, this.#source, this.#files, this.#keeping)} ${this.#renderAnswers(view, stance, heading)}
        ${this.#source.isGiven ? nothing : html`<p class="hint ending">${view.localization.say('nothingIsSent')}</p>`}
      </div>
      ${this.#renderSheet(view, stance)}`;
  }

  #renderAnswers(view: FrameworkView, stance: Stance, heading: number): unknown {
    const place = placeOf(view.framework, stance);
    if (!place) {
      return html`<div class="notice"><p>${findObstacle(view, stance)}</p></div>
        ${renderBesideLine(view, this.#files)}`;
    }
    return this.#list.render({
      view: this.#viewAt(view, stance, place, heading),
      stance,
      carried: this.#carried!,
      files: this.#files,
      query: this.source.isOwn ? this.#provider.query : (this.#query.value ?? EVERYTHING),
      heading,
      lang: this.getAttribute('lang') ?? nothing,
      isWhole: !this.#hydration.isAsOnServer,
      carryOn: () => this.#answering.carryOn(view.framework),
      tell: (words) => this.#answering.tell(words),
    });
  }

  #viewAt(view: FrameworkView, stance: Stance, place: Standing, heading: number): AssessmentView {
    const otherName = this.#files.other && nameOf(this.#files.other, view.localization);
    const actions = this.#answering.actionsAt(view, stance, place);
    return { ...view, place, otherName, actions, skillHeading: Math.min(6, heading + 2) };
  }

  /** On paper, or where a server rendered it. */
  #renderSheet(view: FrameworkView, stance: Stance): TemplateResult | typeof nothing {
    const place = placeOf(view.framework, stance);
    if (!place || !(this.#printing.isPrinting || this.#hydration.isOfServer)) return nothing;
    const { assessment } = this.#carried!;
    const rows = this.#list.rowsAt(view.framework, assessment, this.#files.other, place.place);
    return renderSheet(this.#viewAt(view, stance, place, this.headingLevel), stance, rows.asked, assessment);
  }
}

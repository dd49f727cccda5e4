import { fixture, html } from '@open-wc/testing';
import type { Assessment, SkillAssessment } from '../../src/entries/index.ts';
import { all, button, byRole, one, textOf, until } from '../page.ts';
import { engineering } from './framework.ts';

/** What a page says about itself: Backend engineer, Middle, on the way to Senior. */
export const backend = { role: 'backend', level: 'middle' };

/** A self-assessment alone on its page, as a reader of 44 em or more sees it. */
export async function assessmentPage(
  attributes: Partial<SkillAssessment> = backend,
  framework = engineering,
  width = 1000,
): Promise<SkillAssessment> {
  const box = await fixture<HTMLElement>(html`<div style="width: ${width}px"></div>`);
  const element = Object.assign(document.createElement('skill-assessment'), { framework, ...attributes });
  box.append(element);
  await element.updateComplete;
  // A list of up to 40 rows is rendered at once.
  await until(() => all(element, '.notice, [part~=row]').length > 0);
  return element;
}

/** The row of a skill. */
export function rowOf(root: Node, skill: string): HTMLElement {
  return byRole(root, 'heading', skill).closest('[role=listitem]')!;
}

/** The answers to a skill, by their names. */
export const answersOf = (root: Node, skill: string): HTMLInputElement[] =>
  all<HTMLInputElement>(one(rowOf(root, skill), '[role=radiogroup]'), 'input');

/** The name of the chosen answer; empty for none. */
export function chosenIn(root: Node, skill: string): string {
  const chosen = answersOf(root, skill).find(({ checked }) => checked);
  return chosen ? nameOfAnswer(chosen) : '';
}

/** The name that screen readers tell. */
export function nameOfAnswer(radio: HTMLInputElement): string {
  return radio.ariaLabel!;
}

/** Chooses an answer with the pointer, by the beginning of its name. */
export async function answer(element: SkillAssessment, skill: string, name: string): Promise<void> {
  const radio = answersOf(element, skill).find((one) => nameOfAnswer(one).startsWith(name));
  if (!radio) throw new Error(`${skill} has no answer ${name}`);
  radio.click();
  await element.updateComplete;
}

/** How far the answer to a skill is from what is asked. */
export const stateOf = (root: Node, skill: string): string => textOf(one(rowOf(root, skill), '[part=state]'));

/** Opens the note of a skill and types into it. */
export async function writeNote(element: SkillAssessment, skill: string, note: string): Promise<void> {
  if (all(rowOf(element, skill), 'textarea').length === 0) {
    one(rowOf(element, skill), '.note-button').click();
    await element.updateComplete;
  }
  const field = one<HTMLTextAreaElement>(rowOf(element, skill), 'textarea');
  field.value = note;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

/** Opens a file as a reader does who picks it in the browser's dialog. */
export async function openFile(element: SkillAssessment, name: string, text: string): Promise<void> {
  const field = one<HTMLInputElement>(element, '[type=file]');
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], name));
  field.files = transfer.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => all(element, '[part=opened], [part=error]').length > 0);
}

/** What is saved as a file: its name and its text. */
export async function savedFile(element: SkillAssessment, words: string): Promise<{ name: string; text: string }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  try {
    return await new Promise((resolve) => {
      let blob: Blob;
      URL.createObjectURL = (given) => {
        blob = given as Blob;
        return createObjectURL(given);
      };
      HTMLAnchorElement.prototype.click = function () {
        const { download } = this;
        void blob.text().then((text) => resolve({ name: download, text }));
      };
      button(element, words).click();
    });
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

/** Answers of another person, or of an earlier visit. */
export function assessment(answers: Assessment['answers'], head: Partial<Assessment> = {}): Assessment {
  return { framework: { id: 'engineering', version: '4' }, ...backend, ...head, answers };
}

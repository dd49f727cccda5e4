/**
 * Lets elements read HTML tables among their children: `<skill-matrix><table>…</table></skill-matrix>`. Part of the
 * modules; beside `dist/skill-matrix.js` a script of its own, since it knows the words of many languages. Waits for the
 * elements, whichever build they come from.
 */
import type { Outcome } from './context/load.ts';
import { whenDefined } from './elements/when-defined.ts';
import { readElement } from './formats/html-dom.ts';
import type { IssueCode } from './skill-document/index.ts';

void whenDefined().then((element) => element.register({ tableReader: read }));

function read(host: HTMLElement): Outcome {
  const caption = host.querySelector('caption') ?? document.querySelector('h1');
  const defaultName = (caption?.textContent ?? document.title).trim() || 'Skill';
  const lang = host.closest('[lang]')?.getAttribute('lang') ?? undefined;
  const { skill, notes } = readElement(host, { defaultName, lang });
  if (skill) return { skill };
  const issues = notes.map(({ place, code, message }) => ({ pointer: place, code: code as IssueCode, message }));
  console.info(`<${host.localName}> leaves its table as it is.`, ...issues.map(({ message }) => message));
  return { failure: { reason: 'table', where: 'table', issues } };
}

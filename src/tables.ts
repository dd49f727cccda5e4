/**
 * Lets elements read HTML tables among their children: `<skill-matrix><table>…</table></skill-matrix>`. Part of the
 * modules; beside `dist/skill-matrix.js` a script of its own, since it knows the words of many languages. Waits for the
 * elements, whichever build they come from.
 */
import type { Outcome } from './context/load.ts';
import { whenDefined } from './elements/when-defined.ts';
import { readElement } from './formats/html-dom.ts';
import { attributeOf, closest, ofDocument } from './localization/page.ts';

void whenDefined().then((element) => element.register({ tableReader: read }));

function read(host: HTMLElement): Outcome {
  const caption = host.querySelector('caption') ?? ofDocument('querySelector')('h1');
  const defaultName = (caption?.textContent ?? ofDocument('title')).trim() || 'Skill';
  const speaking = closest(host, '[lang]');
  const lang = (speaking && attributeOf(speaking, 'lang')) ?? undefined;
  const { skill, notes } = readElement(host, { defaultName, lang });
  if (skill) return { skill };
  console.info(`<${host.localName}> leaves its table as it is.`, ...notes.map(({ message }) => message));
  return { failure: { reason: 'table', where: 'table', issues: notes } };
}

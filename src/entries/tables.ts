/**
 * Lets elements read HTML tables among their children: `<skill-matrix><table>…</table></skill-matrix>`. The modules
 * include it. `dist/skill-matrix.js` does not, since it has words of many languages; load its script too. Waits for the
 * elements, from either build.
 */
import type { Outcome } from '../context/load.ts';
import { whenDefined } from '../define/when-defined.ts';
import { readElement } from '../formats/html-dom.ts';
import { attributeOf, closest, ofDocument } from '../localization/page.ts';

void whenDefined().then((element) => element.register({ tableReader: read }));

function read(host: HTMLElement): Outcome {
  const caption = host.querySelector('caption') ?? ofDocument('querySelector')('h1');
  const defaultName = (caption?.textContent ?? ofDocument('title')).trim() || 'Skill';
  const speaking = closest(host, '[lang]');
  const lang = (speaking && attributeOf(speaking, 'lang')) ?? undefined;
  const { skill, notes } = readElement(host, { defaultName, lang });
  if (skill) return { document: skill };
  console.info(
    `<${host.localName}> could not read its table, so the page shows it unchanged.`,
    ...notes.map(({ message }) => message),
  );
  return { failure: { reason: 'table', where: 'table', issues: notes } };
}

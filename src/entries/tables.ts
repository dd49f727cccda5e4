/**
 * Lets elements read HTML tables among their children: `<skill-matrix><table>…</table></skill-matrix>`, or with a row for
 * each skill and a column for each level `<skill-framework><table>…</table></skill-framework>`. The modules include it.
 * `dist/skill-matrix.js` and `dist/skill-framework.js` do not, since it has words of many languages; load its script too.
 * Waits for the elements, from any build.
 */
import type { Outcome } from '../context/load.ts';
import { whenDefined } from '../define/when-defined.ts';
import { readElement, readFrameworkElement } from '../formats/html-dom.ts';
import type { Note, ReadingOptions } from '../formats/report.ts';
import { attributeOf, closest, ofDocument } from '../localization/page.ts';

void whenDefined().then((element) => {
  element.register({
    tableReader: (host) => {
      const { skill, notes } = readElement(host, optionsOf(host, 'Skill'));
      return skill ? { document: skill } : refuse(host, notes);
    },
  });
  element.register({
    kind: 'framework',
    tableReader: (host) => {
      const { framework, notes } = readFrameworkElement(host, optionsOf(host, 'Framework'));
      return framework ? { document: framework } : refuse(host, notes);
    },
  });
});

/** The name and the language that tables have by where they stand. */
function optionsOf(host: HTMLElement, name: string): ReadingOptions {
  const caption = host.querySelector('caption') ?? ofDocument('querySelector')('h1');
  const defaultName = (caption?.textContent ?? ofDocument('title')).trim() || name;
  const speaking = closest(host, '[lang]');
  const lang = (speaking && attributeOf(speaking, 'lang')) ?? undefined;
  return { defaultName, lang };
}

function refuse(host: HTMLElement, notes: readonly Note[]): Outcome {
  console.info(
    `<${host.localName}> could not read its table, so the page shows it unchanged.`,
    ...notes.map(({ message }) => message),
  );
  return { failure: { reason: 'table', where: 'table', issues: notes } };
}

/** The words of the column "Answer", which people read and edit. */
import type { Answer, Met } from '../../assessment/index.ts';
import { localize, translationsOf } from '../../document/text.ts';
import type { Framework } from '../../framework-document/index.ts';

/** What an answer says, without its notes. */
export type Said = Pick<Answer, 'proficiency' | 'met'>;

const NONE = 'None';

export const MET_WORDS: Readonly<Record<Met, string>> = {
  met: 'Met',
  partly: 'Partly',
  'not-yet': 'Not yet',
  'not-applicable': 'Not applicable',
};

/** Writes what an answer says; empty if it says nothing. */
export function writeSaid({ proficiency, met }: Said, framework: Framework | undefined): string {
  const words = [
    ...(proficiency === undefined ? [] : [proficiency === null ? NONE : nameOf(proficiency, framework)]),
    ...(met === undefined ? [] : [MET_WORDS[met]]),
  ];
  return words.join(', ');
}

/** Whether a cell has what `writeSaid` writes, with this framework, with none, or in another of its languages. */
export function showsSaid(cell: string, { proficiency, met }: Said, framework: Framework | undefined): boolean {
  const known = framework?.proficiencies?.find(({ id }) => id === proficiency);
  const names = known ? [known.id, ...translationsOf(known.name)] : [writeSaid({ proficiency }, undefined)];
  const ending = met === undefined ? '' : MET_WORDS[met];
  return names.some((name) => plain(cell) === plain([name, ending].filter(Boolean).join(', ')));
}

/** Reads what a person has written: the name, short name or id of a proficiency, "None", or how far words are met. */
export function readSaid(cell: string, framework: Framework | undefined): Said | undefined {
  const isSame = (word: string) => plain(word) === plain(cell);
  const named = framework?.proficiencies?.find(({ id, name, short = '' }) =>
    [...translationsOf(name), id, ...translationsOf(short)].some((word) => word && isSame(word)),
  );
  if (named) return { proficiency: named.id };
  if (isSame(NONE)) return { proficiency: null };
  const met = (Object.keys(MET_WORDS) as Met[]).find((key) => isSame(MET_WORDS[key]) || isSame(key));
  return met && { met };
}

function nameOf(proficiency: string, framework: Framework | undefined): string {
  const known = framework?.proficiencies?.find(({ id }) => id === proficiency);
  return known ? localize(known.name, 'en', framework!).value : proficiency;
}

/** The same string for texts that look alike in a spreadsheet. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

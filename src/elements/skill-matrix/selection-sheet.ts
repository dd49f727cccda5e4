import type { Level } from '../../skill-document/index.ts';

/** What the sheet has to say of the levels. */
export interface Marks {
  readonly levels: readonly Level[];
  /** The levels that fit; the others are hidden on screens, not in print. */
  readonly visible: readonly Level[];
  readonly current: Level | undefined;
  readonly target: Level | undefined;
  /** The words under the names of the current level and the target. */
  readonly currentWord: string;
  readonly targetWord: string;
}

/**
 * The rules that mark the current level and the target, mute the levels below, and hide those that don't fit.
 *
 * A stylesheet does it because then a change of level touches no node of the table, however long it is. The words are
 * generated content, which counts in the accessible name of a header.
 */
export function selectionSheet({ levels, visible, current, target, currentWord, targetWord }: Marks): string {
  const hidden = levels.filter((level) => !visible.includes(level)).map((level) => levels.indexOf(level));
  return [
    `.frame{--of:${visible.length}}`,
    current && mark('current', levels.indexOf(current), visible.indexOf(current), currentWord),
    target && mark('target', levels.indexOf(target), visible.indexOf(target), targetWord),
    current && mute(levels.indexOf(current)),
    hidden.length > 0 && `@media screen{${hidden.map(everywhere).join(',')}{display:none}}`,
  ]
    .filter(Boolean)
    .join('');
}

/** The first column is that of the roles, and `:nth-child` counts from one. */
function column(index: number): string {
  return `:nth-child(${index + 2})`;
}

/** A level's column in the grid and its table in the other layout. */
function everywhere(index: number): string {
  return `.head>${column(index)},.row>${column(index)},.level:nth-child(${index + 1})`;
}

function mark(name: 'current' | 'target', index: number, place: number, word: string): string {
  const header = `.head>${column(index)}`;
  return (
    (place < 0 ? '' : `.marker.${name}{display:block;--at:${place}}`) +
    `${header}{--mark:var(--${name}-head)}${header}::after{content:${quote(word)}}` +
    `.level:nth-child(${index + 1}) .position::before{content:${quote(`${word}, `)}}`
  );
}

function mute(current: number): string {
  const past = `:nth-child(n+2):nth-child(-n+${current + 1})`;
  return `.head>${past},.row>${past},.level:nth-child(-n+${current}){color:var(--muted)}`;
}

function quote(text: string): string {
  return `"${text.replace(/["\\\n\r\f]/g, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`;
}

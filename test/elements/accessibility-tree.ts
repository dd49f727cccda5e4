import type { SerializedAXNode } from 'puppeteer-core';

/** The roles that say something themselves, beside what is in them. */
const SPEAKING =
  /^(heading|link|radio|radiogroup|checkbox|group|button|status|Disclosure|table|columnheader|rowheader|cell|StaticText|term)/;

/** The tree as a screen reader walks through it: a line for each node that says something of its own. */
export function linesOf({ children = [], ...node }: SerializedAXNode): string[] {
  const { role, name = '', checked, expanded, level, description } = node;
  const states = [
    checked !== undefined && `checked=${checked}`,
    expanded !== undefined && `expanded=${expanded}`,
    level && `level=${level}`,
    description && `(${description})`,
  ];
  const inside = children.flatMap(linesOf);
  if (!SPEAKING.test(role)) return inside;
  if (role === 'StaticText') return name.trim() ? [name.trim()] : [];
  const own = [role, name.trim(), ...states].filter(Boolean).join(' ');
  return [own, ...inside.filter((line) => !name.includes(line))];
}

import { quote } from '../../quotation.ts';
import { textOfCell } from '../blocks/cell.ts';
import type { Grid } from './grid.ts';
import { headerKinds, isRoleLabel, roleInTitle } from '../words/column-words.ts';

/** In UTF-16 code units. A longer text is no name. */
const LONGEST_NAME = 80;

/** The role that a card is about, and the word before it. */
export interface RoleAbove {
  readonly role: string;
  readonly explained: string;
}

/** The role of a card: the cell after a word such as "Job title", in the rows above the table. */
export function roleAbove({ around }: Grid): RoleAbove | undefined {
  const at = around.findIndex((cell) => isRoleLabel(textOfCell(cell)));
  if (at < 0) return titledRole(around.map(textOfCell)) ?? labelledRole(around.map(textOfCell));
  const role = textOfCell(around[at + 1]);
  if (!role || role.length > LONGEST_NAME || /[.。!]$/u.test(role) || headerKinds(role).length > 0) return undefined;
  return { role, explained: `${quote(textOfCell(around[at]))}: before the name of the role.` };
}

/** A role in the title of its page: "Job profile Baker". */
function titledRole(texts: readonly string[]): RoleAbove | undefined {
  for (const text of texts) {
    const role = text.length <= LONGEST_NAME ? roleInTitle(text) : undefined;
    if (role !== undefined)
      return { role, explained: `${quote(text.slice(0, -role.length).trim())}: before the name of the role.` };
  }
  return undefined;
}

/** A role in one cell with the word before it: "Job title: Baker". */
function labelledRole(texts: readonly string[]): RoleAbove | undefined {
  for (const text of texts) {
    const [, label, role] = /^([^:：]{2,40}) ?[:：]\s*(\S.*)$/u.exec(text) ?? [];
    if (label !== undefined && role !== undefined && role.length <= LONGEST_NAME && isRoleLabel(label))
      return { role: role.trim(), explained: `${quote(label.trim())}: before the name of the role.` };
  }
  return undefined;
}

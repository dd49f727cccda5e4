/** What readings of a page say to a widget. */
import { findUnsaid } from '../../formats/reading/audit/audit.ts';
import type { TableBlock } from '../../formats/reading/blocks/block.ts';
import { error, type Note, type Reading } from '../../formats/report.ts';

/** Drops the group of a framework that has only one: the heading that is above the widget. */
export function withoutOnlyGroup(reading: Reading): Reading {
  const { framework } = reading;
  if (framework?.groups?.length !== 1 || framework.skills.some(({ group }) => group === undefined)) return reading;
  const skills = framework.skills.map((skill) => ({ ...skill, group: undefined }));
  return { ...reading, framework: { ...framework, groups: undefined, skills } };
}

/** Why a reading has no document; `undefined` if it has one. */
export function notRead({ skill, framework, notes }: Reading): Note | undefined {
  if (skill || framework) return undefined;
  return notes.find(({ severity }) => severity === 'error') ?? error('', 'no-skill-table', 'No skills were found.');
}

/** What a widget shows of a document: not its name and summary, since the page has a title, and no texts on groups. */
export function shownOf({ skill, framework }: Reading): object {
  const shown = { ...(framework ?? skill), name: undefined, summary: undefined };
  return framework ? { ...shown, groups: framework.groups?.map(({ name }) => name) } : shown;
}

/** The first text of a table that its document lacks, such as a remark across all columns. */
export function leftOut(block: TableBlock, reading: Reading): Note | undefined {
  const [lost] = findUnsaid([block], [shownOf(reading), reading.readAs ?? []], []);
  return lost && error(lost.place, 'hidden', `A widget would hide this. ${lost.message} Take it out of the table.`);
}

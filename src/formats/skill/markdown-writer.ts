import { stringify } from 'yaml';
import type { SkillDocument } from '../../skill-document/index.ts';
import { toWritable } from '../characters.ts';
import { itemLines, warnOfLikeExamples } from '../items.ts';
import { canonical } from '../json.ts';
import { checkDepth, withinLimits } from '../limit-checks.ts';
import { escapeMarkdownLine, writeMarkdownLink } from '../markdown-cells.ts';
import { escapeMarkdown } from '../markdown-escape.ts';
import { limitNotes, type Writing } from '../report.ts';
import { requirementWord } from '../requirements.ts';
import { type ExpectationRow, toRows } from './rows.ts';

/**
 * Writes a document as Markdown: front matter with everything but the expectations, and a table for each level. Reading
 * it gives the same document, with these exceptions, each with a warning: expectations lose all languages but one and
 * their unknown properties; NUL and lone surrogates become U+FFFD. If the document is nested too deeply, the text is
 * empty and the note is an error.
 */
export function writeMarkdown(skill: SkillDocument): Writing {
  return withinLimits(() => write(skill), { text: '', notes: [] });
}

function write(skill: SkillDocument): Writing {
  checkDepth(skill, '');
  const { levels, uses, notes } = toRows(skill);
  const facts: Partial<SkillDocument> = canonical(skill);
  delete facts.expectations;
  const columns: [string, (row: ExpectationRow) => string][] = [['Role', ({ role }) => escapeMarkdownLine(role)]];
  if (uses.required) columns.push(['Required', ({ required }) => requirementWord(required)]);
  columns.push(['Description', ({ text }) => escapeMarkdown(text)]);
  if (uses.items) columns.push(['Items', ({ items }) => items.flatMap(itemLines).map(escapeMarkdownLine).join('<br>')]);
  if (uses.links) columns.push(['Links', ({ links }) => links.map(writeMarkdownLink).join('<br>')]);
  if (uses.proficiency) columns.push(['Proficiency', ({ proficiency }) => escapeMarkdownLine(proficiency)]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const sections = levels.map(({ display, rows }) =>
    [
      `## ${escapeMarkdownLine(display)}`,
      '',
      line(columns.map(([header]) => header)),
      line(columns.map(() => '---')),
      ...rows
        .filter(({ text, items, proficiency }) => text || items.length > 0 || proficiency)
        .map((row) => line(columns.map(([, write]) => write(row)))),
    ].join('\n'),
  );
  const items = levels.flatMap(({ rows }) => rows.flatMap((row) => row.items));
  const matter = stringify(facts, { lineWidth: 0, aliasDuplicateObjects: false });
  const { text, notes: unwritable } = toWritable(`---\n${matter}---\n\n${sections.join('\n\n')}\n`, 'Markdown');
  return { text, notes: limitNotes([...notes, ...warnOfLikeExamples(items), ...unwritable]) };
}

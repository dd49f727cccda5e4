import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../document/parts.ts';
import type { ForeignChanges } from '../base/foreign-changes.ts';
import { renderText, type View } from '../base/text.ts';
import { unchanged } from '../base/unchanged.ts';
import { rowKey } from './open-rows.ts';
import { keepInView } from './scrolling.ts';

/** What a row is about: a role, a skill. */
export interface RowSubject {
  readonly id: string;
  readonly name: Text;
  readonly summary?: Text | undefined;
}

/** What tables need to know of their rows: which there are, and how to open and close one. */
export interface RowState<Subject extends RowSubject> {
  readonly subjects: readonly Subject[];
  /** Those of them whose rows open. */
  readonly openable: ReadonlySet<Subject>;
  /** Those that are rendered by now, in groups. */
  readonly groups: readonly RowGroup<Subject>[];
  /** How many groups there are in the end. */
  readonly groupCount: number;
  /** Whether the cells say all there is, since on paper nothing opens. */
  readonly isPrinting: boolean;
  /** The open rows, by `rowKey`. */
  readonly open: ReadonlySet<string>;
  /** The word that marks a row, below the name of its subject. */
  readonly mark?: (subject: Subject) => string | undefined;
  readonly toggle: (subject: Subject, table: string) => void;
  readonly foreignChanges: ForeignChanges;
}

/** Rows that a browser lays out, or skips, together. */
export interface RowGroup<Subject extends RowSubject> {
  readonly subjects: readonly Subject[];
  /** What its rows are made of; while that stays, they stay. */
  readonly of: readonly unknown[];
  /** What stands above its rows. */
  readonly heading?: unknown;
}

/** What a row is to the cells in it. */
export interface Row<Subject extends RowSubject> {
  readonly subject: Subject;
  /** The table's caption. */
  readonly table: string;
  readonly isOpen: boolean;
  readonly rows: RowState<Subject>;
}

/** What makes one table different from another. */
export interface TableContent<Subject extends RowSubject> {
  /** The id of its caption. */
  readonly id: string;
  readonly caption: unknown;
  /** The header of the first column: what the rows are about. */
  readonly corner: unknown;
  /** The headers of the other columns. */
  readonly headers: readonly TemplateResult[];
  /** The cells of a row, one for each header. */
  readonly cells: (row: Row<Subject>) => unknown;
  /** The rows below an open one. */
  readonly details: (row: Row<Subject>) => unknown;
}

/**
 * A table with a row for each subject, named by its caption, which is hidden lest it be read twice. Its elements have
 * explicit roles, since the styles change their `display`; each row is a grid of its own, and row groups let browsers
 * skip what is off the screen. A group is rendered again only when what it is made of changes.
 */
export function renderTable<Subject extends RowSubject>(
  view: View,
  rows: RowState<Subject>,
  content: TableContent<Subject>,
): TemplateResult {
  const { id, caption, corner, headers } = content;
  const { subjects, groups, groupCount } = rows;
  const isWhole = groups.length === groupCount;
  const headings = groups.filter(({ heading }) => heading).length;
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- keys have the row's button
  return html`<table
    role="table"
    class=${rows.openable.size > 0 ? 'opening' : ''}
    aria-labelledby=${id}
    aria-rowcount=${isWhole ? nothing : subjects.length + headings + 1}
    part="table"
    @focusin=${keepInView}
    @click=${clickRow}
  >
    <caption id=${id} class="unseen" aria-hidden="true">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row" class="head">
        ${renderHeader(corner)} ${headers}
      </tr>
    </thead>
    ${unchanged([rows], () =>
      groups.map((group) => unchanged(group.of, () => renderGroup(view, rows, group, content), rows.foreignChanges)),
    )}
  </table>`;
}

function renderGroup<Subject extends RowSubject>(
  view: View,
  rows: RowState<Subject>,
  { heading, subjects }: RowGroup<Subject>,
  content: TableContent<Subject>,
): TemplateResult {
  const columns = content.headers.length + 1;
  return html`<tbody role="rowgroup">
    ${
      heading
        ? html`<tr role="row" class="group wide">
            <th role="rowheader" scope="rowgroup" colspan=${columns} aria-colspan=${columns} part="group">
              ${heading}
            </th>
          </tr>`
        : nothing
    }
    ${subjects.map((subject) => {
      const row = { subject, table: content.id, isOpen: rows.open.has(rowKey(subject, content.id)), rows };
      return html`<tr role="row" class=${rows.openable.has(subject) ? 'openable' : nothing}>
          ${renderRowHeader(view, row)}${content.cells(row)}
        </tr>
        ${row.isOpen && !rows.isPrinting ? content.details(row) : nothing}`;
    })}
  </tbody>`;
}

/** A click anywhere in a row does what its button does; not where it selects text or has a control of its own. */
function clickRow({ target }: Event): void {
  const element = target as Element;
  if (element.closest('a, button') || getSelection()?.toString()) return;
  element.closest('tr')?.querySelector<HTMLElement>('.opener')?.click();
}

/** The header of a column; `name` is what the styles know it by. */
export function renderHeader(content: unknown, name = ''): TemplateResult {
  return html`<th role="columnheader" scope="col" class=${name} part="header">${content}</th>`;
}

/** Long tables have thousands of them, and white space around the contents would be two more nodes in each. */
export function renderCell(content: unknown): TemplateResult {
  return html`<td role="cell" part="cell">${content}</td>`;
}

function renderRowHeader<Subject extends RowSubject>(
  view: View,
  { subject, table, isOpen, rows }: Row<Subject>,
): TemplateResult {
  const name = renderText(view, subject.name);
  const mark = rows.mark?.(subject);
  return html`<th role="rowheader" scope="row" part="role">
    ${
      rows.openable.has(subject)
        ? html`<button class="opener" type="button" aria-expanded=${isOpen} @click=${() => rows.toggle(subject, table)}>
            <span>${name}</span>
          </button>`
        : html`<span class="name">${name}</span>`
    }
    ${mark ? html`<small class="mark">${mark}</small>` : nothing}
    ${rows.isPrinting && subject.summary ? html`<p class="muted">${renderText(view, subject.summary)}</p>` : nothing}
  </th>`;
}

import {
  type Framework,
  findRole,
  type FrameworkRole,
  hasRoles,
  levelsOf,
  skillsOf,
} from '../../framework-document/index.ts';
import { toItem } from '../items.ts';
import { withinLimits } from '../limit-checks.ts';
import { error, limitNotes, warning, type Writing } from '../report.ts';
import { toCsv } from '../csv-cells.ts';
import { protect } from '../spreadsheet-cells.ts';
import { writeCell } from '../workbook/cells.ts';
import { axisOf, placeOf } from './framework-layout.ts';
import { type AskedRow, type FrameworkRows, toFrameworkRows } from './framework-rows.ts';

/**
 * Writes what a framework asks of one role as CSV, for people to read, print or fill in: a row for each skill, a column
 * for each level that the role has, under the names that the role gives them. Without a role, it is about what everybody
 * needs. A cell has a line for the proficiency, for whether it is required, for the text and for each item. One warning
 * says what else there is.
 */
export function writeFrameworkCsvOfRole(framework: Framework, role: string | undefined): Writing {
  return withinLimits(() => write(framework, role), { text: '', notes: [] } as Writing);
}

function write(framework: Framework, id: string | undefined): Writing {
  const role = id === undefined || !hasRoles(framework) ? undefined : findRole(framework, id);
  if (id !== undefined && hasRoles(framework) && !role) {
    return { text: '', notes: [error('', 'unknown-role', `The framework has no role with the id "${id}".`)] };
  }
  const rows = toFrameworkRows(narrow(framework, role));
  const { text, notes } = toCsv(tableOf(rows).map((row) => row.map(protect)));
  const message =
    'This CSV has what one role needs, as text in one language. Links, meanings and all else are left out. JSON keeps them.';
  return { text, notes: limitNotes([warning('', 'lost', message), ...notes]) };
}

/** The framework with one role, its levels and what is asked of it. Without a role, with what is asked of everybody. */
function narrow(framework: Framework, role: FrameworkRole | undefined): Framework {
  const levels = levelsOf(framework, role?.id);
  const own = new Set<string | undefined>(levels.map(({ id }) => id));
  const isOwn = (at: { readonly role?: string | undefined; readonly level?: string | undefined }) =>
    (at.role === undefined || at.role === role?.id) && (own.size === 0 || own.has(at.level));
  return {
    ...framework,
    levels: levels.length > 0 ? [...levels] : undefined,
    roles: role ? [{ id: role.id, name: role.name }] : undefined,
    skills: skillsOf(framework, role?.id).flatMap((skill) => {
      const expectations = skill.expectations.filter(isOwn);
      return expectations.length > 0 ? [{ ...skill, expectations }] : [];
    }),
  } as Framework;
}

function tableOf(rows: FrameworkRows): string[][] {
  const { parts, levels, roles } = rows;
  const hasGroups = parts.some(({ group }) => group);
  const axis = levels.length > 0 || roles.length > 0 ? axisOf(rows) : ['Description'];
  const headers = [...(hasGroups ? ['Group'] : []), 'Skill', ...axis];
  const body = parts.flatMap(({ group, skills }) =>
    skills.map((skill) => {
      const asked = new Map(skill.rows.map((row) => [placeOf(row) || 'Description', row]));
      const cells = axis.map((name) => textOf(asked.get(name)));
      return [...(hasGroups ? [group?.name ?? ''] : []), skill.name, ...cells];
    }),
  );
  return [headers, ...body];
}

function textOf(row: AskedRow | undefined): string {
  return row ? writeCell({ ...row, items: row.items.map(toItem) }, undefined) : '';
}

import { foldName } from '../reading/words/level-words.ts';
import { type Note, warning } from '../report.ts';
import type { Layout } from './framework-layout.ts';
import type { FrameworkRows, NamedEntry } from './framework-rows.ts';

/**
 * Whether a paragraph below the heading of a group or a role is read as its summary. Readers find out whose it is by the
 * name, so no other entry may have it.
 */
export function describes(rows: FrameworkRows, kind: 'group' | 'role', { name, summary }: NamedEntry): boolean {
  return summary !== '' && !namesOf(rows, kind).has(foldName(name));
}

/** The names of all other entries that may stand in a heading. */
function namesOf({ parts, roles, levels }: FrameworkRows, kind: 'group' | 'role'): ReadonlySet<string> {
  const skills = parts.flatMap((part) => part.skills);
  const groups = parts.flatMap(({ group }) => (group ? [group.name, group.domain] : []));
  const others = kind === 'group' ? roles.map(({ name }) => name) : groups;
  return new Set([...[...skills, ...levels].map(({ name }) => name), ...others].map(foldName));
}

/** Warns about what the layout of a framework's tables has no place for, or what readers take for something else. */
export function warnOfTables(rows: FrameworkRows, layout: Layout, format: string): Note[] {
  const lost = `${format} has no place for this value. JSON keeps it.`;
  return [
    ...[...proficienciesLost(rows, layout), ...groupsLost(rows, layout), ...skillsLost(rows, layout)].map((pointer) =>
      warning(pointer, 'lost', lost),
    ),
    ...movedLinks(rows, layout, format),
  ];
}

/** A table names only the proficiencies that it asks for. */
function proficienciesLost({ proficiencies, parts }: FrameworkRows, { hasLegend }: Layout): string[] {
  if (hasLegend) return [];
  const rows = parts.flatMap(({ skills }) => skills.flatMap((skill) => skill.rows));
  const used = new Set(rows.map(({ proficiency }) => proficiency));
  return proficiencies.flatMap(({ pointer, name, summary }) => {
    if (!used.has(name)) return [pointer];
    return summary ? [`${pointer}/summary`] : [];
  });
}

function groupsLost(rows: FrameworkRows, { groups }: Layout): string[] {
  return rows.parts.flatMap(({ group }) => {
    if (!group) return [];
    const isHeading = groups === 'headings';
    const hasSummary = isHeading && describes(rows, 'group', group);
    return [
      ...(group.summary && !hasSummary ? [`${group.pointer}/summary`] : []),
      ...(group.domain && !isHeading ? [`${group.pointer}/domain`] : []),
    ];
  });
}

/** A row that holds only the name of a skill is read as a heading. */
function skillsLost({ parts }: FrameworkRows, { cells, groups }: Layout): string[] {
  if (cells !== 'statements') return [];
  return parts.flatMap(({ group, skills }) =>
    skills
      .filter(({ rows, summary }) => rows.length === 0 && !summary && !(group && groups === 'column'))
      .map(({ pointer }) => pointer),
  );
}

function movedLinks({ uses }: FrameworkRows, { cells }: Layout, format: string): Note[] {
  const message = `${format} shows links below the text of a cell. When it is read back, their names are part of that text.`;
  return uses.links && cells !== 'statements' ? [warning('', 'links-in-text', message)] : [];
}

/** Warns about summaries of roles that would be read as those of something else. */
export function warnOfRoles(rows: FrameworkRows, format: string): Note[] {
  return rows.roles
    .filter((role) => role.summary && !describes(rows, 'role', role))
    .map(({ pointer }) =>
      warning(
        `${pointer}/summary`,
        'lost',
        `${format} cannot tell this summary from that of another entry. JSON keeps it.`,
      ),
    );
}

/** Warns about all summaries of levels. */
export function warnOfLevels({ levels }: FrameworkRows, format: string): Note[] {
  const message = `${format} has no place for this value here. JSON keeps it.`;
  return levels.flatMap(({ pointer, summary }) => (summary ? warning(`${pointer}/summary`, 'lost', message) : []));
}

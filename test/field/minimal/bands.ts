/** Names around levels, behind levels, and what only says that something is still to be written. */
import { atLevel, type Case } from './case.ts';

export const BANDS: readonly Case[] = [
  {
    kind: 'Levels below headings that only gather them: "Entry level" above "Intern", "Middle level" above "Junior"',
    file: 'bakery.md',
    source:
      '# Bakery\n\n## Entry level\n\n### Intern\n\n- **Kneading**: watches others\n- **Selling**: greets guests\n\n' +
      '## Middle level\n\n### Junior\n\n- **Kneading**: follows the recipe\n- **Selling**: advises guests\n\n' +
      '### Senior\n\n- **Kneading**: writes the recipes\n- **Selling**: plans the display\n',
    expected: {
      document: 'framework',
      name: 'Bakery',
      skills: ['Kneading', 'Selling'],
      levels: ['Intern', 'Junior', 'Senior'],
      cells: 6,
      samples: [atLevel('Selling', 'Intern', 'greets guests'), atLevel('Kneading', 'Senior', 'writes the recipes')],
    },
    notes: ['line 3: left-out', 'line 10: left-out'],
  },
  {
    kind: 'A heading below each level with nothing but "TBD": no skill',
    file: 'bakery.md',
    source:
      '# Baker\n\n## Junior\n\n**Kneading:** Follows the recipe of the day.\n\n**Selling:** Greets every guest.\n\n### Duties\n\n- TBD\n\n' +
      '## Senior\n\n**Kneading:** Writes the recipes.\n\n**Selling:** Plans the display.\n\n### Duties\n\n- TBD\n',
    expected: {
      document: 'framework',
      name: 'Baker',
      skills: ['Kneading', 'Selling'],
      levels: ['Junior', 'Senior'],
      cells: 4,
      samples: [atLevel('Selling', 'Senior', 'Plans the display.')],
    },
    notes: ['line 9: left-out', 'line 11: left-out'],
  },
  {
    kind: 'A list of levels that all begin with the same words and end with the same note',
    file: 'bakery.md',
    source:
      '# Bakery\n\n- **Baker of level starter (what to expect)**\n  - Watches others at work\n' +
      '- **Baker of level junior (what to expect)**\n  - Follows the recipes\n' +
      '- **Baker of level senior (what to expect)**\n  - Writes the recipes\n',
    expected: {
      document: 'framework',
      name: 'Bakery',
      skills: ['what to expect'],
      levels: ['Baker of level starter', 'Baker of level junior', 'Baker of level senior'],
      cells: 3,
      samples: [atLevel('what to expect', 'Baker of level starter', ['Watches others at work'])],
    },
  },
  {
    kind: 'The roles that need a skill, in a list below its levels',
    file: 'bakery.md',
    source:
      '# Skills of the bakery\n\n## Kneading\n\n1. Junior\n   - follows the recipe\n2. Senior\n   - writes recipes\n\n' +
      'Roles that need this skill:\n\n- Baker\n- Head baker\n\n' +
      '## Selling\n\n1. Junior\n   - greets guests\n2. Senior\n   - plans the display\n\nRoles that need this skill:\n\n- Clerk\n',
    expected: {
      document: 'framework',
      name: 'Skills of the bakery',
      skills: ['Kneading', 'Selling'],
      levels: ['Junior', 'Senior'],
      roles: ['Baker', 'Head baker', 'Clerk'],
      cells: 6,
      samples: [{ skill: 'Selling', role: 'Clerk', level: 'Senior', items: ['plans the display'] }],
    },
  },
];

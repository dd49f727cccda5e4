/** Tables that cross names as those of skills do, but are about programs, and tables of skills that look like them. */
import type { Case } from './case.ts';

const REFUSED = { refused: ': not-skills' } as const;

const SUPPORT = 'Oven software\tWindows\tLinux\n2.1\tyes\tyes\n2.0\tyes\tno\n1.x\tyes\tno\n';

export const SUBJECTS: readonly Case[] = [
  {
    kind: 'What users of a program may do, a table for each of them',
    file: 'rights.md',
    source:
      '# Roles\n\n## Shop\n\n| | create | read | delete |\n|---|---|---|---|\n| orders | x | x | |\n| prices | | x | |\n\n## Office\n\n| | create | read | delete |\n|---|---|---|---|\n| orders | x | x | x |\n| prices | x | x | x |\n',
    expected: REFUSED,
  },
  {
    kind: 'What users of a program may do, in words',
    file: 'rights.md',
    source:
      '# Till\n\n| Screen | Owner | Seller | Baker |\n|---|---|---|---|\n| Orders | ✅ Create/Edit/Delete | ✅ Create/Edit | 👁️ View only |\n| Prices | ✅ Edit | 👁️ View only | ❌ No access |\n| Rota | ✅ Edit | 👁️ View only | 👁️ View only |\n',
    expected: REFUSED,
  },
  {
    kind: 'What users of a program may do, in German',
    file: 'rechte.csv',
    source:
      'Ordner,Backstube,Verkauf,Leitung\nRezepte,Lesen,Kein Zugriff,Lesen/Schreiben\nPreise,Lesen,Lesen,Lesen/Schreiben\nDienstplan,Lesen,Lesen,Schreiben\n',
    expected: REFUSED,
  },
  {
    kind: 'What users of a program may do, in letters',
    file: 'rights.csv',
    source: 'Entity,Bakery,Shop,Office\nOrder,CRU,CR,CRUD\nRecipe,CRUD,R,CRUD\nPrice,R,R,CRUD\n',
    expected: REFUSED,
  },
  {
    kind: 'What users of a program may do, with ticks and kinds of users',
    file: 'rights.md',
    source:
      '| | Admin | Member | Guest |\n|---|---|---|---|\n| Invite people | x | | |\n| Post news | x | x | |\n| See news | x | x | x |\n',
    expected: REFUSED,
  },
  { kind: 'Which versions run on which systems', file: 'support.tsv', source: SUPPORT, expected: REFUSED },
  {
    kind: 'Which versions run on which systems, taken for skills by the caller',
    file: 'support.tsv',
    source: SUPPORT,
    options: { rows: 'skill', columns: 'role' },
    expected: {
      document: 'framework',
      skills: ['2.1', '2.0', '1.x'],
      roles: ['Windows', 'Linux'],
      proficiencies: ['yes'],
      cells: 4,
      samples: [{ skill: '2.1', role: 'Linux', proficiency: 'yes' }],
    },
  },
  {
    kind: 'What browsers can do',
    file: 'support.md',
    source: '| | Chrome | Firefox |\n|---|---|---|\n| Price tags | ✅ | ✅ |\n| Photos | ✅ | ❌ |\n',
    expected: REFUSED,
  },
  {
    kind: 'What is in which plan',
    file: 'plans.md',
    source:
      '| | Free | Pro | Enterprise |\n|---|---|---|---|\n| Ovens | 1 | 5 | Unlimited |\n| Backups | ✗ | ✓ | ✓ |\n| Calls | ✗ | ✗ | ✓ |\n',
    expected: REFUSED,
  },
  {
    kind: 'Reading and writing as skills of roles',
    file: 'languages.csv',
    source: 'Role,Read,Write,Speak\nBaker,2,1,3\nClerk,3,3,2\n',
    expected: {
      document: 'framework',
      skills: ['Read', 'Write', 'Speak'],
      roles: ['Baker', 'Clerk'],
      proficiencies: ['1', '2', '3'],
      cells: 6,
      samples: [{ skill: 'Speak', role: 'Clerk', proficiency: '2' }],
    },
  },
  {
    kind: 'Operating systems as skills of roles',
    file: 'helpdesk.csv',
    source: 'Role,Windows,Linux,macOS\nTechnician,3,2,1\nHelpdesk,2,1,1\n',
    expected: {
      document: 'framework',
      skills: ['Windows', 'Linux', 'macOS'],
      roles: ['Technician', 'Helpdesk'],
      proficiencies: ['1', '2', '3'],
      cells: 6,
      samples: [{ skill: 'Linux', role: 'Technician', proficiency: '2' }],
    },
  },
  {
    kind: 'Ticks of skills below roles, one of which runs a program',
    file: 'ward.md',
    source:
      '# Skills of the ward\n\n| Skill | Nurse | Midwife | Admin |\n|---|---|---|---|\n| Give medicine | x | x | |\n| Read charts | x | x | x |\n',
    expected: {
      document: 'framework',
      name: 'Skills of the ward',
      skills: ['Give medicine', 'Read charts'],
      roles: ['Nurse', 'Midwife', 'Admin'],
      proficiencies: ['x'],
      cells: 5,
      samples: [{ skill: 'Read charts', role: 'Admin', proficiency: 'x' }],
    },
  },
];

import type { SkillDocument } from '../../src/skill-document/index.ts';

/** A small valid document: three levels, two roles, one empty cell. */
export function codeReview(): SkillDocument {
  return {
    id: 'code-review',
    name: 'Code review',
    lang: 'en',
    domain: { name: 'Engineering' },
    group: { name: 'Collaboration', url: 'https://example.org/groups/collaboration' },
    updated: '2026-02-22',
    levels: [
      { id: 'junior', name: 'Junior' },
      { id: 'senior', name: 'Senior' },
      { id: 'staff', name: 'Staff' },
    ],
    roles: [
      { id: 'backend', name: 'Backend engineer' },
      { id: 'data', name: 'Data engineer' },
    ],
    expectations: [
      { role: 'backend', level: 'junior', required: true, text: 'Answers every remark before merging.' },
      {
        role: 'backend',
        level: 'senior',
        text: 'Reads for design, not only for defects.',
        items: ['Names the alternative', 'Reviews within a day'],
        links: [{ name: 'Guide', url: 'guide.html' }],
      },
      { role: 'backend', level: 'staff', items: ['Turns remarks into tools'] },
      { role: 'data', level: 'junior', text: 'Shows how the result was checked.' },
      { role: 'data', level: 'senior', required: true, text: 'Questions where the data comes from.' },
    ],
  };
}

import type { SkillDocument } from '../../src/skill-document/index.ts';

/** A document that uses every feature, unsorted. `everything/` has its output in each format. */
export const everything = {
  zeta: 1,
  alpha: { b: 1, a: 2 },
  expectations: [
    { level: 'b', role: 'y', text: 'Later.\n\nMore.', required: false, links: [] },
    {
      note: 'kept',
      level: 'a',
      role: 'x',
      required: true,
      text: { en: 'Reads', de: 'Liest' },
      items: ['One', { en: 'Two' }, { examples: ['For one', 'For another'], text: 'Three' }],
      proficiency: 'w',
      links: [
        { url: 'https://example.org/?a&b', name: 'Guide <1>' },
        { name: { en: 'More' }, url: 'more.html' },
      ],
    },
  ],
  roles: [
    { summary: 'About', id: 'x', name: 'Ops', url: 'ops.html' },
    { name: 'Data', id: 'data' },
    { name: 'Data', id: 'y' },
  ],
  levels: [
    { name: { en: 'Junior' }, id: 'a', summary: 'First' },
    { id: 'b', name: 'Senior' },
  ],
  proficiencies: [{ name: 'Working', short: 'W', id: 'w' }],
  updated: '2026-02-22',
  source: { url: 'https://example.org/', name: 'Wiki' },
  group: { name: 'G' },
  domain: { name: 'D' },
  lang: 'en',
  summary: 'S',
  name: { en: 'Skill', de: 'Fähigkeit' },
  id: 'skill',
  $schema: 's.json',
} as SkillDocument;

/** The tags of all elements, in the order in which the reference describes them. Scripts, types and the reference derive from it. */
export const TAGS = [
  'skill-framework',
  'skill-profile',
  'role-picker',
  'level-picker',
  'skill-matrix',
  'level-comparison',
  'skill-stats',
  'role-filter',
  'framework-matrix',
  'role-comparison',
  'skill-search',
  'skill-assessment',
] as const;

/** The tag of one of the elements. */
export type Tag = (typeof TAGS)[number];

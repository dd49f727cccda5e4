import { APART } from './apart.ts';
import { APPS } from './apps.ts';
import { AROUND } from './around.ts';
import { BESIDE } from './beside.ts';
import { BELOW_SKILLS } from './below-skills.ts';
import { BANDS } from './bands.ts';
import { BRANCHES } from './branches.ts';
import type { Case } from './case.ts';
import { CARDS } from './cards.ts';
import { CODED } from './codes.ts';
import { COMPANIES } from './companies.ts';
import { DATA } from './data.ts';
import { DRAWN } from './drawn.ts';
import { MARKUPS } from './markups.ts';
import { DEPARTMENTS } from './departments.ts';
import { FAMILIES } from './families.ts';
import { GRADES } from './grades.ts';
import { HEADERS } from './headers.ts';
import { OFFICES } from './offices.ts';
import { OTHERS } from './others.ts';
import { LAYERS } from './layers.ts';
import { HOW_WELL } from './how-well.ts';
import { LADDERS } from './ladders.ts';
import { LAYOUT } from './layout.ts';
import { LEVELS } from './levels.ts';
import { LISTS } from './lists.ts';
import { LINES } from './lines.ts';
import { MARKUP } from './markup.ts';
import { NEEDS } from './needs.ts';
import { NESTED } from './nested.ts';
import { NOTES } from './notes.ts';
import { PASTED } from './pasted.ts';
import { PEOPLE } from './people.ts';
import { PLAIN } from './plain.ts';
import { POSITIONS } from './positions.ts';
import { POSTS } from './posts.ts';
import { PROGRAMS } from './programs.ts';
import { RANKS } from './ranks.ts';
import { RECORDS } from './records.ts';
import { REFERENCES } from './references.ts';
import { REFERRING } from './referring.ts';
import { RELATED } from './related.ts';
import { SCALES } from './scales.ts';
import { SECTIONS } from './sections.ts';
import { SHAPES } from './shapes.ts';
import { SHEETS } from './sheets.ts';
import { SITES } from './sites.ts';
import { SPARSE } from './sparse.ts';
import { STRAYS } from './strays.ts';
import { SUBJECTS } from './subjects.ts';
import { SUMS } from './sums.ts';
import { TABLES } from './tables.ts';
import { VALUES } from './values.ts';
import { TEXTS } from './texts.ts';
import { TONGUES } from './tongues.ts';

export const ALL: readonly Case[] = [
  ...APART,
  ...APPS,
  ...AROUND,
  ...BESIDE,
  ...BELOW_SKILLS,
  ...BANDS,
  ...BRANCHES,
  ...FAMILIES,
  ...TABLES,
  ...SCALES,
  ...SECTIONS,
  ...SPARSE,
  ...HOW_WELL,
  ...LADDERS,
  ...LAYERS,
  ...LAYOUT,
  ...LEVELS,
  ...OFFICES,
  ...OTHERS,
  ...SITES,
  ...TONGUES,
  ...MARKUP,
  ...DATA,
  ...SHAPES,
  ...SHEETS,
  ...NOTES,
  ...CARDS,
  ...CODED,
  ...COMPANIES,
  ...LINES,
  ...LISTS,
  ...PASTED,
  ...PEOPLE,
  ...PLAIN,
  ...VALUES,
  ...POSITIONS,
  ...POSTS,
  ...PROGRAMS,
  ...STRAYS,
  ...SUBJECTS,
  ...SUMS,
  ...DEPARTMENTS,
  ...MARKUPS,
  ...DRAWN,
  ...GRADES,
  ...HEADERS,
  ...TEXTS,
  ...RANKS,
  ...RECORDS,
  ...REFERRING,
  ...RELATED,
  ...REFERENCES,
  ...NEEDS,
  ...NESTED,
];

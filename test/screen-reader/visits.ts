import { finding, type Step } from './expectation.ts';
import type { PageName } from './site.ts';
import { STEPS } from './steps.ts';

const LOAD: Step = {
  to: 'load the page',
  hear: ['Finished loading Framework page', /^Page has .*\bheadings\b/, 'Team handbook heading level 1'],
};
const TOP: Step = { to: 'go back to the top', press: 'ctrl+Home', hear: ['Team handbook heading level 1'] };

/** A framework: role and level are chosen, then the comparison, and a row of the matrix. */
const FRAMEWORK: readonly Step[] = [
  LOAD,
  {
    to: 'read from the top to the comparison',
    press: 'Down',
    until: /^What to cover next/,
    hear: [
      'Engineering framework heading level 2',
      'Backend engineer',
      finding(2, 'Your current level panel', 'firefox'),
      'Junior',
      'Middle',
      'selected radio button',
      // Chromium tells where it leads as a line of its own: "to Senior".
      /^What to cover next: Backend engineer, Middle .*heading level 3/,
    ],
  },
  {
    to: 'read the comparison of its first groups',
    press: 'Down',
    until: /^System design heading/,
    hear: [
      /^9 of 22 skills change/,
      'Craft heading level 4',
      'Testing heading level 5',
      /to Advanced$/,
      /^Chooses what to test/,
      /^At Middle .*collapsed/,
      'Design heading level 4',
      'Secure design heading level 5',
      'Newly required',
      /to Working$/,
      /^Threat-models own changes/,
      /^At Middle \(optional\) .*collapsed/,
    ],
    once: ['Newly required', 'Testing heading level 5'],
  },
  { to: 'jump to all skills', press: 'h', until: /^All skills/, hear: [/^All skills heading level 3/] },
  {
    to: 'read on to the legend of the matrix',
    press: 'Down',
    until: /the rest is required$/,
    hear: [
      /Find a skill entry/,
      'All groups',
      'Direction',
      'Only what changes check box not checked',
      'Proficiency',
      'Text',
      /Awareness$/,
      /Working$/,
      /Advanced$/,
      /Expert$/,
      'rises from your level',
      'Optional',
      /the rest is required$/,
    ],
  },
  { to: 'jump to the matrix', press: 't', hear: [/^table with \d+ rows 6 columns/] },
  { to: 'go down to the first group', press: 'alt+shift+Down', hear: [/^Craft 5 skills/, 'Row 2, column 1'] },
  {
    to: 'go down to its first skill',
    press: 'alt+shift+Down',
    hear: ['Programming collapsed push button', 'Row 3, column 1'],
  },
  { to: 'go right to its first level', press: 'alt+shift+Right', hear: ['Working', 'Row 3, column 2'] },
  {
    to: 'go right to the current level',
    press: 'alt+shift+Right',
    hear: [/^Middle.*your level/, 'Advanced', 'Row 3, column 3'],
  },
  {
    to: 'go right to the next level',
    press: 'alt+shift+Right',
    hear: [/^Senior.*next/, 'Advanced', 'Row 3, column 4'],
    once: ['Advanced'],
  },
];

/** A self-assessment: an answer, a note, and a filter. */
const ASSESSMENT: readonly Step[] = [
  LOAD,
  {
    to: 'read from the top to the second skill',
    press: 'Down',
    until: 'Testing heading level 5',
    hear: [
      'Where I stand heading level 2',
      'Saved in this browser only',
      'Backend engineer, Senior: 22 skills heading level 3',
      'Open gaps only toggle button not pressed',
      'Craft 5 skills, 5 not answered expanded push button heading level 4',
      'Programming heading level 5',
      'Advanced',
      /^Shapes modules/,
      'Programming panel',
      'None',
      'not selected radio button',
      'Working',
      'not selected radio button',
      'Advanced, asked at Senior',
      'not selected radio button',
      'Expert',
      'Not answered yet',
      'Add a note: Programming collapsed push button',
    ],
    once: ['Advanced, asked at Senior', 'Not answered yet'],
    never: [/status/, /^form$/],
  },
  TOP,
  {
    to: 'reach the answers to the first skill by Tab',
    press: 'Tab',
    until: 'not selected radio button',
    hear: ['Programming panel', 'None', 'not selected radio button'],
  },
  { to: 'let arrows reach the answers', press: 'Insert+a', hear: ['Focus mode'] },
  {
    to: 'answer',
    press: 'Right',
    hear: ['Awareness', 'selected radio button', 'Programming: 2 steps below Advanced'],
    once: ['Awareness', 'Programming: 2 steps below Advanced'],
  },
  {
    to: 'answer with the next step',
    press: 'Right',
    hear: ['Working', 'selected radio button', 'Programming: One step below Advanced'],
    once: ['Working', 'Programming: One step below Advanced'],
  },
  {
    to: 'answer what is asked',
    press: 'Right',
    hear: ['Advanced, asked at Senior', 'selected radio button', 'Programming: At Advanced'],
    once: ['Advanced, asked at Senior', 'Programming: At Advanced'],
  },
  { to: 'let arrows read again', press: 'Insert+a', hear: ['Browse mode'] },
  { to: 'go on to the note', press: 'Tab', hear: ['Add a note: Programming collapsed push button'] },
  { to: 'open it', press: 'Return', hear: ['expanded'] },
  { to: 'reach its field', press: 'Tab', hear: ['Programming panel', 'Note entry'] },
  { to: 'type a note', press: 'x', hear: [] },
  { to: 'go back', press: 'shift+Tab', hear: ['Your note: Programming expanded push button'] },
  { to: 'find the note in its field', press: 'Tab', hear: [/^Note entry x/] },
  {
    to: 'go back to the filter of open gaps',
    press: 'shift+Tab',
    until: /^Open gaps only/,
    hear: ['Your note: Programming expanded push button', 'Open gaps only toggle button not pressed'],
  },
  {
    to: 'show open gaps only',
    press: 'Return',
    hear: ['pressed', '21 of 22 skills shown'],
    once: ['21 of 22 skills shown'],
  },
  {
    to: 'go on to the first open gap',
    press: 'Tab',
    until: 'Testing panel',
    hear: ['Testing panel'],
    never: ['Programming panel'],
  },
];

/** A table that a widget was read from, opened and read. */
const TABLE = [
  /^table with 2 rows 2 columns/,
  'Skill column header',
  'Junior column header',
  'Reading of meters',
  /Notes them$/,
  'End of the handbook',
];

/** A framework that was read from a table, which is folded away. */
const ORIGINAL: readonly Step[] = [
  LOAD,
  {
    to: 'read from the top to the original',
    press: 'Down',
    until: /^Show the original table/,
    hear: ['Engineering framework heading level 2', /^Show the original table.* collapsed/],
    never: ['Reading of meters', /table with/],
  },
  { to: 'open it', press: 'Return', hear: ['expanded'] },
  {
    to: 'read it',
    press: 'Down',
    until: 'End of the handbook',
    // Orca reads the first row again and again in Chromium. It does so for any table that was to be read, was folded away
    // and is unfolded, as that of a plain `<details open>` that is closed and opened.
    hear: TABLE.map((phrase) => (/column header$/.test(String(phrase)) ? phrase : finding(1, phrase, 'chromium'))),
  },
];

/** The same where the table was folded away from the beginning; and a picker that nothing stands beside. */
const EARLY: readonly Step[] = [
  { ...LOAD, hear: ['Finished loading Framework page', 'Team handbook heading level 1'] },
  {
    to: 'read from the top to the original',
    press: 'Down',
    until: /^Show the original table/,
    hear: [
      'Your current level panel',
      'Junior',
      'selected radio button',
      'Principal',
      'not selected radio button',
      /^Show the original table.* collapsed/,
    ],
    once: ['Your current level panel'],
    never: ['Reading of meters', /table with/],
  },
  { to: 'open it', press: 'Return', hear: ['expanded'] },
  { to: 'read it', press: 'Down', until: 'End of the handbook', hear: TABLE },
];

/** The steps through each page by keyboard. The expectations are the same for Firefox and Chromium. */
export const VISITS: Readonly<Record<PageName, readonly Step[]>> = {
  profile: STEPS,
  framework: FRAMEWORK,
  assessment: ASSESSMENT,
  original: ORIGINAL,
  early: EARLY,
};

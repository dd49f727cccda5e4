import { finding, type Step } from './expectation.ts';

/**
 * The steps through a page with a profile by keyboard.
 */
export const STEPS: readonly Step[] = [
  {
    to: 'load the page',
    hear: ['Finished loading Skill page', /^Page has .*\bheadings, 1 table\b/, 'Team handbook heading level 1'],
    never: [/landmark/],
  },
  {
    to: 'read the profile from the top to the picker',
    press: 'Down',
    until: /^Choose your current level/,
    hear: [
      'Domain:',
      'Incident response heading level 2',
      /^What we do when it breaks/,
      /^Roles/,
      /^Levels/,
      /^Mandatory requirements/,
      // Of what stands on one line, Orca in Firefox only tells which group the first belongs to: here the list of roles. It
      // does so in plain HTML too; \`visits.ts\` has a picker on a line of its own.
      finding(2, 'Your current level panel', 'firefox'),
      'Junior',
      'selected radio button',
      'Middle',
      'not selected radio button',
      'Principal',
      'not selected radio button',
    ],
    never: [/banner/, /^\d values/, 'Your current level'],
  },
  { to: 'go back to the top', press: 'ctrl+Home', hear: ['Team handbook heading level 1'] },
  {
    to: 'reach the picker by Tab',
    press: 'Tab',
    until: /radio button/,
    hear: ['Your current level panel', 'Junior', 'selected radio button'],
  },
  { to: 'let arrows reach the picker', press: 'Insert+a', hear: ['Focus mode'] },
  {
    to: 'choose the next level',
    press: 'Right',
    hear: ['Middle', 'selected radio button', 'From Middle to Senior'],
    also: ['From Middle to Senior'],
  },
  {
    to: 'choose the level after it',
    press: 'Right',
    hear: ['Senior', 'selected radio button', 'From Senior to Lead'],
  },
  { to: 'let arrows read again', press: 'Insert+a', hear: ['Browse mode'] },
  { to: 'jump to the comparison by its heading', press: 'h', hear: ['From Senior to Lead heading level 3'] },
  {
    to: 'read the comparison',
    press: 'Down',
    until: 'What is expected at each level heading level 3',
    hear: [
      /^Site reliability.* heading level 4/,
      'Required',
      /^Sets how the team responds/,
      /^Backend engineer heading level 4/,
      'Required',
      /^Makes whole classes/,
      /^Product manager heading level 4/,
      /required$/i,
      /^Owns the status page's promises/,
    ],
    never: [/^At Senior/],
  },
  { to: 'jump to the table', press: 't', hear: [/^table with 4 rows 6 columns/] },
  {
    to: 'go down to the first role',
    press: 'alt+shift+Down',
    hear: ['Site reliability engineer collapsed push button', 'Row 2, column 1'],
  },
  {
    to: 'go right to its first level',
    press: 'alt+shift+Right',
    hear: [/^Acknowledges a page/, 'Required', 'Row 2, column 2'],
  },
  {
    to: 'go right to the second level',
    press: 'alt+shift+Right',
    hear: ['Middle', /^Leads a small incident/, 'Required', 'Working', 'Row 2, column 3'],
  },
  {
    to: 'go right to the current level',
    press: 'alt+shift+Right',
    hear: [/^Senior.*your level/, /^Commands incidents/, 'Required', 'Advanced', 'Row 2, column 4'],
  },
  {
    to: 'go right to the next level',
    press: 'alt+shift+Right',
    hear: [/^Lead.*next/, /^Sets how the team responds/, 'Required', 'Row 2, column 5'],
  },
  {
    to: 'go down to another role',
    press: 'alt+shift+Down',
    hear: ['Backend engineer', /^Makes whole classes/, 'Required', 'Row 3, column 5'],
  },
  {
    to: 'go down to the last role',
    press: 'alt+shift+Down',
    hear: ['Product manager', /^Owns the status page/, 'Required', 'Row 4, column 5'],
  },
  {
    to: 'go left to a cell without an expectation',
    press: 'alt+shift+Left',
    hear: [/No expectation/, 'Row 4, column 4'],
  },
  {
    to: 'reach the button of the first role',
    press: 'shift+Tab',
    until: /^Site reliability engineer/,
    hear: ['Site reliability engineer collapsed push button'],
  },
  { to: 'open the row', press: 'Return', hear: ['expanded'] },
  { to: 'let arrows read the row', press: 'Insert+a', hear: ['Browse mode'] },
  {
    to: 'read the row and its details',
    press: 'Down',
    until: /Posts an update/,
    hear: [/^Commands incidents/, /^Keeps services/, /Names a scribe/, /Posts an update/],
  },
  { to: 'leave the profile by the next heading', press: 'h', hear: ['Other skills heading level 2'] },
  { to: 'read the end of the profile', press: 'Up', hear: [/./], never: [/status/] },
  { to: 'jump to the next button', press: 'b', hear: ['Show a missing skill push button'] },
  {
    to: 'ask for a skill that is not there',
    press: 'Return',
    hear: [/missing\.json could not be loaded: the server answered 404/],
  },
  { to: 'go back to the top', press: 'ctrl+Home', hear: ['Team handbook heading level 1'] },
  {
    to: 'read the error',
    press: 'Down',
    until: 'Try again push button',
    hear: [/^missing\.json could not be loaded: the server answered 404/, 'Try again push button'],
  },
  { to: 'try again', press: 'Return', hear: [/missing\.json could not be loaded: the server answered 404/] },
  { to: 'go to the end', press: 'ctrl+End', hear: ['End of the handbook'] },
  { to: 'jump to the button before it', press: 'shift+b', hear: ['Show an invalid skill push button'] },
  { to: 'ask for an invalid skill', press: 'Return', hear: [/invalid\.json is not a valid skill document/] },
];

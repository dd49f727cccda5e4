/** Each message that recommends an option, or another way, is followed: it works on the same input. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeFolder, runTogether } from '../command-line.ts';

interface Recommendation {
  readonly file: string;
  readonly source: string;
  /** What the command says. */
  readonly says: RegExp;
  /** The arguments that follow it. */
  readonly follow: readonly string[];
  /** What the input becomes, where the message asks for another one. */
  readonly becomes?: string;
  /** What the document then has. */
  readonly has: RegExp;
}

const RECOMMENDATIONS: readonly Recommendation[] = [
  {
    file: 'order.csv',
    source: 'Skill,Senior,Junior\nTesting,Plans checks,Runs checks\n',
    says: /The levels are sorted from low to high: Junior, Senior\. If the order of the file is right, use --levels\./,
    follow: ['--levels', 'Senior,Junior'],
    has: /"levels":\[\{"id":"senior","name":"Senior"\},\{"id":"junior","name":"Junior"\}\]/,
  },
  {
    file: 'columns.csv',
    source: 'Skill,Harbour,Workshop\nTesting,Plans the checks,Runs the checks\nTalks,Leads the talk,Takes part in it\n',
    says: /The columns are taken for levels, lowest first\. If they are roles, use --columns roles\./,
    follow: ['--columns', 'roles'],
    has: /"roles":\[\{"id":"harbour","name":"Harbour"\},\{"id":"workshop","name":"Workshop"\}\]/,
  },
  {
    file: 'pay.csv',
    source: 'Level,Base pay,Bonus\nJunior,$50k,$2k\nSenior,$90k,$9k\n',
    says: /of levels, and say nothing of skills\. If they are what levels ask, use --rows levels --columns skills\./,
    follow: ['--rows', 'levels', '--columns', 'skills'],
    has: /"name":"Base pay"/,
  },
  {
    file: 'history.csv',
    source: 'Version,Date,Author,Change\n1.0,2025-01-02,Ann,First text\n1.1,2025-02-02,Bob,Second text\n',
    says: /who changed a document and when.* use --rows skills --columns levels\./,
    follow: ['--rows', 'skills', '--columns', 'levels'],
    has: /First text/,
  },
  {
    file: 'names.csv',
    source: 'Skill,Summary\nTesting,Finding faults before users do\nTalks,Being understood by many\n',
    says: /This is a list of 2 skills, but it says of no level or role what they ask\. Name levels with --levels/,
    follow: ['--levels', 'Junior,Senior'],
    has: /"skills":\[\{"id":"testing"/,
  },
  {
    file: 'outline.md',
    source: '# Baker\n\n## Apprentice of flour\n\n- Weighs the flour\n\n## Keeper of ovens\n\n- Minds the ovens\n',
    says: /There is no table with levels or roles.* name these with --levels, lowest first;/,
    follow: ['--levels', 'Apprentice of flour,Keeper of ovens'],
    has: /Keeper of ovens/,
  },
  {
    file: 'manager.md',
    source: '# Shop manager (SM)\n\n## Staff\n\n- Plans the weeks\n\n## Money\n\n- Counts the till\n',
    says: /if all is about one level, only that one: --levels "Shop manager \(SM\)"\./,
    follow: ['--levels', 'Shop manager (SM)'],
    has: /"name":"Staff"/,
  },
  {
    file: 'letter.txt',
    source: 'Level 1: Follows the checklist.\nLevel 2: Plans the checks.\n',
    says: /This is a text without tables, headings and lists\. Make each level a heading, and what it asks a list below it/,
    follow: ['--name', 'Checks'],
    becomes: '# Level 1\n\n- Follows the checklist.\n\n# Level 2\n\n- Plans the checks.\n',
    has: /Plans the checks/,
  },
  {
    file: 'team.csv',
    source: ',Anna Martin,Paul Simon\nTesting,3,1\nTalks,2,2\nPlans,0,1\n',
    says: /The columns of this table are people and what they can do\..* If the columns are roles, use --columns roles\./,
    follow: ['--columns', 'roles'],
    has: /"roles":\[\{"id":"anna-martin"/,
  },
  {
    file: 'rated.md',
    source: '# Our team\n\n## Craft\n\n- Testing: advanced\n- Talks: basic\n',
    says: /This says how well skills are mastered, but not in which role\. Name the role with --role\./,
    follow: ['--role', 'Tester'],
    has: /"role":"tester","proficiency":"advanced"/,
  },
  {
    file: 'kinds.md',
    source:
      '# Our team\n\n## Technical skills\n\n| Skill | Expected level |\n|-|-|\n| Testing | Advanced |\n\n' +
      '## Soft skills\n\n| Skill | Expected level |\n|-|-|\n| Talks | Basic |\n',
    says: /This says how well skills are mastered, but not in which role\. Name the role with --role\./,
    follow: ['--role', 'Tester'],
    has: /"groups":\[\{"id":"technical-skills"/,
  },
  {
    file: 'level.md',
    source: '# Helper\n\n## Testing\n\n- Runs the checks\n\n## Talks\n\n- Listens\n',
    says: /name these with --levels, .* if all is about one level, only that one\./,
    follow: ['--levels', 'Helper'],
    has: /"level":"helper"/,
  },
  {
    file: 'tracks.yaml',
    source:
      'tracks:\n  - name: Ops\n    milestones:\n      - signals: [Watches, Asks]\n      - signals: [Plans, Leads]\n',
    says: /\/tracks\/0\/milestones nameless-levels This list has levels without names\. Give each one the same name everywhere/,
    follow: [],
    becomes:
      '---\ntracks:\n  - name: Ops\n    milestones:\n      - name: Junior\n        signals: [Watches, Asks]\n      - name: Senior\n        signals: [Plans, Leads]\n---\n',
    has: /"level":"senior"/,
  },
  {
    file: 'raci.csv',
    source: 'Task,Lead,Crew\nPlan the week,A,R\nSign the log,R,I\nOrder parts,C,A/R\n',
    says: /who is responsible, accountable, consulted and informed.* use --rows skills --columns roles\./,
    follow: ['--rows', 'skills', '--columns', 'roles'],
    has: /"roles":\[\{"id":"lead"/,
  },
  {
    file: 'people.csv',
    source: 'Employee,Testing,Debugging\nAnna Cole,3,2\nTom Ross,1,4\nMia Lund,2,2\n',
    says: /The rows of this table are people.* use --rows roles\./,
    follow: ['--rows', 'roles'],
    has: /"roles":\[\{"id":"anna-cole"/,
  },
  {
    file: 'profile.csv',
    source: 'Skill,Proficiency\nTesting,Working\nDebugging,Advanced\n',
    says: /says how well skills are mastered, but not in which role\. Name the role with --role\./,
    follow: ['--role', 'Developer'],
    has: /"roles":\[\{"id":"developer","name":"Developer"\}\]/,
  },
];

describe('what a message recommends', () => {
  let folder: string;
  before(() => (folder = makeFolder()));
  after(() => rmSync(folder, { recursive: true }));

  for (const { file, source, says, follow, becomes, has } of RECOMMENDATIONS) {
    it(`works: ${says.source.slice(0, 70)} …`, () => {
      const path = join(folder, file);
      writeFileSync(path, source);
      const { stdout, stderr } = runTogether(folder, ['convert', file, '--explain']);
      assert.match(stdout + stderr, says);
      const again = becomes === undefined ? file : `again-${file.replace(/\w+$/, 'md')}`;
      writeFileSync(join(folder, again), becomes ?? source);
      const followed = runTogether(folder, ['convert', again, ...follow]);
      assert.equal(followed.status, 0, followed.stderr);
      assert.match(JSON.stringify(JSON.parse(followed.stdout)), has);
      assert.doesNotMatch(followed.stderr, says);
    });
  }

  it('for a format that nothing writes is one that works', () => {
    writeFileSync(join(folder, 'one.csv'), 'Role,Level,Description\nOps,Junior,Watches\nOps,Senior,Plans\n');
    const refused = runTogether(folder, ['convert', 'one.csv', '--name', 'Watch', '--to', 'xlsx']);
    const [, formats = ''] = /Nothing writes one skill as xlsx\. Use --to ([\w, ]+)\./.exec(refused.stderr)!;
    for (const format of formats.split(', ')) {
      assert.equal(runTogether(folder, ['convert', 'one.csv', '--name', 'Watch', '--to', format]).status, 0, format);
    }
  });

  it('for a document that a mark names is found in the folder of --data', () => {
    const site = join(folder, 'site');
    mkdirSync(join(folder, 'data'), { recursive: true });
    mkdirSync(site);
    writeFileSync(
      join(site, 'index.html'),
      '<!doctype html><title>Checks</title><p>[[skill-framework:ladder.csv]]</p>',
    );
    writeFileSync(join(folder, 'data', 'ladder.csv'), 'Skill,Junior,Senior\nTesting,Runs checks,Plans checks\n');
    assert.match(
      runTogether(folder, ['embed', 'site', '--dry-run']).stdout,
      /no document "ladder\.csv": .* in the folder of --data\./,
    );
    assert.equal(runTogether(folder, ['embed', 'site', '--data', 'data']).status, 0);
    assert.match(readFileSync(join(site, 'index.html'), 'utf8'), /<skill-framework/);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  findReferences,
  gatherReferences,
  insertReferences,
  parseFramework,
  skillOf,
} from '../../src/framework-document/index.ts';
import { codeReview } from '../skill-document/documents.ts';
import { engineering, parsed } from './frameworks.ts';

const split = {
  ...engineering(),
  skills: [
    { $ref: 'skills/code-review.json' },
    engineering().skills[0],
    { $ref: 5 },
    { $ref: 'skills/chess.json', group: 'craft' },
  ],
};

describe('references to files', () => {
  it('are found by their index', () =>
    assert.deepEqual(findReferences(split), [
      { index: 0, url: 'skills/code-review.json' },
      { index: 3, url: 'skills/chess.json' },
    ]));

  it('are replaced by entries, with what stands beside them', () => {
    const [, review] = engineering().skills;
    const chess = { id: 'chess', name: 'Chess', group: 'people', expectations: [] };
    const inserted: any = insertReferences(
      split,
      new Map<number, unknown>([
        [0, review],
        [3, chess],
      ]),
    );
    assert.deepEqual(inserted.skills, [review, split.skills[1], { $ref: 5 }, { ...chess, group: 'craft' }]);
    assert.deepEqual(split.skills[0], { $ref: 'skills/code-review.json' });
    assert.equal(inserted.name, split.name);
  });

  it('are replaced by skill documents, of which only the skill counts', () => {
    const groups = [{ id: 'together', name: 'Collaboration' }];
    const data = { ...engineering(), groups, skills: [{ $ref: 'x.json' }, { $ref: 'y.json' }] };
    const other = { ...codeReview(), id: 'other', group: { name: 'Elsewhere' }, expectations: [] };
    const inserted: any = insertReferences(
      data,
      new Map([
        [0, codeReview()],
        [1, other],
      ]),
    );
    const { id, name, expectations } = codeReview();
    assert.deepEqual(inserted.skills, [
      { id, name, expectations, group: 'together' },
      { id: 'other', name, expectations: [] },
    ]);
    assert.ok(parseFramework({ ...inserted, levels: codeReview().levels, roles: codeReview().roles }).framework);
  });

  it('bring back each skill that was written to a file', () => {
    const framework = parsed(
      (d) => (
        (d.proficiencies.length = 0),
        d.skills.forEach((one: any) => {
          delete one.meanings;
          for (const expectation of one.expectations) (delete expectation.proficiency, (expectation.text ??= 'x'));
        })
      ),
    );
    const loaded = new Map(framework.skills.map(({ id }, index) => [index, skillOf(framework, id)]));
    const skills = framework.skills.map(({ id }) => ({ $ref: `${id}.json` }));
    const { framework: again, issues } = parseFramework(insertReferences({ ...framework, skills }, loaded));
    assert.deepEqual(issues, undefined);
    for (const { id } of framework.skills) assert.deepEqual(skillOf(again!, id), skillOf(framework, id));
  });

  it('that are not loaded stay, and are reported', () => {
    const { issues } = parseFramework(insertReferences(split, new Map([[0, engineering().skills[1]]])));
    assert.deepEqual(
      issues!.map(({ pointer, message }) => `${pointer} ${message}`),
      [
        '/skills/2/$ref Expected a string, found the number 5.',
        '/skills/2 "" is not loaded: put its content here, with insertReferences.',
        '/skills/3 "skills/chess.json" is not loaded: put its content here, with insertReferences.',
      ],
    );
  });

  it('are loaded all at once', async () => {
    const [, review] = engineering().skills;
    let [open, most] = [0, 0];
    const gathered: any = await gatherReferences(split, async (url) => {
      most = Math.max(most, ++open);
      await Promise.resolve();
      open--;
      return { data: { ...review, id: url } };
    });
    assert.equal(most, 2);
    assert.deepEqual(gathered.data.skills.map(({ id }: any) => id), [
      'skills/code-review.json', (split.skills[1] as any).id, undefined, 'skills/chess.json',
    ]); // prettier-ignore
    assert.equal(gathered.issues, undefined);
  });

  it('that cannot be had are issues, each with its reason', async () => {
    const load = async (url: string) =>
      url.includes('chess') ? 'The server is away.' : { data: engineering().skills[1] };
    const { data, issues }: any = await gatherReferences(split, load);
    assert.equal(data, undefined);
    assert.deepEqual(
      issues.map(({ pointer, code }: any) => `${pointer} ${code}`),
      ['/skills/3/$ref not-loaded'],
    );
    assert.match(issues[0].message, /skills\/chess\.json/);
    assert.match(issues[0].message, /The server is away(?!\.\.)/);
  });

  it('are none in most frameworks, which stay as they are', async () => {
    const data = engineering();
    const gathered: any = await gatherReferences(data, () => Promise.reject(new Error('No.')));
    assert.equal(gathered.data, data);
  });

  it('never throw on any data', () => {
    const throwing = new Proxy([], {
      get: () => {
        throw new Error('No.');
      },
    });
    const any = fc.oneof(fc.anything({ withNullPrototype: true }), fc.constant(throwing));
    fc.assert(
      fc.property(any, any, (skills, content) => {
        for (const data of [skills, { skills }, { skills: [{ $ref: 'x' }], groups: content }]) {
          assert.ok(Array.isArray(findReferences(data)));
          assert.ok(parseFramework(insertReferences(data, new Map([[0, content]]))));
        }
      }),
    );
  });
});

/** Data that JSON cannot represent, and very large data: `parse` returns issues and never throws. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Issue, parse, parseJson } from '../../src/skill-document/index.ts';
import { codeReview } from './documents.ts';

const with_ = (change: (document: any) => void): unknown => {
  const document: unknown = JSON.parse(JSON.stringify(codeReview()));
  change(document);
  return document;
};

const issuesOf = (data: unknown): readonly Issue[] => parse(data).issues ?? [];
const told = (data: unknown) => issuesOf(data).map(({ pointer, code }) => `${pointer} ${code}`);

const revoked = (target: object) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const thrower = () => {
  throw new Error('No.');
};
const throwing = new Proxy({}, { ownKeys: thrower, get: thrower, getPrototypeOf: thrower, has: thrower });
class Level {
  id = 'x';
  name = 'X';
}

describe('parse, on values that are not data', () => {
  const values: [what: string, value: unknown, found: RegExp][] = [
    ['a big integer', 10n, /found the bigint 10\./],
    ['a symbol', Symbol('x'), /found a symbol\./],
    ['a function', () => 1, /found a function\./],
    ['no number', NaN, /found the number NaN\./],
    ['an endless number', -Infinity, /found the number -Infinity\./],
    ['a date', new Date(0), /found an object of type "Date"\./],
    ['a map', new Map([['en', 'x']]), /found an object of type "Map"\./],
    ['a promise', Promise.resolve(), /found an object of type "Promise"\./],
    ['bytes', new Uint8Array(3), /found an object of type "Uint8Array"\./],
    ['a revoked proxy', revoked({}), /found a value that cannot be read\./],
    ['a revoked proxy of a list', revoked([]), /found a value that cannot be read\./],
    ['a proxy that throws', throwing, /found a value that cannot be read\./],
  ];
  for (const [what, value, found] of values) {
    it(`reports the place of ${what}, in known and unknown properties`, () => {
      const places: [string, (document: any) => void][] = [
        ['', () => undefined],
        ['/name', (d) => (d.name = value)],
        ['/name/en', (d) => (d.name = { en: value })],
        ['/levels', (d) => ((d.levels = value), (d.expectations = []))],
        ['/roles/0/url', (d) => (d.roles[0].url = value)],
        ['/expectations/0/text', (d) => (d.expectations[0].text = value)],
        ['/expectations/2/items/0', (d) => (d.expectations[2].items[0] = value)],
        ['/extra', (d) => (d.extra = value)],
        ['/extra/deep/0', (d) => (d.extra = { deep: [value] })],
      ];
      for (const [pointer, change] of places) {
        const issues = issuesOf(pointer ? with_(change) : value);
        assert.deepEqual(
          issues.map((issue) => [issue.pointer, issue.code]),
          [[pointer, 'not-data']],
        );
        assert.match(issues[0]!.message, found);
      }
    });
  }

  it('reports properties that throw when they are read', () => {
    const data = with_((d) => {
      Object.defineProperty(d, 'summary', { enumerable: true, get: thrower });
      Object.defineProperty(d.levels, 1, { enumerable: true, get: thrower });
    });
    assert.deepEqual(told(data), [
      '/levels/1 not-data',
      '/summary not-data',
      '/expectations/1/level unknown-level',
      '/expectations/4/level unknown-level',
    ]);
  });

  it('reads everything once, so that nothing changes between check and use', () => {
    let reads = 0;
    const data = with_((d) =>
      Object.defineProperty(d.domain, 'url', { enumerable: true, get: () => (reads++ ? 'javascript:x' : 'x.html') }),
    );
    assert.equal(parse(data).skill!.domain!.url, 'x.html');
    assert.equal(reads, 1);
  });

  it('reports gaps in lists', () => {
    const gap = new Array<unknown>(2);
    assert.deepEqual(told(with_((d) => (d.expectations[2].items = gap))), [
      '/expectations/2/items/0 not-data',
      '/expectations/2/items/1 not-data',
    ]);
  });

  it('reports where a value contains itself', () => {
    const circular = with_((d) => ((d.extra = { up: d }), (d.levels[0].next = d.levels)));
    assert.deepEqual(told(circular), ['/levels/0/next circular', '/extra/up circular']);
    const list: unknown[] = [];
    list.push(list);
    assert.deepEqual(told(list), ['/0 circular', ' wrong-type']);
  });

  it('accepts a value that is used in several places', () => {
    const shared = { deep: ['x'] };
    assert.equal(issuesOf(with_((d) => (d.extra = [shared, shared]))).length, 0);
  });

  it('accepts class instances, objects without a prototype and proxies as plain objects', () => {
    const data = with_((d) => {
      d.levels.push(new Level());
      d.domain = Object.assign(Object.create(null), d.domain);
      d.roles = new Proxy(d.roles, {});
    });
    const { skill } = parse(data);
    assert.deepEqual(skill!.levels.at(-1), { id: 'x', name: 'X' });
    assert.deepEqual(skill!.domain, { name: 'Engineering' });
    assert.equal(skill!.roles.length, 2);
  });

  it('treats an undefined property as missing', () => {
    assert.ok(!('summary' in parse(with_((d) => (d.summary = undefined))).skill!));
    assert.deepEqual(told(with_((d) => (d.name = undefined))), ['/name missing']);
  });

  it('ignores properties of prototypes', () => {
    const heir = Object.create(codeReview()) as unknown;
    assert.ok(told(heir).includes('/name missing'));
  });
});

describe('parse, on very large data', () => {
  it('rejects data that is nested too deeply, at the place where it becomes too deep', () => {
    for (const open of ['[', '{"a":']) {
      const close = open === '[' ? ']' : '}';
      const json = (depth: number) =>
        JSON.stringify(codeReview()).replace(/}$/, `,"x":${open.repeat(depth)}0${close.repeat(depth)}}`);
      assert.equal(parseJson(json(400)).issues, undefined);
      const [issue, ...others] = parseJson(json(100_000)).issues!;
      assert.deepEqual([issue!.code, others], ['too-deep', []]);
      assert.match(issue!.pointer, /^\/x\//);
      assert.match(issue!.message, /500/);
    }
  });

  it('lists the first issues, and says how many more there are', () => {
    const issues = issuesOf(with_((d) => (d.expectations = Array(20_000).fill(5))));
    assert.ok(issues.length > 100 && issues.length < 10_000);
    const { pointer, code, message } = issues.at(-1)!;
    assert.deepEqual([pointer, code], ['', 'more-issues']);
    assert.equal(message, `${20_000 - issues.length + 1} more problems are not listed.`);
    assert.equal(issues[0]!.pointer, '/expectations/0');
  });

  it('counts a single further issue correctly', () => {
    const { length } = issuesOf(with_((d) => (d.expectations = Array(20_000).fill(5))));
    const issues = issuesOf(with_((d) => (d.expectations = Array(length).fill(5))));
    assert.equal(issues.at(-1)!.message, '1 more problem is not listed.');
  });

  it('limits the length of all issues, for keys and ids of any length', () => {
    const long = 'x'.repeat(1_000_000);
    const deep = (depth: number): unknown => (depth > 0 ? [deep(depth - 1)] : Array.from({ length: 1000 }, () => []));
    const documents = [
      with_((d) => (d[long] = deep(498))),
      with_((d) => ((d.levels = [{ id: long, name: 'L' }]), (d.expectations = Array(2000).fill(d.expectations[0])))),
      with_((d) => (d.domain = long)),
    ];
    for (const document of documents) assert.ok(JSON.stringify(issuesOf(document)).length < 5_000_000);
  });

  it('stops at infinite data', () => {
    const endless = new Proxy([], { get: (_, key) => (key === 'length' ? Infinity : 1) });
    assert.deepEqual(told(with_((d) => (d.extra = endless))), ['/extra too-large']);
    assert.deepEqual(told(with_((d) => (d.extra = new Array(4e9)))), ['/extra too-large']);
  });

  it('stops at more than five million values', () => {
    // Eleven nested lists, each with ten references to the next one.
    let bomb: unknown[] = [];
    for (let depth = 0; depth < 11; depth++) bomb = Array<unknown>(10).fill(bomb);
    assert.deepEqual(told(with_((d) => (d.extra = bomb))), [' too-large']);
  });
});

describe('a parsed document', () => {
  it('is deeply frozen', () => {
    const { skill } = parse({ ...codeReview(), name: { en: 'x' }, extra: { list: [{ deep: [{}] }] } });
    const visit = (value: unknown, pointer: string) => {
      if (typeof value !== 'object' || value === null) return;
      assert.ok(Object.isFrozen(value), pointer);
      for (const [key, part] of Object.entries(value)) visit(part, `${pointer}/${key}`);
    };
    visit(skill, '');
    assert.throws(() => ((skill as any).domain.url = 'javascript:x'), TypeError);
    assert.throws(() => ((skill as any).expectations[1].links[0].url = 'javascript:x'), TypeError);
    assert.throws(() => (skill as any).extra.list[0].deep.push(1), TypeError);
  });

  it('does not change with its source data', () => {
    const given: any = { ...codeReview(), extra: { list: [1] } };
    const { skill } = parse(given);
    given.domain.url = 'javascript:x';
    given.extra.list.push(2);
    given.expectations[1].items.push('x');
    assert.deepEqual(skill, { ...codeReview(), extra: { list: [1] } });
    assert.equal(parse(skill).skill, skill);
  });
});

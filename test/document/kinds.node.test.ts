/** Documents of one kind where another is expected. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFramework } from '../../src/framework-document/index.ts';
import { parse } from '../../src/skill-document/index.ts';
import { engineering } from '../framework-document/frameworks.ts';
import { codeReview } from '../skill-document/documents.ts';

const answers = { framework: { id: 'engineering' }, answers: [] };

type Issues = readonly { readonly pointer: string; readonly code: string }[] | undefined;
const told = ({ issues }: { readonly issues?: Issues }) => issues?.map(({ pointer, code }) => `${pointer} ${code}`);

describe('a document of another kind', () => {
  it('is named in place of all other issues', () => {
    assert.deepEqual(told(parse(engineering())), [' framework']);
    assert.deepEqual(told(parse(answers)), [' assessment']);
    assert.deepEqual(told(parseFramework(codeReview())), [' skill-document']);
    assert.deepEqual(told(parseFramework(answers)), [' assessment']);
  });

  it('tells which element shows it', () => {
    assert.match(parse(engineering()).issues![0]!.message, /<skill-framework>/);
    assert.match(parseFramework(codeReview()).issues![0]!.message, /<skill-profile>/);
    assert.match(parse(answers).issues![0]!.message, /<skill-assessment>/);
  });

  it('is none if it is also of the expected kind', () => {
    assert.equal(parse({ ...codeReview(), skills: [] }).issues, undefined);
    assert.equal(parseFramework({ ...engineering(), expectations: [], answers: 5 }).issues, undefined);
  });

  it('is none if it has only a part of what marks the other kind', () => {
    assert.deepEqual(told(parse({ answers: [] }))!.slice(0, 1), ['/name missing']);
    assert.deepEqual(told(parse([engineering()])), [' wrong-type']);
  });
});

/** Which headings are levels, and what stands below each heading. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarkdownBlocks } from '../../../../src/formats/reading/markdown/blocks.ts';
import {
  isBesideTable,
  type Section,
  sectionsBelow,
  toOutline,
} from '../../../../src/formats/reading/outline/outline.ts';

/** The headings, each level with `!`, and what is below it: `Bakery [Junior! (list) Senior! (list)]`. */
function shown({ sections, blocks }: Section): string {
  const own = blocks.map(({ kind }) => `(${kind})`);
  const below = sections.map((section) => {
    const inner = shown(section);
    const within = section.sections.length > 0 ? ` [${inner}]` : inner && ` ${inner}`;
    return `${section.title}${section.isLevel ? '!' : ''}${within}`;
  });
  return [...own, ...below].join(' ');
}

const read = (markdown: string, ...known: readonly string[]) =>
  toOutline(readMarkdownBlocks(markdown).blocks, new Set(known));

/** Headings: `A B 2 Junior* Senior.` has two of depth 1, two of depth 2 below, one with a list, one with a paragraph. */
function levels(text: string, ...known: readonly string[]): string {
  let depth = 1;
  const lines = text.split(' ').flatMap((word) => {
    if (/^\d$/.test(word)) {
      depth = Number(word);
      return [];
    }
    const below = word.endsWith('*') ? '\n\n- Weighs' : word.endsWith('.') ? '\n\nTold' : word.endsWith('|') ? '\n\n|a|b|\n|-|-|\n|c|d|' : ''; // prettier-ignore
    return `${'#'.repeat(depth)} ${word.replace(/[*.|]$/, '')}${below}`;
  });
  return shown(read(lines.join('\n\n'), ...known));
}

describe('headings', () => {
  it('have below them what stands up to the next heading of their depth', () => {
    assert.equal(
      shown(read('First\n\n# A\n\nText\n\n## B\n\n- Item\n\n### C\n\n## D\n\n# E\n\n### F\n\n## G\n')),
      '(paragraph) A [(paragraph) B [(list) C] D] E [F G]',
    );
    assert.deepEqual(read(''), { title: '', blocks: [], sections: [], isLevel: false });
  });

  it('are levels by their words, if several stand beside each other', () => {
    assert.equal(levels('A 2 Junior Senior 1 B 2 C'), 'A [Junior! Senior!] B [C]');
    assert.equal(levels('A 2 Junior C'), 'A [Junior C]');
    assert.equal(levels('A 2 Helper Mixer', 'helper', 'mixer'), 'A [Helper! Mixer!]');
  });

  it('are levels if they are at least a third of those beside them', () => {
    assert.equal(levels('Junior Senior A B. C D'), 'Junior! Senior! A B (paragraph) C D');
    assert.equal(levels('Junior Senior A B C D E'), 'Junior Senior A B C D E');
  });

  it('are levels alone if the same level is among others elsewhere', () => {
    assert.equal(levels('A 2 Junior Senior 1 B 2 senior X'), 'A [Junior! Senior!] B [senior! X]');
    assert.equal(levels('A 2 Junior Senior 1 B 2 Expert'), 'A [Junior! Senior!] B [Expert]');
    assert.equal(levels('Senior 2 Junior Senior 1 B'), 'Senior [Junior! Senior!] B');
  });

  it('between and beside levels are levels if they have the same content', () => {
    assert.equal(
      levels('A* Junior* B* Senior* Expert* C* D*'),
      'A (list) Junior! (list) B (list) Senior! (list) Expert! (list) C (list) D (list)',
    );
    assert.equal(
      levels('A* Junior* Mid* B* Senior* Expert*'),
      'A! (list) Junior! (list) Mid! (list) B! (list) Senior! (list) Expert! (list)',
    );
    assert.equal(levels('Junior* Mid* Senior* A* B*'), 'Junior! (list) Mid! (list) Senior! (list) A! (list) B (list)');
    assert.equal(levels('Junior* A Senior*'), 'Junior! (list) A Senior! (list)');
    assert.equal(levels('Junior* A. Senior*'), 'Junior! (list) A (paragraph) Senior! (list)');
    assert.equal(levels('Junior. A. Senior.'), 'Junior! (paragraph) A (paragraph) Senior! (paragraph)');
    assert.equal(levels('Junior* A| Senior*'), 'Junior! (list) A (table) Senior! (list)');
    assert.equal(levels('Junior 2 x 1 A 2 y 1 Senior 2 z'), 'Junior! [x] A! [y] Senior! [z]');
  });
});

describe('headings that say what they name', () => {
  it('are levels if the source says so', () => {
    const heading = (title: string, names?: 'skill' | 'level') =>
      ({ kind: 'heading', depth: 1, content: { lines: [title], place: '' }, names }) as const;
    const all = [heading('A', 'level'), heading('B', 'skill'), heading('Junior', 'skill'), heading('C')];
    assert.equal(shown(toOutline(all, new Set())), 'A! B Junior C');
  });

  it('are none below levels by words', () => {
    assert.equal(levels('Junior 2 Low High 1 Senior 2 Low High 3 A B'), 'Junior! [Low High] Senior! [Low High [A B]]');
  });
});

describe('bold paragraphs', () => {
  it('are headings below the others if there are several', () => {
    assert.equal(shown(read('# A\n\n**B**\n\n- x\n\n**C**\n\n# D\n\n## E\n\n**F**')), 'A [B (list) C] D [E [F]]');
    assert.equal(shown(read('# A\n\n**B**\n\n- x')), 'A (paragraph) (list)');
    assert.equal(shown(read('**B**\n\n**C**\n\n**D** and more\n\nE')), 'B C (paragraph) (paragraph)');
  });

  it('are sentences if they are longer than 80 characters', () => {
    assert.equal(shown(read(`**B**\n\n**${'x'.repeat(80)}**`)), `B ${'x'.repeat(80)}`);
    assert.equal(shown(read(`**B**\n\n**C**\n\n**${'x'.repeat(81)}**`)), 'B C (paragraph)');
  });
});

describe('sections', () => {
  const paths = (root: Section) => [...sectionsBelow(root)];
  const root = read(
    '# A\n\n## Junior\n\n|a|b|\n|-|-|\n|c|d|\n\n### B\n\n## Senior\n\n### C\n\n# D\n\n|a|b|\n|-|-|\n\n## E',
  );

  it('have the path of headings to them', () => {
    assert.deepEqual(
      paths(root).map((path) => path.map(({ title }) => title).join('/')),
      ['A', 'A/Junior', 'A/Junior/B', 'A/Senior', 'A/Senior/C', 'D', 'D/E'],
    );
  });

  it('are beside a table if a level above them has one', () => {
    assert.deepEqual(paths(root).map(isBesideTable), [false, false, true, false, false, false, false]);
  });
});

it('one job with the word of a level in its name makes no levels of the jobs beside it', () => {
  const job = (name: string) => `## ${name}\n\n| Skill | Value |\n|-|-|\n| Reading | 1 |\n| Music | 2 |\n\n`;
  const text = `# School\n\n${['Teacher', 'Principal tutor', 'Librarian'].map(job).join('')}`;
  assert.deepEqual(
    [...sectionsBelow(read(text))].flatMap((path) => (path.at(-1)!.isLevel ? path.at(-1)!.title : [])),
    [],
  );
});

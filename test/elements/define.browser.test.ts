import { expect } from '@open-wc/testing';
import { define } from '../../src/define/define.ts';
import '../../src/define/skill-stats.ts';

describe('an element that is registered twice', () => {
  it('keeps its first definition, and development says so', () => {
    const first = customElements.get('skill-stats');
    const told: unknown[] = [];
    const { warn } = console;
    console.warn = (message: unknown) => told.push(message);
    define('skill-stats', class extends HTMLElement {});
    console.warn = warn;
    expect(customElements.get('skill-stats')).to.equal(first);
    expect(told).to.deep.equal(['<skill-stats> is defined already; this page loads skill-matrix more than once.']);
  });
});

/** Outlines that say how much roles, or the levels of roles, need skills. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarkdown } from '../../../../src/formats/index.ts';

/** What is asked, each as `skill of role at level: needed or welcome`. */
function asked(markdown: string): readonly string[] {
  const { framework } = readMarkdown(markdown);
  const { skills, roles = [], levels = [] } = framework!;
  const nameOf = (list: readonly { readonly id: string; readonly name: unknown }[], id: string | undefined) =>
    String(list.find((one) => one.id === id)?.name);
  return skills.flatMap(({ name, expectations }) =>
    expectations.map(({ role, level, required }) => {
      const at = level === undefined ? '' : ` at ${nameOf(levels, level)}`;
      return `${String(name)} of ${nameOf(roles, role)}${at}: ${required ? 'needed' : 'welcome'}`;
    }),
  );
}

const list = (...skills: readonly string[]) => skills.map((skill) => `- ${skill}\n`).join('');

describe('needs below levels of roles', () => {
  const level = (name: string, needed: string, welcome: string) =>
    `### ${name}\n\n**Required**\n\n${needed}\n**Nice to have**\n\n${welcome}\n`;

  it('are above skills, and no skills themselves', () => {
    const cook = level('Junior', list('Soup', 'Knives'), list('Bread')) + level('Senior', list('Soup', 'Menus'), list('Sauces')); // prettier-ignore
    const diver = level('Junior', list('Knots', 'Radio'), list('Charts')) + level('Senior', list('Knots', 'Charts'), list('Tides')); // prettier-ignore
    const found = asked(`# Skills on board\n\n## Cook\n\n${cook}## Diver\n\n${diver}`);
    assert.equal(found.length, 12);
    assert.ok(found.includes('Soup of Cook at Junior: needed'));
    assert.ok(found.includes('Bread of Cook at Junior: welcome'));
    assert.ok(found.includes('Charts of Diver at Senior: needed'));
  });
});

describe('roles below skills', () => {
  it('say how much they need them', () => {
    const skill = (name: string, ...needs: readonly string[]) =>
      `### ${name}\n\n${list(...['Cook', 'Diver', 'Mate'].map((role, index) => `${role}: ${needs[index]!}`))}\n`;
    const text = `# Skills on board\n\n## Galley\n\n${skill('Soup', 'required', 'preferred', 'not required')}${skill('Knives', 'required', 'preferred', 'preferred')}\n## Deck\n\n${skill('Knots', 'preferred', 'required', 'required')}${skill('Radio', 'not required', 'required', 'required')}`;
    const found = asked(text);
    assert.equal(found.length, 10);
    assert.ok(found.includes('Soup of Cook: needed'));
    assert.ok(found.includes('Soup of Diver: welcome'));
    assert.ok(found.includes('Radio of Mate: needed'));
    assert.ok(!found.some((one) => one.startsWith('Radio of Cook')));
  });
});

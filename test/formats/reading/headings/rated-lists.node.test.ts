/** Lists of skills with values behind them: of the headings above, or of the entries that they stand below. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarkdown } from '../../../../src/formats/index.ts';

/** The roles, and what each skill asks of them. */
function read(text: string) {
  const { framework } = readMarkdown(text);
  const values = new Map(framework?.proficiencies?.map(({ id, name }) => [id, name]));
  return (
    framework && {
      roles: framework.roles?.map(({ name }) => name),
      skills: framework.skills.map(({ name, expectations }) => {
        const asked = expectations.map(({ role, proficiency }) => `${role} ${values.get(proficiency!)}`);
        return `${name}: ${asked.join(', ')}`;
      }),
    }
  );
}

const EXPECTED = {
  roles: ['Greeter', 'Night porter', 'Duty lead'],
  skills: [
    'Booking: greeter advanced, night-porter basic',
    'French: greeter B2, duty-lead C1',
    'First aid: night-porter advanced, duty-lead expert',
    'Alarms: night-porter advanced',
    'Rosters: duty-lead expert',
  ],
};

describe('lists of skills with values', () => {
  it('are of the roles above them, also of those that nothing else calls so', () => {
    const text =
      '# Skills at the desk\n\n## Greeter\n\n- Booking (advanced)\n- French (B2)\n\n## Night porter\n\n- Booking (basic)\n- First aid (advanced)\n- Alarms (advanced)\n\n## Duty lead\n\n- French (C1)\n- First aid (expert)\n- Rosters (expert)\n';
    assert.deepEqual(read(text), EXPECTED);
  });

  it('are of the entries that they stand below', () => {
    const text =
      'Skills at the desk\n\n1. Greeter\n   - Booking (advanced)\n   - French (B2)\n2. Night porter\n   - Booking (basic)\n   - First aid (advanced)\n   - Alarms (advanced)\n3. Duty lead\n   - French (C1)\n   - First aid (expert)\n   - Rosters (expert)\n';
    assert.deepEqual(read(text), EXPECTED);
  });

  it('are none if nothing speaks of skills or roles', () => {
    const room = (name: string, thing: string) => `## ${name}\n\n- Fridge (basic)\n- ${thing} (advanced)\n\n`;
    assert.equal(read(`# Things in each room\n\n${room('Kitchen', 'Oven')}${room('Bar', 'Till')}`), undefined);
  });
});

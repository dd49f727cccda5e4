/** Where somebody stands, and where to get to: what is meant where a wish is missing or cannot come true. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findStance, type Framework, type Wishes } from '../../src/framework-document/index.ts';
import { engineering, ladder, parsed, requirements } from './frameworks.ts';

/** Places as `role/level`, with the index of the level: `backend/senior 1`. */
function find(framework: Framework, wishes: Wishes) {
  const { current, target, isMove } = findStance(framework, wishes);
  const [from, to] = [current, target].map(
    ({ role, place, index }) => `${role?.id ?? ''}/${place.level ?? ''} ${index}`,
  );
  assert.equal(current.place.role, current.role?.id);
  assert.equal(target.place.role, target.role?.id);
  return { from, to, isMove };
}

describe('findStance', () => {
  it('aims at the next level of my role', () => {
    assert.deepEqual(find(engineering(), { role: 'backend', level: 'junior' }), {
      from: 'backend/junior 0',
      to: 'backend/senior 1',
      isMove: false,
    });
  });

  it('aims at no level from the highest one, and from none', () => {
    assert.deepEqual(find(engineering(), { role: 'backend', level: 'lead' }).to, 'backend/ -1');
    assert.deepEqual(find(engineering(), { role: 'backend' }), {
      from: 'backend/ -1',
      to: 'backend/ -1',
      isMove: false,
    });
  });

  it('counts the levels of a role in the order of the framework, under its own names', () => {
    assert.deepEqual(find(engineering(), { role: 'manager', level: 'senior' }).from, 'manager/senior 0');
    const [senior] = findStance(engineering(), { role: 'manager' }).current.levels;
    assert.equal(senior?.name, 'Team lead');
  });

  it('aims where it is told to, also at a lower level', () => {
    assert.deepEqual(find(engineering(), { role: 'backend', level: 'lead', target: 'junior' }), {
      from: 'backend/lead 2',
      to: 'backend/junior 0',
      isMove: false,
    });
  });

  it('aims at the same level of another role', () => {
    assert.deepEqual(find(engineering(), { role: 'backend', level: 'senior', targetRole: 'data' }), {
      from: 'backend/senior 1',
      to: 'data/senior 1',
      isMove: true,
    });
  });

  it('aims at the next higher level of another role that lacks mine, else at its highest', () => {
    const wishes = { role: 'backend', level: 'junior', targetRole: 'manager' };
    assert.equal(find(engineering(), wishes).to, 'manager/senior 0');
    const [role, level, targetRole] = ['backend', 'lead', 'intern'];
    assert.equal(find(engineering(), { role, level, targetRole }).to, 'intern/junior 0');
    const short = parsed((framework) => {
      framework.roles[3].levels = [{ id: 'junior' }, { id: 'senior' }];
    });
    assert.equal(find(short, { role, level, targetRole }).to, 'intern/senior 1');
  });

  it('aims at no level of another role while none is chosen', () => {
    assert.deepEqual(find(engineering(), { role: 'backend', targetRole: 'data' }), {
      from: 'backend/ -1',
      to: 'data/ -1',
      isMove: true,
    });
  });

  it('takes a level of the other role as target', () => {
    const wishes = { role: 'backend', level: 'junior', targetRole: 'manager', target: 'lead' };
    assert.equal(find(engineering(), wishes).to, 'manager/lead 1');
  });

  it('passes over what the framework lacks', () => {
    assert.deepEqual(find(engineering(), { role: 'pilot', level: 'captain', targetRole: 'cook', target: 'chef' }), {
      from: '/ -1',
      to: '/ -1',
      isMove: false,
    });
    assert.deepEqual(find(engineering(), { role: 'backend', level: 'junior', target: 'chef' }).to, 'backend/senior 1');
    assert.equal(find(engineering(), { role: 'intern', level: 'lead' }).from, 'intern/ -1');
  });

  it('has the levels of the framework without a role', () => {
    assert.deepEqual(find(engineering(), { level: 'senior' }), {
      from: '/senior 1',
      to: '/lead 2',
      isMove: false,
    });
    assert.deepEqual(find(ladder(), { role: 'backend', level: 'junior' }).to, '/senior 1');
  });

  it('moves from no role to a role', () => {
    assert.deepEqual(find(engineering(), { level: 'junior', targetRole: 'data' }), {
      from: '/junior 0',
      to: 'data/junior 0',
      isMove: true,
    });
  });

  it('takes the only role as everybody’s', () => {
    const one = parsed((framework) => {
      framework.roles = framework.roles.slice(2, 3);
      for (const skill of framework.skills) {
        skill.expectations = skill.expectations.filter(({ role }: any) => role === undefined || role === 'data');
      }
    });
    assert.equal(find(one, { level: 'junior' }).to, 'data/senior 1');
    assert.equal(find(one, { role: 'pilot', level: 'junior' }).from, 'data/junior 0');
  });

  it('has no levels where the framework has none', () => {
    assert.deepEqual(find(requirements(), { role: 'nurse', level: 'junior', targetRole: 'doctor' }), {
      from: 'nurse/ -1',
      to: 'doctor/ -1',
      isMove: true,
    });
  });
});

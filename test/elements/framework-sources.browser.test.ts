import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/index.ts';
import type { Failure, Framework, SkillFramework, SkillProfile } from '../../src/entries/index.ts';
import { all, demoDocument, next, one, radio, textOf, until } from '../page.ts';
import { engineering, frameworkPage, settled } from './framework.ts';

const incidents = await demoDocument('incident-response');
const realFetch = window.fetch;

/** Answers requests in place of a server, by the name of the file; other files are not found. */
function serve(files: Record<string, unknown>): string[] {
  const requests: string[] = [];
  window.fetch = (input) => {
    const name = new URL(String(input), location.href).pathname.slice(1);
    requests.push(name);
    const file = files[name];
    return Promise.resolve(file === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(file)));
  };
  return requests;
}

afterEach(() => {
  window.fetch = realFetch;
});

async function failing(tag: 'skill-framework' | 'skill-profile', given: object): Promise<[Failure, Element]> {
  const element = Object.assign(document.createElement(tag), given);
  const failed = next<CustomEvent<Failure>>(element, tag === 'skill-profile' ? 'skill-error' : 'framework-error');
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  return [(await failed).detail, element];
}

describe('a framework', () => {
  it('comes by property, and is told', async () => {
    const element = document.createElement('skill-framework');
    element.framework = engineering;
    const loaded = next<CustomEvent>(element, 'framework-load');
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    expect((await loaded).detail.framework).to.equal(element.framework);
    expect(element.framework).to.deep.equal(engineering);
    expect(element.matches(':state(ready)')).to.be.true;
  });

  it('comes by src', async () => {
    const element = await fixture<SkillFramework>(
      html`<skill-framework src="/demo/documents/engineering.json"></skill-framework>`,
    );
    expect(element.getAttribute('aria-busy')).to.equal('true');
    await next(element, 'framework-load');
    expect(element.hasAttribute('aria-busy')).to.be.false;
    expect(textOf(element)).to.contain('Engineering framework');
  });

  it('comes from a script among the children, and is read again when that changes', async () => {
    const element = await fixture<SkillFramework>(
      html`<skill-framework><script type="application/json"></script></skill-framework>`,
    );
    const script = element.querySelector('script')!;
    script.textContent = JSON.stringify(engineering);
    await until(() => textOf(element).includes('Engineering framework'));
    script.textContent = JSON.stringify({ ...engineering, name: 'Another one' });
    await until(() => textOf(element).includes('Another one'));
  });

  it('is missed in words', async () => {
    const element = await fixture<SkillFramework>(html`<skill-framework></skill-framework>`);
    expect(textOf(element)).to.equal('There is no framework to show.');
  });

  it('that is a document of one skill leads to the element for that', async () => {
    const [{ reason }, element] = await failing('skill-framework', { framework: incidents });
    expect(reason).to.equal('document');
    expect(textOf(one(element, '[role=alert]'))).to.match(/skill-profile/);
  });

  it('given to <skill-profile> leads to its element, and to its skills', async () => {
    const [{ reason }, element] = await failing('skill-profile', { skill: engineering });
    expect(reason).to.equal('document');
    const words = textOf(one(element, '[role=alert]'));
    expect(words)
      .to.match(/skill-framework/)
      .and.to.contain('#');
  });
});

describe('a framework in several files', () => {
  const [first, second, third] = engineering.skills;
  const split = (...refs: string[]) =>
    ({ ...engineering, skills: [...refs.map(($ref) => ({ $ref })), third] }) as unknown as Framework;

  it('is put together', async () => {
    const requests = serve({
      'a/framework.json': split('skills/one.json', '../b/two.json'),
      'a/skills/one.json': first,
      'b/two.json': second,
    });
    const element = await fixture<SkillFramework>(html`<skill-framework src="/a/framework.json"></skill-framework>`);
    await next(element, 'framework-load');
    await settled(element);
    expect(requests).to.deep.equal(['a/framework.json', 'a/skills/one.json', 'b/two.json']);
    expect(element.framework!.skills.map(({ name }) => name)).to.deep.equal(['Programming', 'Testing', 'Code review']);
    expect(textOf(element)).to.contain('Programming').and.to.contain('Testing');
  });

  it('misses some with one message each', async () => {
    serve({ 'a/framework.json': split('gone.json', 'one.json', 'https://example.org/x.json'), 'a/one.json': first });
    const [failure, element] = await failing('skill-framework', { src: '/a/framework.json' });
    expect(failure.reason).to.equal('document');
    expect(failure.issues).to.have.length(2);
    const messages = all(one(element, '[role=alert]'), 'li').map(textOf);
    expect(messages).to.have.length(2);
    const about = (name: string) => messages.filter((message) => message.includes(name)).join();
    expect(about('gone.json')).to.contain('/skills/0/$ref').and.to.contain('the server answered 404');
    expect(about('example.org')).to.contain('/skills/2/$ref').and.to.contain('another site');
  });
});

describe('one skill of a framework, by src', () => {
  for (const tag of ['skill-profile', 'skill-matrix', 'level-comparison', 'skill-stats', 'role-filter'] as const) {
    it(`is shown by <${tag}>`, async () => {
      const element = Object.assign(document.createElement(tag), {
        src: '/demo/documents/engineering.json#incident-response',
        level: 'middle',
      });
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      await next(element, 'skill-load');
      await settled(element);
      expect(element.skill!.name).to.equal('Incident response');
      const words = {
        'skill-profile': 'Leads a small incident alone.',
        'skill-matrix': 'Leads a small incident alone.',
        'level-comparison': 'Commands an incident across teams',
        'skill-stats': '6 Levels',
        'role-filter': 'Engineering manager',
      }[tag];
      if (tag !== 'skill-stats') expect(textOf(element)).to.contain(words);
      else expect(textOf(element)).to.contain('Roles 6');
    });
  }

  it('is one request for all of them', async () => {
    const requests = serve({ 'f.json': engineering });
    const box = await fixture<HTMLElement>(
      html`<div>
        <skill-stats src="/f.json#testing"></skill-stats><skill-stats src="/f.json#hiring"></skill-stats>
        <skill-framework src="/f.json"></skill-framework>
      </div>`,
    );
    const [testing, hiring] = all<SkillProfile>(box, 'skill-stats');
    await until(() => testing!.skill && hiring!.skill && one<SkillFramework>(box, 'skill-framework').framework);
    expect([testing!.skill!.name, hiring!.skill!.name]).to.deep.equal(['Testing', 'Hiring']);
    expect(requests).to.deep.equal(['f.json']);
  });

  it('that it lacks is named, with those that it has', async () => {
    serve({ 'f.json': engineering });
    const [failure, element] = await failing('skill-profile', { src: '/f.json#chess' });
    expect(failure.issues.map(({ code }) => code)).to.deep.equal(['unknown-skill']);
    expect(textOf(one(element, '[role=alert]'))).to.contain('"chess" is not one of: programming, testing');
  });

  it('is another one as soon as src is', async () => {
    serve({ 'f.json': engineering });
    const element = await fixture<SkillProfile>(html`<skill-profile src="/f.json#testing"></skill-profile>`);
    await next(element, 'skill-load');
    element.src = '/f.json#hiring';
    await until(() => textOf(element).includes('Hiring'));
  });
});

describe('a composition under <skill-framework>', () => {
  async function composed(): Promise<SkillFramework> {
    const element = await fixture<SkillFramework>(
      html`<skill-framework .framework=${engineering} role="data" level="middle" skill="incident-response"
        ><role-picker></role-picker><level-picker></level-picker><skill-matrix></skill-matrix
        ><level-comparison></level-comparison><skill-stats></skill-stats
      ></skill-framework>`,
    );
    await until(() => all(element, '[role=table]').length > 0);
    await settled(element);
    return element;
  }

  it('shows the selected skill, my role and level, in place of the page', async () => {
    const element = await composed();
    expect(textOf(element)).not.to.contain('All skills');
    expect(textOf(one(element, 'skill-matrix'))).to.contain('Leads a small incident alone.');
    expect(textOf(one(element, '[part=role]'))).to.equal('Data engineer your role');
    expect(textOf(one(element, 'level-comparison'))).to.contain('From Middle to Senior');
    element.skill = 'hiring';
    await until(() => textOf(one(element, 'skill-matrix')).includes('Interviews to the guide'));
    radio(element, 'Senior').click();
    await until(() => textOf(one(element, 'level-comparison')).includes('From Senior to Lead'));
  });

  it('shows nothing, and no error, while no skill is selected', async () => {
    const element = await composed();
    element.skill = undefined;
    await until(() => textOf(one(element, 'skill-matrix')) === '');
    expect(textOf(one(element, 'level-comparison'))).to.equal('');
  });

  it('follows a provider that comes late, and another one it moves to', async () => {
    const box = await fixture<HTMLElement>(
      html`<div><framework-matrix></framework-matrix><role-picker></role-picker></div>`,
    );
    const matrix = one(box, 'framework-matrix');
    const [first, second] = [document.createElement('skill-framework'), document.createElement('skill-framework')];
    box.append(first);
    first.append(...box.querySelectorAll('framework-matrix, role-picker'));
    await settled(box);
    first.framework = engineering;
    await until(() => textOf(matrix).includes('Programming'));
    Object.assign(second, { framework: { ...engineering, skills: engineering.skills.slice(3) }, role: 'manager' });
    box.append(second);
    second.append(matrix);
    await until(() => !textOf(matrix).includes('Programming') && textOf(matrix).includes('Engineering manager'));
    second.remove();
    box.append(matrix);
    await until(() => textOf(matrix) === 'There is no framework to show.');
  });
});

describe('two frameworks on a page', () => {
  it('keep to themselves', async () => {
    const [first, second] = [
      await frameworkPage({ role: 'backend', level: 'junior' }),
      await frameworkPage({ role: 'data', level: 'lead' }),
    ];
    radio(first, 'Senior').click();
    await until(() => first.level === 'senior');
    await settled(second);
    expect([second.role, second.level]).to.deep.equal(['data', 'lead']);
    expect(radio(second, 'Lead').checked).to.be.true;
  });

  it('share everything by a name', async () => {
    const first = await frameworkPage({ sync: 'both', role: 'backend', level: 'junior' });
    const second = await frameworkPage({ sync: 'both' });
    expect([second.role, second.level]).to.deep.equal(['backend', 'junior']);
    Object.assign(second, { targetRole: 'manager', target: 'lead', skill: 'hiring' });
    await until(() => first.targetRole === 'manager' && first.target === 'lead' && first.skill === 'hiring');
  });
});

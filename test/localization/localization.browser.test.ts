import { expect, fixture, html } from '@open-wc/testing';
import '../../src/localization/ar.ts';
import '../../src/localization/es.ts';
import { register, SkillStats } from '../../src/entries/index.ts';
import type { SkillProfile } from '../../src/entries/index.ts';
import { codeReview } from '../skill-document/documents.ts';
import { demoDocument, one, textOf, until } from '../page.ts';

const skill = await demoDocument('code-review');

describe('the language', () => {
  it('is that of the nearest ancestor, and follows it', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="de"><skill-profile .skill=${skill}></skill-profile></div>`);
    expect(textOf(box))
      .to.contain('Skill-Profil')
      .and.to.contain('Wie Änderungen gelesen werden')
      .and.to.contain('22. Feb. 2026');
    box.lang = 'en';
    await until(() => textOf(box).includes('Skill profile') && textOf(box).includes('Feb 22, 2026'));
    one(box, 'skill-profile').lang = 'de';
    await until(() => textOf(box).includes('Skill-Profil'));
  });

  it('reaches through shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="de"></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const profile = Object.assign(document.createElement('skill-stats'), { skill });
    root.append(profile);
    await until(() => textOf(profile).includes('Pflichtanforderungen'));
    host.lang = 'en';
    await until(() => textOf(profile).includes('Mandatory requirements'));
  });

  it('that nobody speaks falls back to English, marked as such', async () => {
    const profile = await fixture<SkillProfile>(html`<skill-profile lang="fi" .skill=${skill}></skill-profile>`);
    expect(textOf(profile)).to.contain('Skill profile');
    expect(one(profile, '[part=root]').lang).to.equal('en');
  });

  it('of a text is marked where it is another one than the interface’s', async () => {
    const profile = await fixture<SkillProfile>(
      html`<skill-profile lang="de" .skill=${{ ...skill, name: 'Code review' }}></skill-profile>`,
    );
    expect(one(profile, '[part=title] span').lang).to.equal('en');
    expect(one(profile, '[part=summary]').querySelector('[lang]')).to.equal(null);
  });

  it('of a text written the other way round says so', async () => {
    const profile = await fixture<SkillProfile>(
      html`<skill-profile lang="de" .skill=${{ ...skill, name: { ar: 'مراجعة' } }}></skill-profile>`,
    );
    const { lang, dir } = one(profile, '[part=title] span');
    expect([lang, dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('writes itself in its direction, whatever the host’s styles say', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="en" style="direction: rtl"><skill-profile lang="ar" .skill=${skill}></skill-profile></div>`,
    );
    const directionOf = () => getComputedStyle(one(box, '[role=radiogroup]')).direction;
    await until(() => textOf(box).includes('ملف المهارة'));
    expect(directionOf()).to.equal('rtl');
    one(box, 'skill-profile').lang = 'es';
    await until(() => textOf(box).includes('Perfil de habilidad'));
    expect(directionOf()).to.equal('ltr');
    box.dir = '';
    await until(() => directionOf() === 'ltr');
    box.dir = 'rtl';
    one(box, 'skill-profile').removeAttribute('lang');
    await until(() => directionOf() === 'rtl');
  });

  it('counts by the plural rules of the language', async () => {
    const stats = await fixture<SkillStats>(html`<skill-stats lang="ar"></skill-stats>`);
    const withOptional = (count: number) => ({
      ...codeReview(),
      expectations: codeReview().levels.flatMap(({ id }, index) =>
        index < count ? [{ role: 'backend', level: id, text: 'x', required: false }] : [],
      ),
    });
    stats.skill = withOptional(2) as never;
    await until(() => textOf(stats).includes('المتطلبان الآخران اختياريان'));
    stats.skill = withOptional(3) as never;
    await until(() => textOf(stats).includes('وعددها'));
  });

  it('can be a page’s own, or have single terms replaced', async () => {
    const stats = await fixture<SkillStats>(html`<skill-stats lang="fi" .skill=${skill}></skill-stats>`);
    register({ language: { $code: 'fi', roles: 'Roolit' } });
    await until(() => textOf(stats).includes('Roolit'));
    expect(textOf(stats), 'what is missing is said in English').to.contain('Mandatory requirements');
    stats.lang = 'es';
    SkillStats.register({ language: { $code: 'es', roles: 'Puestos' } });
    await until(() => textOf(stats).includes('Puestos') && textOf(stats).includes('Requisitos obligatorios'));
  });

  it('with a tag that is none does no harm', async () => {
    const profile = await fixture<SkillProfile>(html`<skill-profile lang="!!" .skill=${skill}></skill-profile>`);
    expect(textOf(profile)).to.contain('Code');
  });
});

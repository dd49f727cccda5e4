import { expect, fixture, html } from '@open-wc/testing';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/entries/index.ts';
import type { SkillProfile } from '../../src/entries/index.ts';
import { all, demoDocument, one, textOf, until } from '../page.ts';
import { codeReview } from '../skill-document/documents.ts';

const skill = await demoDocument('data-visualization');

describe('the whole page', () => {
  it('shows in German what the source page shows, in its order, its texts marked as English', async () => {
    const profile = await fixture<SkillProfile>(
      html`<skill-profile lang="de" layout="levels" .skill=${skill}></skill-profile>`,
    );
    const page = textOf(profile);
    const expected = [
      ...['Skill-Profil', 'Domäne', 'Data', 'Communication', 'Data visualization'],
      ...['Rollen', '2', 'Stufen', '5', 'Junior bis Principal'],
      '9. Apr. 2026',
      'Wählen Sie Ihre aktuelle Stufe und vergleichen Sie die Erwartungen.',
      ...['Die Tabelle zeigt, wie die Tiefe von', 'Junior', 'bis', 'Principal', 'wächst.'],
      ...skill.levels.flatMap((level) => [
        ...[level.name, 'Rolle', 'Beschreibung'],
        ...skill.roles.flatMap((role) => [
          role.name,
          skill.expectations.find((cell) => cell.role === role.id && cell.level === level.id)!.text,
        ]),
      ]),
    ] as string[];
    let from = 0;
    for (const words of expected) {
      const found = page.indexOf(words, from);
      expect(found, `"${words}" after "${page.slice(Math.max(0, from - 60), from)}"`).to.be.at.least(0);
      from = found + words.length;
    }
    for (const { text } of skill.expectations) {
      const element = all(profile, 'p').find((paragraph) => paragraph.textContent === text)!;
      expect(element.closest('[lang]')!.getAttribute('lang')).to.equal('en');
    }
  });

  it('shows the sections that `show` names, whatever their order there', async () => {
    const profile = await fixture<SkillProfile>(
      html`<skill-profile show="matrix stats" .skill=${skill}></skill-profile>`,
    );
    expect(
      all(profile, 'skill-stats, level-picker, level-comparison, skill-matrix').map((element) => element.localName),
    ).to.deep.equal(['skill-stats', 'skill-matrix']);
    expect(textOf(profile)).not.to.contain('Skill profile');
  });

  it('shows one role and one level without words about several', async () => {
    const [role] = skill.roles;
    const [level] = skill.levels;
    const expectations = [{ role: role!.id, level: level!.id, text: 'Reads.', required: true }];
    const profile = await fixture<SkillProfile>(
      html`<skill-profile
        level=${level!.id}
        .skill=${{ ...skill, roles: [role], levels: [level], expectations }}
      ></skill-profile>`,
    );
    await until(() => all(profile, '[role=rowheader]').length === 1);
    expect(textOf(one(profile, 'skill-stats'))).to.equal('Role 1 Level 1 Mandatory requirements 1 none is optional');
    expect(textOf(profile)).not.to.contain('from Junior to Junior').and.not.to.contain('Aim at another level');
  });

  it('is no landmark, and has one level of sections below its title', async () => {
    const profile = await fixture<SkillProfile>(html`<skill-profile .skill=${skill}></skill-profile>`);
    await until(() => all(profile, '[role=rowheader]').length > 0);
    expect(all(profile, 'header, [role=banner], [role=status]')).to.be.empty;
  });

  it('gives way to a composition of the author’s own', async () => {
    const profile = await fixture<SkillProfile>(
      html`<skill-profile .skill=${skill} level="junior"
        ><p>Mine</p>
        <level-picker></level-picker
      ></skill-profile>`,
    );
    await until(() => all(profile, 'input[type=radio]').length === 5);
    expect(textOf(profile)).to.contain('Mine').and.not.to.contain('Skill profile');
    expect(one<HTMLInputElement>(profile, 'input:checked').value).to.equal('junior');
  });

  for (const [show, levels] of [
    [undefined, '3 4 5 5 4'],
    ['comparison matrix', '3 4 4 3'],
  ] as const) {
    it(`begins its outline at heading-level, whether it shows ${show ?? 'everything'}`, async () => {
      const profile = await fixture<SkillProfile>(
        html`<skill-profile .skill=${skill} level="junior" heading-level="3" show=${ifDefined(show)}></skill-profile>`,
      );
      await until(() => all(profile, '[role=rowheader]').length > 0);
      const found = all(profile, '[role=heading]').map((heading) => heading.ariaLevel);
      expect(found.join(' ')).to.equal(levels);
    });
  }

  for (const display of ['flex', 'grid', 'inline-flex']) {
    it(`takes the room that a narrow ${display} container has, and not more`, async () => {
      const box = await fixture<HTMLElement>(
        html`<div style="width: 320px; display: ${display}"><skill-profile .skill=${skill}></skill-profile></div>`,
      );
      await until(() => all(box, 'input').length === 5);
      expect(box.scrollWidth).to.equal(320);
      expect(one(box, 'skill-profile').offsetWidth).to.equal(320);
    });
  }

  it('says nothing that the document does not, and shows markup as text', async () => {
    const profile = await fixture<SkillProfile>(
      html`<skill-profile .skill=${{ ...codeReview(), name: '<img src=x onerror=alert(1)>' }}></skill-profile>`,
    );
    expect(textOf(profile)).to.contain('<img src=x onerror=alert(1)>');
    expect(all(profile, '[part=summary]')).to.be.empty;
    expect(all(profile, 'img')).to.be.empty;
  });
});

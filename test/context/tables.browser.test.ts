import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/index.ts';
import type { Failure, SkillFramework, SkillMatrix } from '../../src/entries/index.ts';
import { all, next, one, textOf, until } from '../page.ts';

describe('a table among the children', () => {
  it('is read, and shown as the matrix', async () => {
    const matrix = await fixture<SkillMatrix>(
      html`<skill-matrix style="width: 900px">
        <table>
          <caption>
            On call
          </caption>
          <tr>
            <th>Role</th>
            <th>Junior</th>
            <th>Senior</th>
          </tr>
          <tr>
            <td>Ops</td>
            <td>Watches</td>
            <td>Plans</td>
          </tr>
        </table>
      </skill-matrix>`,
    );
    await until(() => all(matrix, '[role=columnheader]').length === 3);
    expect(matrix.skill!.name).to.equal('On call');
    expect(textOf(one(matrix, 'tbody'))).to.equal('Ops Watches Plans');
    const table = matrix.querySelector('table')!;
    expect(table.checkVisibility(), 'the table itself does not show').to.be.false;

    table.rows[1]!.cells[1]!.textContent = 'Wakes up';
    await until(() => textOf(matrix).includes('Wakes up'));
  });

  it('may be several, with the levels in headings between them', async () => {
    const matrix = await fixture<SkillMatrix>(
      html`<skill-matrix layout="levels">
        <h3>Apprentice</h3>
        <table>
          <tr>
            <th>Role</th>
            <th>Required</th>
            <th>Description</th>
          </tr>
          <tr>
            <td>Smith</td>
            <td>yes</td>
            <td>Sweeps</td>
          </tr>
        </table>
        <h3>Master</h3>
        <table>
          <tr>
            <th>Role</th>
            <th>Required</th>
            <th>Description</th>
          </tr>
          <tr>
            <td>Smith</td>
            <td></td>
            <td>Teaches</td>
          </tr>
        </table>
      </skill-matrix>`,
    );
    await until(() => all(matrix, '[role=heading]').length === 2);
    expect(all(matrix, '[role=heading]').map(textOf)).to.deep.equal(['Apprentice', 'Master']);
    expect(textOf(matrix)).to.contain('Smith Required Sweeps').and.to.contain('Smith Optional Teaches');
  });

  it('that is none of skills stays as it is, and is told of by an event', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const told = next<CustomEvent<Failure>>(box, 'skill-error');
    box.innerHTML = `<skill-matrix><table>
      <tr><th>Layer</th><th>Role</th><th>Description</th></tr><tr><td>1</td><td>Cache</td><td>Fast</td></tr>
    </table></skill-matrix>`;
    const { reason, issues } = (await told).detail;
    expect(reason).to.equal('table');
    expect(issues[0]!.message).to.contain('Not a known column or a usual level name: "Layer".');
    expect(box.querySelector('table')!.checkVisibility()).to.be.true;
    expect(textOf(box)).to.contain('Cache');
    await expect(box).to.be.accessible();
  });
});

describe('a table of skills × levels among the children', () => {
  it('is read, with groups, and shown as a framework without roles', async () => {
    const framework = await fixture<SkillFramework>(
      html`<skill-framework level="junior">
        <table>
          <caption>
            How we work
          </caption>
          <tr>
            <th>Skill</th>
            <th>Description</th>
            <th>Junior</th>
            <th>Senior</th>
          </tr>
          <tr>
            <th colspan="4">Craft</th>
          </tr>
          <tr>
            <td>Testing</td>
            <td>How we know that it works.</td>
            <td>Runs the tests</td>
            <td>
              <ul>
                <li>Writes them</li>
              </ul>
            </td>
          </tr>
          <tr>
            <td>Design</td>
            <td></td>
            <td></td>
            <td>Draws first</td>
          </tr>
        </table>
      </skill-framework>`,
    );
    await until(() => all(framework, '[role=rowheader]').length === 3);
    expect(textOf(framework)).to.contain('How we work');
    expect(textOf(framework)).to.contain('2 of 2 skills change: 1 is new, 1 asks something else.');
    expect(all(framework, '[role=rowheader]').map(textOf)).to.deep.equal(['Craft 2 skills', 'Testing', 'Design']);
    expect(framework.querySelector('table')!.checkVisibility(), 'the table itself does not show').to.be.false;
  });

  it('stays as it is where there is no column for a level', async () => {
    const framework = await fixture<SkillFramework>(
      html`<skill-framework>
        <table>
          <tr>
            <th>Skill</th>
          </tr>
          <tr>
            <td>Testing</td>
          </tr>
        </table>
      </skill-framework>`,
    );
    await until(() => framework.matches(':state(error)'));
    expect(framework.querySelector('table')!.checkVisibility()).to.be.true;
  });
});

/** The complete skill page: header, figures, picker, comparison and matrix. */
import type { SkillProfile } from '../../src/entries/index.ts';
import { run } from './peer.ts';

void run((root, data) => {
  const profile: SkillProfile = document.createElement('skill-profile');
  profile.layout = 'grid';
  profile.skill = data as never;
  root.append(profile);
  const settled = async () => {
    await profile.updateComplete;
    await profile.renderRoot.querySelector('skill-matrix')!.updateComplete;
  };
  return {
    async change(level) {
      profile.level = data.levels[level]!.id;
      await settled();
    },
    async filter(roles) {
      profile.roles = data.roles.slice(0, roles).map(({ id }) => id);
      await settled();
    },
    rows: () => profile.renderRoot.querySelector('skill-matrix')?.renderRoot.querySelectorAll('tbody tr').length ?? 0,
    remove: () => profile.remove(),
  };
});

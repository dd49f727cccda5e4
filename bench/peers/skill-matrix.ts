/** Uses the elements of the script before this one: the build, or an earlier release. */
import type { SkillMatrix } from '../../src/entries/index.ts';
import { run } from './peer.ts';

void run((root, data) => {
  const matrix: SkillMatrix = document.createElement('skill-matrix');
  matrix.layout = 'grid';
  matrix.skill = data as never;
  root.append(matrix);
  return {
    async change(level) {
      matrix.level = data.levels[level]!.id;
      await matrix.updateComplete;
    },
    async filter(roles) {
      matrix.roles = data.roles.slice(0, roles).map(({ id }) => id);
      await matrix.updateComplete;
    },
    rows: () => matrix.renderRoot.querySelectorAll('tbody tr').length,
    remove: () => matrix.remove(),
  };
});

import '../../src/skill-matrix.ts';
import type { SkillMatrix } from '../../src/index.ts';
import { run } from './peer.ts';

let matrix: SkillMatrix;
let levels: readonly { readonly id: string }[];

run({
  mount(root, data) {
    matrix = document.createElement('skill-matrix');
    matrix.layout = 'grid';
    matrix.skill = data as never;
    levels = data.levels;
    root.append(matrix);
  },
  async change(level) {
    matrix.level = levels[level]!.id;
    await matrix.updateComplete;
  },
  rows: () => matrix.renderRoot.querySelectorAll('tbody tr').length,
});

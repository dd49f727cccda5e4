/** Shows the rows of the benchmark as the skills of a framework. */
import type { FrameworkMatrix } from '../../src/entries/index.ts';
import { type Data, run } from './peer.ts';

function frameworkOf({ levels, roles, expectations }: Data): object {
  const bySkill = new Map(roles.map(({ id }): [string, object[]] => [id, []]));
  for (const { role, level, text } of expectations) bySkill.get(role)!.push({ level, text });
  const skills = roles.map(({ id, name }) => ({ id, name, expectations: bySkill.get(id) }));
  return { name: 'Bench', lang: 'en', levels, skills };
}

void run((root, data) => {
  const matrix: FrameworkMatrix = document.createElement('framework-matrix');
  matrix.layout = 'grid';
  matrix.framework = frameworkOf(data) as never;
  root.append(matrix);
  return {
    async change(level) {
      matrix.level = data.levels[level]!.id;
      await matrix.updateComplete;
    },
    /** A search for a number: "Role 1" is in about half of all names. */
    async filter(roles) {
      matrix.query = roles < data.roles.length ? { words: '1' } : {};
      await matrix.updateComplete;
    },
    rows: () => matrix.renderRoot.querySelectorAll('tbody tr').length,
    remove: () => matrix.remove(),
  };
});

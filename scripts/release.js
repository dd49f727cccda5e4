/**
 * `npm run release:dry-run`: runs every step of a release except publishing. Fails if there are uncommitted changes.
 * Then prints the pending changesets, checks the types, builds, checks the package, prints the script's hash (SRI), and
 * lists what npm would publish.
 */
import { execFileSync } from 'node:child_process';

const run = (command, ...args) => execFileSync(command, args, { stdio: 'inherit' });

const changes = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
if (changes) {
  console.error(`There are uncommitted changes. Commit or discard them first:\n${changes}`);
  process.exit(1);
}
run('npx', 'changeset', 'status', '--verbose');
run('npm', 'run', '--silent', 'types');
run('npm', 'run', '--silent', 'build');
run('npm', 'run', '--silent', 'package');
run('npm', 'publish', '--dry-run', '--ignore-scripts');
console.log('Nothing was published. To release: npx changeset version, commit, npm publish.');

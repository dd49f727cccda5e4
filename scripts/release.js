/**
 * `npm run release:dry-run`: all of a release but the release itself. Fails where the checkout has changes that are not
 * committed; then tells what the change notes come to, builds, checks the package and tells the script's hash (SRI), and lets
 * npm say what it would publish.
 */
import { execFileSync } from 'node:child_process';

const run = (command, ...args) => execFileSync(command, args, { stdio: 'inherit' });

const changes = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
if (changes) {
  console.error(`Commit or discard these first, so that what is released is what is committed:\n${changes}`);
  process.exit(1);
}
run('npx', 'changeset', 'status', '--verbose');
run('npm', 'run', '--silent', 'build');
run('npm', 'run', '--silent', 'package');
run('npm', 'publish', '--dry-run', '--ignore-scripts');
console.log('Nothing was published. To release: npx changeset version, commit, npm publish.');

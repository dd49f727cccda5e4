/** Takes the modules and types out of `dist/` that nobody can import: what is only types has no code, and the reverse. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findReachable } from './reachable.js';

const reachable = findReachable();
for (const file of readdirSync('dist', { recursive: true })) {
  const path = `./${join('dist', file)}`;
  if (/\.[jt]s$/.test(path) && !reachable.has(path)) rmSync(path);
}

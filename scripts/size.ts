/**
 * `npm run size`: fails if a file that pages load, or a part of `skill-matrix.js`, exceeds its budget (gzip -9). The
 * budgets of files are in `build/outputs.ts`. `--modules` also lists what each module adds. Run `npm run build` first.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { outputsOf } from './build/outputs.ts';
import { measureImport, measureModules, type ModuleSize, sizeOf } from './module-sizes.ts';

/** Budgets for an application that imports one module, including lit, English and everything else it imports. */
const IMPORTS: Record<string, number> = {
  'skill-document/index.js': 6500,
  'elements/skill-stats.js': 19_450,
  'elements/level-picker.js': 20_600,
  'elements/level-comparison.js': 22_950,
  'elements/skill-matrix.js': 26_750,
  'elements/skill-profile.js': 37_650,
};

interface Part {
  readonly name: string;
  readonly budget: number;
  readonly has: (path: string) => boolean;
}

/** The parts of `skill-matrix.js`. A module belongs to the first part whose `has` accepts it. */
const PARTS: readonly Part[] = [
  { name: 'styles', budget: 4550, has: (path) => /\.styles\.ts$|^src\/styles\//.test(path) },
  { name: 'lit and @lit/context', budget: 6400, has: (path) => /^(@lit|lit)/.test(path) },
  { name: 'documents', budget: 4550, has: (path) => /^src\/(skill-)?document\//.test(path) },
  { name: 'localization', budget: 3600, has: (path) => path.startsWith('src/localization/') },
  { name: 'context', budget: 3800, has: (path) => path.startsWith('src/context/') },
  { name: 'elements', budget: 14_650, has: () => true },
];

let isOver = false;

function report(name: string, bytes: number, budget: number): void {
  const over = bytes - budget;
  console.log(
    `${String(bytes).padStart(6)} of ${String(budget).padStart(6)}  ${name}${over > 0 ? `: ${over} over its budget` : ''}`,
  );
  isOver ||= over > 0;
}

function reportParts(modules: readonly ModuleSize[]): void {
  const partOf = (path: string) => PARTS.find(({ has }) => has(path));
  for (const part of PARTS) {
    const own = modules.filter(({ path }) => partOf(path) === part);
    report(
      `  ${part.name}`,
      own.reduce((sum, { bytes }) => sum + bytes, 0),
      part.budget,
    );
    if (!process.argv.includes('--modules')) continue;
    for (const { path, bytes } of own) console.log(`${String(bytes).padStart(6)}              ${path}`);
  }
}

const read = (file: string) => readFileSync(new URL(`../dist/${file}`, import.meta.url));
for (const { file, entry, budget } of outputsOf('script')) {
  report(`dist/${file}`, sizeOf(read(file)), budget);
  if (file === 'skill-matrix.js') reportParts(await measureModules(entry));
}
for (const { folder, budget } of outputsOf('languages')) {
  for (const name of readdirSync(new URL(`../dist/${folder}/`, import.meta.url))) {
    if (name.endsWith('.js')) report(`dist/${folder}/${name}`, sizeOf(read(`${folder}/${name}`)), budget);
  }
}
for (const [file, budget] of Object.entries(IMPORTS)) {
  report(`import of ${file}`, await measureImport(`dist/${file}`), budget);
}
process.exitCode = isOver ? 1 : 0;

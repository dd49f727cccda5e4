import { embedInFolder, type PageReport, removeFromFolder } from '../pages/export-folder.ts';
import { explain } from '../pages/files/problem.ts';
import { readData } from './data-folder.ts';
import { listLanguages, readPackageFile } from './package-files.ts';
import { err, noteLine, out, paint, plural, Progress } from './terminal.ts';

export interface EmbedCommandOptions {
  readonly dryRun?: true;
  readonly remove?: true;
  readonly data?: string;
  readonly json?: true;
  readonly lang?: string;
  readonly levels?: readonly string[];
}

/** Runs `embed` and returns the exit code. */
export async function embed(folder: string, options: EmbedCommandOptions): Promise<number> {
  try {
    return await printReports(await start(folder, options), options);
  } catch (failure) {
    err.line(`${folder}: ${explain(failure)}`);
    return 1;
  }
}

async function start(folder: string, options: EmbedCommandOptions): Promise<AsyncIterable<PageReport>> {
  const isDryRun = !!options.dryRun;
  if (options.remove) return removeFromFolder(folder, { isDryRun });
  return embedInFolder(folder, {
    isDryRun,
    lang: options.lang,
    levels: options.levels,
    find: await readData(options.data),
    script: await readPackageFile('skill-matrix.js'),
    theme: (host) => readPackageFile(`themes/${host}.css`),
    languages: await listLanguages(),
    language: (code) => readPackageFile(`languages/${code}.js`),
  });
}

interface Counts {
  pages: number;
  changed: number;
  widgets: number;
  refused: number;
  failed: number;
}

async function printReports(reports: AsyncIterable<PageReport>, options: EmbedCommandOptions): Promise<number> {
  const progress = new Progress();
  const all: unknown[] = [];
  const counts: Counts = { pages: 0, changed: 0, widgets: 0, refused: 0, failed: 0 };
  for await (const report of reports) {
    const { page, found, refused, isChanged, failure } = report;
    progress.show(plural(++counts.pages, 'page'));
    counts.changed += isChanged ? 1 : 0;
    counts.widgets += found.length;
    counts.refused += refused.length;
    counts.failed += failure ? 1 : 0;
    if (!options.json) {
      progress.clear();
      printPage(report, options);
    } else if (isChanged || refused.length > 0 || failure) {
      const places = found.map(({ kind, place, skill }) => ({ kind, place, skill: skill.name }));
      all.push({ page, isChanged, places, refused, failure });
    }
    if (failure) err.line(...noteLine({ file: page, ...failure }));
  }
  progress.clear();
  if (options.json) out.json(all);
  printSummary(counts, options);
  return counts.failed > 0 ? 1 : 0;
}

function printPage({ page, found, refused, isChanged }: PageReport, options: EmbedCommandOptions): void {
  const file = paint('bold', `${page}:`);
  for (const { kind, place, skill } of found) out.line(file, ` ${place} ${kind} ${JSON.stringify(skill.name)}`);
  if (options.remove && isChanged) out.line(file, ' removed');
  const printed = options.dryRun ? refused : refused.filter(({ code }) => code !== 'no-skill-table');
  for (const note of printed) out.line(...noteLine({ file: page, ...note, severity: 'warning' }));
}

function printSummary({ changed, widgets, refused, failed }: Counts, { dryRun, remove }: EmbedCommandOptions): void {
  const verb = dryRun ? 'would change' : 'changed';
  const why = refused > 0 && !dryRun && !remove ? ' (--dry-run lists why)' : '';
  const unwritten = failed > 0 ? `, ${failed} could not be written` : '';
  const skipped = `${plural(refused, 'place')} skipped${why}`;
  err.line(`${plural(changed, 'page')} ${verb}, ${plural(widgets, 'widget')}, ${skipped}${unwritten}`);
}

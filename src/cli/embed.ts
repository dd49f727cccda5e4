import type { Embedded } from '../pages/embed-page.ts';
import { type Address, readAddress } from '../pages/choices.ts';
import { embedInFolder, removeFromFolder } from '../pages/export-folder.ts';
import { explain, Problem } from '../pages/files/problem.ts';
import type { Judged } from '../pages/places/find-skills.ts';
import type { PageReport } from '../pages/visit-pages.ts';
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
  /** Places, as `PAGE:LINE` or `PAGE:LINE:COLUMN`. */
  readonly only?: readonly string[];
  readonly not?: readonly string[];
  /** The name of the one framework of all pages. */
  readonly one?: string;
  readonly each?: true;
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
  const { lang, levels, one, each } = options;
  return embedInFolder(folder, {
    ...{ isDryRun, lang, levels, one, each },
    only: options.only?.map(toAddress),
    not: options.not?.map(toAddress),
    data: await readData(options.data),
    asset: readPackageFile,
    languages: await listLanguages(),
  });
}

function toAddress(text: string): Address {
  const address = readAddress(text);
  if (!address) throw new Problem(`"${text}" names no place. Write PAGE:LINE, as --dry-run prints it.`);
  return address;
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
    const { page, found, judged, refused, isChanged, failure } = report;
    progress.show(plural(++counts.pages, 'page'));
    counts.changed += isChanged ? 1 : 0;
    counts.widgets += found.length;
    counts.refused += refused.length + othersIn(report).length;
    counts.failed += failure ? 1 : 0;
    if (!options.json) {
      progress.clear();
      printPage(report, options);
    } else if (isChanged || refused.length > 0 || judged.length > 0 || failure) {
      const places = found.map(({ kind, place, element, document }) => ({ kind, place, element, name: document.name }));
      all.push({ page, isChanged, places, judged, refused, failure });
    }
    if (failure) err.line(...noteLine({ file: page, ...failure }));
  }
  progress.clear();
  if (options.json) out.json(all);
  printSummary(counts, options);
  return counts.failed > 0 ? 1 : 0;
}

/** What was taken for something else than skills. */
function othersIn({ judged }: PageReport): readonly Judged[] {
  return judged.filter(({ isOfSkills }) => !isOfSkills);
}

function printPage(report: PageReport, options: EmbedCommandOptions): void {
  const { page, found, judged, refused, isChanged } = report;
  const file = paint('bold', `${page}:`);
  for (const embedded of found) out.line(file, ` ${tellEmbedded(embedded)}`);
  if (options.remove && isChanged) out.line(file, ' removed');
  if (options.dryRun) for (const one of judged) out.line(file, ` ${tellJudged(one)}`);
  for (const note of refused) out.line(...noteLine({ file: page, ...note, severity: 'warning' }));
}

function tellEmbedded({ kind, place, element, document }: Embedded): string {
  return `${place} ${kind} ${JSON.stringify(document.name)}, shown by <${element}>`;
}

function tellJudged({ kind, place, isOfSkills, points, reasons }: Judged): string {
  return `${place} ${kind} ${isOfSkills ? 'of skills' : 'of something else'}, ${points} points: ${reasons.join('; ') || 'nothing speaks for it'}`;
}

function printSummary({ changed, widgets, refused, failed }: Counts, { dryRun, remove }: EmbedCommandOptions): void {
  const verb = dryRun ? 'would change' : 'changed';
  const why = refused > 0 && !dryRun && !remove ? ' (--dry-run lists why)' : '';
  const unwritten = failed > 0 ? `, ${failed} could not be written` : '';
  const skipped = `${plural(refused, 'place')} skipped${why}`;
  err.line(`${plural(changed, 'page')} ${verb}, ${plural(widgets, 'widget')}, ${skipped}${unwritten}`);
}

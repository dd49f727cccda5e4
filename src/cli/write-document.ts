import type { CsvOptions } from '../formats/csv-cells.ts';
import { FRAMEWORK_WRITERS, type FrameworkFormat, type FrameworkWriting } from '../formats/framework/writers.ts';
import { FORMATS, formatOfFile } from '../formats/registry.ts';
import { error } from '../formats/report.ts';
import type { FormatName } from '../formats/writers.ts';
import type { OutputName } from './format-names.ts';
import type { DocumentReading } from './read-document.ts';

/** The format to write: as asked, else by the name of the output file, else JSON. */
export function outputFormat(to: OutputName | undefined, output: string | undefined): OutputName {
  if (to) return to;
  if (output === undefined) return 'json';
  return /\.xlsx$/i.test(output) ? 'xlsx' : (formatOfFile(output) ?? 'json');
}

/** Writes a skill or a framework for a file of that name. An error says if the format does not hold such a document. */
export async function writeDocument(
  { skill, framework }: DocumentReading,
  to: OutputName,
  output = '',
): Promise<FrameworkWriting> {
  const options: CsvOptions = /\.tsv$/i.test(output) ? { delimiter: '\t' } : {};
  if (framework) {
    const writer = to in FRAMEWORK_WRITERS ? FRAMEWORK_WRITERS[to as FrameworkFormat] : undefined;
    return writer ? writer.write(framework, options) : refuse(`a framework as ${to}`, Object.keys(FRAMEWORK_WRITERS));
  }
  const writer = to in FORMATS ? FORMATS[to as FormatName] : undefined;
  return writer ? writer.write(skill!, options) : refuse(`one skill as ${to}`, Object.keys(FORMATS));
}

function refuse(what: string, formats: readonly string[]): FrameworkWriting {
  return { text: '', notes: [error('', 'no-writer', `Nothing writes ${what}. Use --to ${formats.join(', ')}.`)] };
}

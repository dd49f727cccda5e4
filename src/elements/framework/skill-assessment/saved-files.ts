import type { Assessment } from '../../../assessment/index.ts';
import { slug } from '../../../document/ids.ts';
import type { Framework } from '../../../framework-document/index.ts';
import { saveFile } from '../../base/downloads.ts';
import { cellDelimiter } from '../../base/spreadsheet.ts';

/** Saves answers as a file, as JSON or for a spreadsheet. */
export async function saveAnswers(assessment: Assessment, framework: Framework, format: 'json' | 'csv'): Promise<void> {
  const name = fileName(assessment, framework);
  if (format === 'json') {
    const document = { $schema: './skill-assessment.schema.json', ...assessment };
    return saveFile(`${name}.json`, JSON.stringify(document, null, 2), 'application/json');
  }
  const { writeAnswersCsv } = await import('../../../formats/assessment/csv-writer.ts');
  const { text } = writeAnswersCsv(assessment, framework, { delimiter: cellDelimiter() });
  saveFile(`${name}.csv`, text, 'text/csv');
}

/** `engineering-anna-2026-05-09`: the framework, the person and the day of the last change. */
function fileName({ person, updated }: Assessment, { id }: Framework): string {
  return [id ?? 'skill-assessment', slug(person?.name ?? ''), updated?.slice(0, 10)].filter(Boolean).join('-');
}

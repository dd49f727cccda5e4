/** Comma-, semicolon- or tab-separated values. */
export { looksLikeCsv, readCsv } from './reading/spreadsheet/csv.ts';
export { writeCsv } from './skill/csv-writer.ts';
export { type AnswersReading, readAnswersCsv } from './assessment/csv-reader.ts';
export { writeAnswersCsv } from './assessment/csv-writer.ts';
export type { CsvOptions } from './csv-cells.ts';

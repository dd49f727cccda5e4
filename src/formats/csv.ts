/** Comma-, semicolon- or tab-separated values. */
export { looksLikeCsv, readCsv } from './reading/csv.ts';
export { writeCsv } from './skill/csv-writer.ts';

/** Excel workbooks (XLSX). */
export { readXlsx } from './reading/workbook.ts';
export { writeWorkbook } from './framework/xlsx-writer.ts';

/** Excel workbooks (XLSX). */
export { readXlsx } from './reading/spreadsheet/workbook.ts';
export { writeWorkbook } from './framework/xlsx-writer.ts';

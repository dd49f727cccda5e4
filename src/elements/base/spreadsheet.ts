/**
 * What the reader's spreadsheet expects between the cells of CSV: a semicolon where the decimal sign is no point. The
 * language of the browser tells that better than that of the page.
 */
export function cellDelimiter(): ',' | ';' {
  return new Intl.NumberFormat(navigator.language).format(0.5).includes('.') ? ',' : ';';
}

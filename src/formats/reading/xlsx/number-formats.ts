// cspell:ignore ymdhs
/** How the numbers of a cell are shown. */
export type NumberKind = 'number' | 'percent' | 'date';

/** The year from which a workbook counts days. */
export type Epoch = 1900 | 1904;

/** Formats that every workbook has (ECMA-376, part 1, 18.8.30), including the East Asian ones, that show dates. */
const DATE_IDS = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;
const PERCENT_IDS = [9, 10];

/** The kind of a format, by its id and its code if the workbook defines it. */
export function kindOfFormat(id: number, code: string | undefined): NumberKind {
  if (code === undefined) {
    if (DATE_IDS.some(([first, last]) => first <= id && id <= last)) return 'date';
    return PERCENT_IDS.includes(id) ? 'percent' : 'number';
  }
  // Quoted text, escaped characters, and colours or currencies in brackets are shown as they are; `[h]` is a time.
  const symbols = code.replace(/"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (/[ymdhs]/i.test(symbols) && !/general/i.test(symbols)) return 'date';
  return symbols.includes('%') ? 'percent' : 'number';
}

/** Writes a number as the cell shows it. Numbers have 15 digits, as in spreadsheet programs. */
export function formatNumber(value: number, kind: NumberKind, epoch: Epoch): string {
  if (kind === 'date') return formatDate(value, epoch) ?? String(value);
  const shown = (kind === 'percent' ? value * 100 : value).toPrecision(15);
  return `${Number(shown)}${kind === 'percent' ? '%' : ''}`;
}

const DAY = 86_400_000;
/** Spreadsheets count days from 1900, as if that had been a leap year, or from 1904. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;
const LEAP_DAY = 60;

/** The date of a serial number in ISO form, with the time if it has one; for part of a day, the time alone. */
function formatDate(serial: number, epoch: Epoch): string | undefined {
  const days = serial + (epoch === 1904 ? DAYS_TO_1904 : Number(serial < LEAP_DAY));
  const seconds = Math.round((days * DAY) / 1000);
  const date = new Date(FIRST_DAY + seconds * 1000);
  if (serial < 0 || Number.isNaN(date.getTime())) return undefined;
  const [day = '', time = ''] = date
    .toISOString()
    .replace(/(:00)?\.000Z$/, '')
    .split('T');
  if (serial < 1 && epoch === 1900) return time;
  return time === '00:00' ? day : `${day} ${time}`;
}

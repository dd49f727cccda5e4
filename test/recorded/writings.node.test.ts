// cspell:ignore fflate
/** What each format makes of a framework, and what it says that it has no place for. See `README.md`. */
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { writeFrameworkCsvOfRole } from '../../src/formats/framework/csv-of-role.ts';
import { FRAMEWORK_WRITERS } from '../../src/formats/framework/writers.ts';
import { makeWorkbook, type SheetText } from '../../src/formats/framework/workbook-file.ts';
import { sheetsOf } from '../../src/formats/framework/workbook-sheets.ts';
import type { Framework } from '../../src/framework-document/index.ts';
import type { Note } from '../../src/formats/index.ts';
import { FRAMEWORKS } from './frameworks.ts';
import { Recording } from './recording.ts';

function print(text: string, notes: readonly Note[]): string {
  return [...notes.map(({ severity, place, code, message }) => `${severity} ${code}, ${place}: ${message}`), text].join(
    '\n',
  );
}

async function write(framework: Framework, format: keyof typeof FRAMEWORK_WRITERS): Promise<string> {
  const { text, notes } = await FRAMEWORK_WRITERS[format].write(framework);
  return print(typeof text === 'string' ? text.replaceAll('\r', '') : printSheets(framework), notes);
}

/** The sheets of a workbook as lines; other tests read the file itself. */
function printSheets(framework: Framework): string {
  return sheetsOf(framework)
    .map(({ name, rows }) => [`[${name}]`, ...rows.map((row) => JSON.stringify(row))].join('\n'))
    .join('\n');
}

/** Small sheets with all that is written in a way of its own. */
const SHEETS: readonly SheetText[] = [
  {
    name: 'A & "b"',
    rows: [
      ['Skill', 'Junior', ''],
      ['<Bread>', 'Bakes\nit', '_x000D_\u0001'],
    ],
  },
  { name: 'Empty', rows: [] },
];

describe('Frameworks are written as recorded', () => {
  const recording = new Recording('writings.txt');
  for (const [name, framework] of Object.entries(FRAMEWORKS)) {
    // CASE loses little, and is long.
    const formats = ['markdown', 'html', 'csv', 'xlsx', ...(name.startsWith('ids') ? ['case'] : [])];
    for (const format of formats as (keyof typeof FRAMEWORK_WRITERS)[]) {
      recording.it(`${name}, as ${format}`, () => write(framework, format));
    }
    recording.it(`${name}, for each role`, () =>
      [undefined, 'stranger', ...(framework.roles ?? []).map(({ id }) => id)]
        .map((role) => {
          const { text, notes } = writeFrameworkCsvOfRole(framework, role);
          assert.ok(text !== '' || notes.some(({ severity }) => severity === 'error'));
          return `${role ?? 'everybody'}\n${print(text.replaceAll('\r', ''), notes)}`;
        })
        .join('\n'),
    );
  }
  recording.it('the parts of a workbook', () => {
    const parts = Object.entries(unzipSync(makeWorkbook(SHEETS)));
    return parts.map(([path, bytes]) => `${path}\n${strFromU8(bytes)}`).join('\n');
  });
  recording.end();
});

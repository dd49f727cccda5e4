/** The formats that options name, in the order of the help. They are listed here, since commands load them later. */
import type { FrameworkFormat } from '../formats/framework/writers.ts';
import type { FormatName } from '../formats/writers.ts';

/** What `--from` takes. */
export type InputName = FormatName | 'xlsx';

/** What `--to` takes. */
export type OutputName = FormatName | FrameworkFormat;

/** As keys, so that the compiler finds a missing one. */
const INPUTS: Record<InputName, true> = { json: true, markdown: true, html: true, yaml: true, csv: true, xlsx: true };

const OUTPUTS: Record<OutputName, true> = { ...INPUTS, case: true };

export const INPUT_NAMES = Object.keys(INPUTS);

export const OUTPUT_NAMES = Object.keys(OUTPUTS);

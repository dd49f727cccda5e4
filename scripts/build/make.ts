/** The builder for each kind of output. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { skillAssessmentJsonSchema, skillDocumentJsonSchema, skillFrameworkJsonSchema } from '../json-schema.ts';
import { type BrowserScript, makeBrowserScript } from './browser-script.ts';
import { makeLanguages } from './languages.ts';
import type { Made } from './made.ts';
import { makeBundles, makeModules } from './modules.ts';
import { makeNodeBundles } from './node-bundles.ts';
import type { Output } from './outputs.ts';
import { makeTypes } from './types.ts';

export function make(output: Output): Promise<Made> {
  switch (output.kind) {
    case 'modules':
      return makeModules(output.entries, output.inPage);
    case 'bundles':
      return makeBundles(output.entries, output.shared);
    case 'types':
      return makeTypes(output.entries);
    case 'script':
      return makeScript(output);
    case 'languages':
      return makeLanguages(output.folder, output.spoken, output.instead);
    case 'node':
      return makeNodeBundles(output.entries, output.shared);
    case 'json-schema':
      return makeJsonSchema(output.file, JSON_SCHEMAS[output.of]());
    case 'manifest':
      return makeManifest();
    case 'copies':
      return copy(output.from, output.to);
  }
}

async function makeScript(script: BrowserScript): Promise<Made> {
  const { code, libraries } = await makeBrowserScript(script);
  return { files: new Map([[script.file, code]]), libraries };
}

const JSON_SCHEMAS = {
  'skill-document': skillDocumentJsonSchema,
  framework: skillFrameworkJsonSchema,
  assessment: skillAssessmentJsonSchema,
};

async function makeJsonSchema(file: string, schema: Record<string, unknown>): Promise<Made> {
  return { files: new Map([[file, `${JSON.stringify(schema, null, 2)}\n`]]) };
}

/** Returns no files: the analyzer and its plugins write them. */
async function makeManifest(): Promise<Made> {
  await promisify(execFile)('npx', ['cem', 'analyze', '--config', 'configs/manifest.config.js', '--quiet']);
  return { files: new Map() };
}

async function copy(from: string, to: string): Promise<Made> {
  const names = await readdir(from);
  const contents = names.map(async (name) => [`${to}/${name}`, await readFile(join(from, name))] as const);
  return { files: new Map(await Promise.all(contents)) };
}

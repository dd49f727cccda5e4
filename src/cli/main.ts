#!/usr/bin/env node
/**
 * The command line. It loads only the command that is asked for. Results go to standard output, everything else to
 * standard error. Exit codes: 0 success, 1 invalid input or a failure, 2 wrong usage.
 */
import { Command, CommanderError, Option } from 'commander';
import { version } from '../../package.json';
import type { ConvertOptions } from './convert.ts';
import type { EmbedCommandOptions } from './embed.ts';
import { INPUT_NAMES, OUTPUT_NAMES } from './format-names.ts';
import { explain } from '../pages/files/problem.ts';
import type { PageCommandOptions } from './page.ts';
import { err, exitWith, out } from './terminal.ts';
import type { ValidateOptions } from './validate.ts';

const program = new Command('skill-matrix')
  .description('Validate and convert skill documents, and add them to exported wikis.')
  .version(version)
  .exitOverride()
  .configureOutput({
    writeOut: (text) => out.lines(text),
    writeErr: (text) => err.lines(text),
    outputError: printUsageError,
  })
  .configureHelp({ showGlobalOptions: true });

/** Prints the hint on its own line. The message repeats arguments, so line breaks in it must stay escaped. */
function printUsageError(text: string): void {
  const [, message = '', hint] = /^([^]*?)(?:\n(\(Did you mean [\w, -]+\?\)))?\n?$/.exec(text) ?? [];
  err.line(message);
  if (hint) err.line(hint);
}

const levels = new Option('--levels <names>', 'names of the levels, lowest first, separated by commas').argParser(
  (value: string) =>
    value
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
);
const name = new Option('--name <name>', 'name of the skill or framework; of several skills, the one to read');
const lang = new Option('--lang <tag>', 'language of the texts if the file does not name one, for example en');
const axis = (axis: string, what: string) =>
  new Option(`--${axis} <kind>`, `${what}, if their structure does not tell`).choices(['skills', 'roles', 'levels']);
const sheet = new Option('--sheet <name>', 'the sheet of a workbook to read; default: all');
const strict = new Option('--strict', 'treat warnings as errors');

program
  .command('validate')
  .description('List every problem in skill documents and frameworks, one per line: "file: place code sentence".')
  .argument('<file...>', 'files of any format, folders or patterns; - for standard input')
  .option('--json', 'print the problems as JSON')
  .option('--watch', 'validate again whenever a file changes')
  .addOption(strict)
  .addOption(name)
  .addOption(lang)
  .addOption(levels)
  .addHelpText(
    'after',
    `
Examples:
  skill-matrix validate skills/*.json
  skill-matrix validate --strict --json 'skills/**/*.{json,md}'
  cat skill.json | skill-matrix validate -`,
  )
  .action(async (files: string[], options: ValidateOptions) => {
    const { validate } = await import('./validate.ts');
    exitWith(await validate(files, options));
  });

program
  .command('convert')
  .description(
    'Convert documents, tables, career ladders and the texts of skill pages. Many files become one framework.',
  )
  .argument('<input...>', 'files, folders or patterns; - for standard input')
  .addOption(new Option('--from <format>', 'input format; default: from the file name or content').choices(INPUT_NAMES))
  .addOption(
    new Option('--to <format>', 'output format; default: from the name of the output file, else json').choices(
      OUTPUT_NAMES,
    ),
  )
  .option('-o, --output <file>', 'file to write, or a folder for a file a skill; default: standard output')
  .option('--explain', 'print how each part of a file was read and why, and write nothing')
  .addOption(strict)
  .addOption(name)
  .addOption(lang)
  .addOption(levels)
  .addOption(axis('rows', 'what the rows of tables are'))
  .addOption(axis('columns', 'what the columns of tables are'))
  .addOption(sheet)
  .option('--role <name>', 'the role to read; of a file that names none, the role that it is about')
  .addHelpText(
    'after',
    `
Examples:
  skill-matrix convert skills.xlsx -o framework.json
  skill-matrix convert ladders/ --name Engineering -o engineering.json
  skill-matrix convert engineering.json -o skills/
  skill-matrix convert table.csv --levels "Apprentice, Journeyman, Master"
  skill-matrix convert table.csv --explain`,
  )
  .action(async (inputs: string[], options: ConvertOptions) => {
    const { convert } = await import('./convert.ts');
    exitWith(await convert(inputs, options));
  });

program
  .command('embed')
  .description('Add widgets to the pages of an exported wiki or a static site, around the skills in them.')
  .argument('<folder>', 'folder of the export, or of the site’s pages')
  .option('--dry-run', 'list what would change, and why other places would not')
  .option('--remove', 'remove the widgets and restore the pages')
  .option('--data <folder>', 'folder with a file for each mark, such as [[skill:NAME]] or [[skill-framework:NAME]]')
  .addOption(places('only', 'put widgets only here, whatever was judged'))
  .addOption(places('not', 'put no widget here'))
  .option('--one <name>', 'put all pages together to one framework of this name, also in later runs')
  .addOption(new Option('--each', 'after --one: let each page show its own framework again').conflicts('one'))
  .option('--json', 'print the report as JSON')
  .addOption(lang)
  .addOption(levels)
  .addHelpText(
    'after',
    `
Examples:
  skill-matrix embed export --dry-run
  skill-matrix embed export --data skills
  skill-matrix embed export --not Rota.html:12
  skill-matrix embed docs --one Engineering
  skill-matrix embed export --remove`,
  )
  .action(async (folder: string, options: EmbedCommandOptions) => {
    const { embed } = await import('./embed.ts');
    exitWith(await embed(folder, options));
  });

program
  .command('page')
  .description('Create one self-contained HTML page of a skill or a framework, readable without JavaScript.')
  .argument('<input>', 'a file of any format, or - for standard input')
  .option('-o, --output <file>', 'file to write; default: standard output')
  .option('--role <id>', 'my role')
  .option('--level <id>', 'current level')
  .option('--target-role <id>', 'role aimed at, in a framework')
  .option('--target <id>', 'target level')
  .option(
    '--show <sections>',
    'of a skill any of: header stats role picker filter comparison matrix (default: all but filter); of a framework any of: header stats role picker comparison search matrix assessment (default: all but assessment)',
  )
  .option('--assessment', 'of a framework: add the self-assessment')
  .option('--frame', 'for an iframe: report the height to the parent page')
  .option('--static', 'leave out the script')
  .addOption(name)
  .addOption(lang)
  .addOption(levels)
  .addOption(axis('rows', 'what the rows of tables are'))
  .addOption(axis('columns', 'what the columns of tables are'))
  .addOption(sheet)
  .addHelpText(
    'after',
    `
Examples:
  skill-matrix page code-review.json -o code-review.html
  skill-matrix page ladder.xlsx --assessment -o ladder.html
  skill-matrix page engineering.json --role backend --level middle -o engineering.html
  skill-matrix page code-review.json --lang de --level senior --frame -o frame.html`,
  )
  .action(async (input: string, options: PageCommandOptions) => {
    const { page } = await import('./page.ts');
    exitWith(await page(input, options));
  });

/** An option that names places, and may be repeated. */
function places(name: string, description: string): Option {
  return new Option(`--${name} <page:line...>`, `${description}; remembered in the folder`);
}

/** Prints a failure as one line. With SKILL_MATRIX_STACK set, prints the stack first. */
function fail(failure: unknown): void {
  if (process.env['SKILL_MATRIX_STACK'] && failure instanceof Error) err.lines(`${failure.stack}\n`);
  err.line(`skill-matrix: ${explain(failure)}`);
  exitWith(1);
}

process.on('uncaughtException', fail);

try {
  await program.parseAsync();
} catch (failure) {
  if (failure instanceof CommanderError) exitWith(failure.exitCode === 0 ? 0 : 2);
  else fail(failure);
}

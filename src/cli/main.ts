#!/usr/bin/env node
/**
 * The command line. Results go to standard output, all else to standard error. Exit codes: 0 done, 1 the input is
 * wrong, 2 the call is wrong.
 */
import { Command, CommanderError, Option } from 'commander';
import { version } from '../../package.json';
import { convert, type ConvertOptions } from './convert.ts';
import { embed, type EmbedCommandOptions } from './embed.ts';
import { FORMAT_NAMES } from '../formats/registry.ts';
import { explain } from '../pages/files/problem.ts';
import { page, type PageCommandOptions } from './page.ts';
import { err, exitWith, out } from './terminal.ts';
import { validate, type ValidateOptions } from './validate.ts';

const program = new Command('skill-matrix')
  .description('Checks and converts skill documents, and puts them into exported wikis.')
  .version(version)
  .exitOverride()
  .configureOutput({
    writeOut: (text) => out.lines(text),
    writeErr: (text) => err.lines(text),
    outputError: tellOfCall,
  })
  .configureHelp({ showGlobalOptions: true });

/** Only the hint that may follow stands on a line of its own: what the call repeats of its arguments can't. */
function tellOfCall(text: string): void {
  const [, message = '', hint] = /^([^]*?)(?:\n(\(Did you mean [\w, -]+\?\)))?\n?$/.exec(text) ?? [];
  err.line(message);
  if (hint) err.line(hint);
}

const levels = new Option('--levels <names>', 'the names of the levels, ascending, separated by commas').argParser(
  (value: string) =>
    value
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
);
const name = new Option('--name <name>', 'the name of the skill; of a table of many skills the one to read');
const lang = new Option('--lang <tag>', 'the language of the texts where the file names none, for example en');
const strict = new Option('--strict', 'treat warnings as errors');

program
  .command('validate')
  .description('Tell every problem of skill documents, as "file: place code sentence".')
  .argument('<file...>', 'files in JSON, Markdown, CSV or HTML, patterns, or - for standard input')
  .option('--json', 'print the problems as JSON')
  .option('--watch', 'check again whenever a file changes')
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
    exitWith(await validate(files, options));
  });

program
  .command('convert')
  .description('Turn a skill document, a table or the text of a skill page into another format.')
  .argument('<input>', 'a file, or - for standard input')
  .addOption(new Option('--from <format>', 'what the input is, where its name does not say it').choices(FORMAT_NAMES))
  .addOption(
    new Option('--to <format>', 'what comes out; by default what the output is called, else json').choices(
      FORMAT_NAMES,
    ),
  )
  .option('-o, --output <file>', 'where it goes; by default to standard output')
  .addOption(strict)
  .addOption(name)
  .addOption(lang)
  .addOption(levels)
  .addHelpText(
    'after',
    `
Examples:
  skill-matrix convert skills.csv --name "Code review" -o code-review.json
  skill-matrix convert code-review.json --to markdown
  skill-matrix convert table.csv --levels "Apprentice, Journeyman, Master"`,
  )
  .action(async (input: string, options: ConvertOptions) => {
    exitWith(await convert(input, options));
  });

program
  .command('embed')
  .description('Put widgets into the pages of an exported wiki, around the skills that they hold.')
  .argument('<folder>', 'the folder of the export')
  .option('--dry-run', 'tell what would change, and why other places would not')
  .option('--remove', 'give the pages back as they were')
  .option('--data <folder>', 'where [[skill:NAME]] finds NAME.json, NAME.csv or NAME.md')
  .option('--json', 'print the report as JSON')
  .addOption(lang)
  .addOption(levels)
  .addHelpText(
    'after',
    `
Examples:
  skill-matrix embed export --dry-run
  skill-matrix embed export --data skills
  skill-matrix embed export --remove`,
  )
  .action(async (folder: string, options: EmbedCommandOptions) => {
    exitWith(await embed(folder, options));
  });

program
  .command('page')
  .description('Make one HTML page of a skill: readable without JavaScript, interactive with it, no network.')
  .argument('<input>', 'a file in JSON, Markdown, CSV or HTML, or - for standard input')
  .option('-o, --output <file>', 'where it goes; by default to standard output')
  .option('--level <id>', 'the current level')
  .option('--target <id>', 'the level aimed at')
  .option('--show <sections>', 'header stats picker filter comparison matrix; by default all but filter')
  .option('--frame', 'for an iframe: tells the page around it its height')
  .option('--static', 'without any script')
  .addOption(name)
  .addOption(lang)
  .addOption(levels)
  .addHelpText(
    'after',
    `
Examples:
  skill-matrix page code-review.json -o code-review.html
  skill-matrix page code-review.json --lang de --level senior --frame -o frame.html`,
  )
  .action(async (input: string, options: PageCommandOptions) => {
    exitWith(await page(input, options));
  });

/** What goes wrong is a line, never a stack; SKILL_MATRIX_STACK shows the stack to who looks for the cause. */
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

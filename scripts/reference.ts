/**
 * `npm run reference`: writes the generated parts of `docs/`: elements and CSS variables from `dist/custom-elements.json`,
 * functions from the source. Run `npm run build` first. With `--check`, writes nothing and fails if they are out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { TAGS } from '../src/define/tags.ts';
import { functionsReference } from './functions.ts';

interface Item {
  readonly kind?: string;
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  readonly parameters?: readonly Item[];
  /** The attribute of a property. */
  readonly attribute?: string;
}

type Kind = 'members' | 'events' | 'slots' | 'cssParts' | 'cssStates' | 'cssProperties';

type Element = Readonly<Record<Kind, readonly Item[]>> & { readonly tagName: string; readonly description: string };

const placeOf = ({ tagName }: Element) => (TAGS as readonly string[]).indexOf(tagName);

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  modules: { declarations: Element[] }[];
};
const elements = manifest.modules.flatMap(({ declarations }) => declarations).sort((a, b) => placeOf(a) - placeOf(b));

/** Whether every element has an item. The reference lists such items once. */
const isCommon = (kind: Kind, name: string) =>
  elements.every((element) => element[kind].some((item) => item.name === name));

const code = (text = '') => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function tablesOf(element: Element, isShown: (kind: Kind, name: string) => boolean): string {
  const of = (kind: Kind) => element[kind].filter(({ name }) => isShown(kind, name));
  const text = ({ description = '' }: Item) => description.replaceAll('\n', ' ');
  const simple = (name: string, kind: Kind) =>
    table(
      [name, 'description'],
      of(kind).map((item) => [code(item.name) || '(none)', text(item)]),
    );
  return [
    table(
      ['attribute', 'property', 'type', 'default', 'description'],
      of('members')
        .filter(({ kind }) => kind !== 'method')
        .map((item) => [
          code(item.attribute),
          code(item.name),
          code(item.type?.text.replace(' | undefined', '')),
          code(item.default),
          text(item),
        ]),
    ),
    table(
      ['method', 'description'],
      of('members')
        .filter(({ kind }) => kind === 'method')
        .map(({ name, parameters = [], ...item }) => [
          code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`),
          [
            text({ name, ...item }),
            ...parameters.map((parameter) => `${code(parameter.name)}: ${parameter.description}.`),
          ].join(' '),
        ]),
    ),
    table(
      ['event', 'type', 'description'],
      of('events').map((item) => [code(item.name), code(item.type?.text), text(item)]),
    ),
    simple('slot', 'slots'),
    simple('part', 'cssParts'),
    simple('state', 'cssStates'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function sections(): string {
  const [first] = elements;
  const common = `## All of them\n\n${tablesOf(first!, isCommon)}`;
  const own = elements.map((element) => {
    const tables = tablesOf(element, (kind, name) => !isCommon(kind, name));
    return `## \`<${element.tagName}>\`\n\n${element.description}\n\n${tables}`;
  });
  return [common, ...own].join('\n\n');
}

function variables(): string {
  const items = elements[0]!.cssProperties;
  return table(
    ['variable', 'default', 'description'],
    items.map((item) => [code(item.name), item.default ?? '', item.description ?? '']),
  );
}

/** Writes what is generated between the marks of their name. Returns whether the page was up to date. */
async function update(path: string, name: string, content: string): Promise<boolean> {
  const before = readFileSync(path, 'utf8');
  const place = new RegExp(`(<!-- ${name}: .*-->\n)[^]*?(<!-- /${name} -->)`);
  if (!place.test(before)) throw new Error(`${path} has no marks. Add <!-- ${name}: … --> and <!-- /${name} -->.`);
  const filled = before.replace(place, (_, begin: string, end: string) => `${begin}\n${content}\n\n${end}`);
  const after = await format(filled, { ...(await resolveConfig(path)), parser: 'markdown' });
  if (after !== before && !process.argv.includes('--check')) writeFileSync(path, after);
  return after === before;
}

const upToDate = await Promise.all([
  update('docs/reference.md', 'elements', sections()),
  update('docs/theming.md', 'variables', variables()),
  update('docs/functions.md', 'functions', functionsReference()),
]);
if (upToDate.every(Boolean)) console.log('The reference in docs/ is up to date.');
else if (process.argv.includes('--check')) {
  console.error('The reference in docs/ is out of date. Run `npm run build && npm run reference`.');
  process.exitCode = 1;
}

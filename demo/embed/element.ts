import { ELEMENTS, type Embedded, type Options } from './options.ts';

/** A value in double quotes. */
const quoted = (value: string) => `"${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** The value of `show`, or nothing for the default sections. */
export function sectionsOf({ element, show }: Options): string {
  const { sections, usual }: Embedded = ELEMENTS[element];
  const isUsual = sections.every((section) => show.includes(section) === usual.includes(section));
  return isUsual ? '' : sections.filter((section) => show.includes(section)).join(' ');
}

/** Its attributes, as source. */
export function attributesOf(options: Options): string[] {
  const { src, role, level, lang, layout, downloads, isRemembered, isLinked } = options;
  const show = sectionsOf(options);
  return [
    `src=${quoted(src)}`,
    ...(role ? [`my-role=${quoted(role)}`] : []),
    ...(level ? [`level=${quoted(level)}`] : []),
    ...(lang ? [`lang=${quoted(lang)}`] : []),
    ...(layout === 'auto' ? [] : [`layout=${quoted(layout)}`]),
    ...(show ? [`show=${quoted(show)}`] : []),
    ...(downloads.length > 0 ? [`downloads=${quoted(downloads.join(' '))}`] : []),
    ...(isRemembered ? ['remember'] : []),
    ...(isLinked ? ['permalink'] : []),
  ];
}

/** The element, as source. */
export function writeElement(options: Options): string {
  const attributes = attributesOf(options);
  const { tag } = ELEMENTS[options.element];
  const line = `<${tag} ${attributes.join(' ')}></${tag}>`;
  return line.length <= 80 ? line : `<${tag}\n  ${attributes.join('\n  ')}\n></${tag}>`;
}

const needsWriters = ({ downloads }: Options) => downloads.some((format) => format !== 'json');
/** English and German are in the script. */
const needsLanguage = ({ lang }: Options) => lang !== '' && lang !== 'en' && lang !== 'de';

/** The script with all that is shown. */
function scriptOf({ element, show }: Options): string {
  if (element === 'skill') return 'skill-matrix.js';
  return show.includes('assessment') ? 'skill-assessment.js' : 'skill-framework.js';
}

/** The scripts that a page loads. */
export function scriptsOf(options: Options): string[] {
  return [
    scriptOf(options),
    ...(needsLanguage(options) ? [`languages/${options.lang}.js`] : []),
    ...(needsWriters(options) ? ['downloads.js'] : []),
  ];
}

function languageModules({ element, show, lang }: Options): string[] {
  const modules = element === 'framework' ? [lang, `framework/${lang}`] : [lang];
  return show.includes('assessment') ? [...modules, `assessment/${lang}`] : modules;
}

/** The imports of a module that uses the element. */
export function importsOf(options: Options): string[] {
  return [
    "import 'skill-matrix';",
    ...(needsLanguage(options)
      ? languageModules(options).map((path) => `import 'skill-matrix/localization/${path}.js';`)
      : []),
    ...(needsWriters(options) ? ["import 'skill-matrix/downloads.js';"] : []),
  ];
}

import type { Wording } from '../page/language.ts';

export type Section = 'header' | 'stats' | 'role' | 'picker' | 'filter' | 'comparison' | 'search' | 'matrix';

/** What an element is and shows. */
export interface Embedded {
  readonly tag: string;
  readonly script: string;
  /** The sections, in order. */
  readonly sections: readonly Section[];
  /** The sections that it shows by default. */
  readonly usual: readonly Section[];
  /** A document of the demo, to begin with. */
  readonly src: string;
}

/** The elements that can be embedded, by what they show. */
export const ELEMENTS = {
  framework: {
    tag: 'skill-framework',
    script: 'skill-framework.js',
    sections: ['header', 'stats', 'role', 'picker', 'comparison', 'search', 'matrix'],
    usual: ['header', 'stats', 'role', 'picker', 'comparison', 'search', 'matrix'],
    src: 'documents/engineering.json',
  },
  skill: {
    tag: 'skill-profile',
    script: 'skill-matrix.js',
    sections: ['header', 'stats', 'role', 'picker', 'filter', 'comparison', 'matrix'],
    usual: ['header', 'stats', 'role', 'picker', 'comparison', 'matrix'],
    src: 'documents/incident-response.json',
  },
} as const satisfies Record<string, Embedded>;

/** What an author chooses. */
export interface Options {
  readonly host: keyof typeof HOSTS;
  readonly element: keyof typeof ELEMENTS;
  /** The address of the document, or its path for the commands. */
  readonly src: string;
  /** The id of the initial role; empty for none. */
  readonly role: string;
  /** The id of the initial level; empty for none. */
  readonly level: string;
  /** The language of the interface; empty for the page's own. */
  readonly lang: string;
  readonly layout: 'auto' | 'grid' | 'levels';
  readonly show: readonly Section[];
  /** `json`, `csv`, `markdown`. */
  readonly downloads: readonly string[];
  /** Whether the browser remembers the reader's choice. */
  readonly isRemembered: boolean;
  /** Whether the page's URL keeps the reader's choice. */
  readonly isLinked: boolean;
}

/** One step of the instructions. */
export interface Step {
  readonly text: Wording;
  readonly code: string;
}

type Guide = (options: Options) => readonly Step[];

/** A value in double quotes. */
const quoted = (value: string) => `"${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** The value of `show`, or nothing for the default sections. */
function sectionsOf({ element, show }: Options): string {
  const { sections, usual }: Embedded = ELEMENTS[element];
  const isUsual = sections.every((section) => show.includes(section) === usual.includes(section));
  return isUsual ? '' : sections.filter((section) => show.includes(section)).join(' ');
}

function attributesOf(options: Options): string[] {
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

function element(options: Options): string {
  const attributes = attributesOf(options);
  const { tag } = ELEMENTS[options.element];
  const line = `<${tag} ${attributes.join(' ')}></${tag}>`;
  return line.length <= 80 ? line : `<${tag}\n  ${attributes.join('\n  ')}\n></${tag}>`;
}

const needsWriters = ({ downloads }: Options) => downloads.some((format) => format !== 'json');
/** English and German are in the script. */
const needsLanguage = ({ lang }: Options) => lang !== '' && lang !== 'en' && lang !== 'de';

/** The scripts that a page loads. */
function scriptsOf(options: Options): string[] {
  return [
    ELEMENTS[options.element].script,
    ...(needsLanguage(options) ? [`languages/${options.lang}.js`] : []),
    ...(needsWriters(options) ? ['downloads.js'] : []),
  ];
}

const FILES: Wording = {
  en: 'Copy these files from node_modules/skill-matrix/dist/ to the folder of your page:',
  de: 'Kopieren Sie diese Dateien aus node_modules/skill-matrix/dist/ in den Ordner Ihrer Seite:',
};

const page: Guide = (options) => [
  { text: FILES, code: scriptsOf(options).join('\n') },
  {
    text: { en: 'Paste this into the page:', de: 'Fügen Sie das in die Seite ein:' },
    code: [...scriptsOf(options).map((file) => `<script src="${file}" defer></script>`), element(options)].join('\n'),
  },
];

/** Quotes an argument for a POSIX shell where it needs quotes. */
const word = (value: string) => (/^[\w./:@-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`);

const exported =
  (folder: string): Guide =>
  ({ lang }) => {
    const command = `npx skill-matrix embed ${folder}${lang ? ` --lang ${lang}` : ''}`;
    return [
      {
        text: { en: 'Preview the changes:', de: 'Zeigen Sie die Änderungen vorab an:' },
        code: `${command} --dry-run`,
      },
      {
        text: { en: 'Insert the widgets:', de: 'Setzen Sie die Widgets ein:' },
        code: command,
      },
      {
        text: {
          en: 'To restore every file byte for byte:',
          de: 'So stellen Sie jede Datei Byte für Byte wieder her:',
        },
        code: `npx skill-matrix embed ${folder} --remove`,
      },
    ];
  };

function writePageCommand(options: Options): string {
  const { src, level, lang } = options;
  const choices = { level, lang, show: sectionsOf(options) };
  const written = Object.entries(choices).flatMap(([name, value]) => (value ? `--${name} ${word(value)}` : []));
  return ['npx skill-matrix page', word(src), ...written, '--frame -o skill.html'].join(' ');
}

const frame: Guide = (options) => [
  {
    text: {
      en: 'Turn the document into a page, and upload it to your server:',
      de: 'Erzeugen Sie aus dem Dokument eine Seite, und laden Sie sie auf Ihren Server:',
    },
    code: writePageCommand(options),
  },
  {
    text: {
      en: 'Enter its address in the embed block of the host. If the host accepts HTML:',
      de: 'Tragen Sie die Adresse im Einbettungsblock ein. Wenn das System HTML annimmt:',
    },
    code: '<iframe src="https://example.org/skill.html" title="Skill" width="100%" height="900"></iframe>',
  },
];

const bundler: Guide = (options) => [
  { text: { en: 'Install it:', de: 'Installieren:' }, code: 'npm install skill-matrix' },
  {
    text: { en: 'In a module of your page:', de: 'In einem Modul Ihrer Seite:' },
    code: importsOf(options).join('\n'),
  },
  { text: { en: 'In its HTML:', de: 'In ihrem HTML:' }, code: element(options) },
];

function languageModules({ element, lang }: Options): string[] {
  return element === 'framework' ? [lang, `framework/${lang}`] : [lang];
}

function importsOf(options: Options): string[] {
  return [
    "import 'skill-matrix';",
    ...(needsLanguage(options)
      ? languageModules(options).map((path) => `import 'skill-matrix/localization/${path}.js';`)
      : []),
    ...(needsWriters(options) ? ["import 'skill-matrix/downloads.js';"] : []),
  ];
}

const react: Guide = (options) => [
  { text: { en: 'Install it:', de: 'Installieren:' }, code: 'npm install skill-matrix' },
  {
    text: { en: 'A component:', de: 'Eine Komponente:' },
    code: [
      ...importsOf(options),
      "import 'skill-matrix/react';",
      '',
      'export function Skills() {',
      `  return <${ELEMENTS[options.element].tag} ${attributesOf(options).join(' ')} />;`,
      '}',
    ].join('\n'),
  },
];

const vue: Guide = (options) => [
  { text: { en: 'Install it:', de: 'Installieren:' }, code: 'npm install skill-matrix' },
  {
    text: {
      en: 'In vite.config.js, so that Vue knows the elements:',
      de: 'In vite.config.js, damit Vue die Elemente kennt:',
    },
    code: 'vue({ template: { compilerOptions: { isCustomElement: (tag) => /^(framework|skill|level|role)-/.test(tag) } } })',
  },
  {
    text: { en: 'A component:', de: 'Eine Komponente:' },
    code: `<script setup>\n${importsOf(options).join('\n')}\n</script>\n\n<template>\n  ${element(options).replaceAll('\n', '\n  ')}\n</template>`,
  },
];

const mkdocs: Guide = (options) => [
  {
    text: {
      en: 'Copy these files from node_modules/skill-matrix/dist/ to docs/:',
      de: 'Kopieren Sie diese Dateien aus node_modules/skill-matrix/dist/ nach docs/:',
    },
    code: [...scriptsOf(options), 'themes/mkdocs.css'].join('\n'),
  },
  {
    text: {
      en: 'In mkdocs.yml (the stylesheet is for Material for MkDocs):',
      de: 'In mkdocs.yml (das Stylesheet ist für Material for MkDocs):',
    },
    code: [
      'extra_css:',
      '  - themes/mkdocs.css',
      'extra_javascript:',
      ...scriptsOf(options).map((file) => `  - ${file}`),
    ].join('\n'),
  },
  { text: { en: 'In the page:', de: 'In der Seite:' }, code: element(options) },
];

/** Where the elements go, each with what is to be done there. */
export const HOSTS = {
  page: { name: { en: 'A page of HTML', de: 'Eine HTML-Seite' }, guide: page },
  confluence: {
    name: { en: 'A Confluence export', de: 'Ein Confluence-Export' },
    guide: exported('confluence-export'),
  },
  notion: { name: { en: 'A Notion export', de: 'Ein Notion-Export' }, guide: exported('notion-export') },
  frame: {
    name: {
      en: 'Confluence Cloud, Notion, SharePoint (in a frame)',
      de: 'Confluence Cloud, Notion, SharePoint (in einem Rahmen)',
    },
    guide: frame,
  },
  mkdocs: { name: { en: 'MkDocs', de: 'MkDocs' }, guide: mkdocs },
  bundler: { name: { en: 'An application, with a bundler', de: 'Eine Anwendung, mit einem Bundler' }, guide: bundler },
  react: { name: { en: 'React 19', de: 'React 19' }, guide: react },
  vue: { name: { en: 'Vue 3', de: 'Vue 3' }, guide: vue },
} as const satisfies Record<string, { readonly name: Wording; readonly guide: Guide }>;

/** Hosts whose commands work with skill documents only. */
export function isForSkills(host: Options['host']): boolean {
  return host === 'confluence' || host === 'notion' || host === 'frame';
}

/** What is to be done for the options, in order. */
export function stepsFor(options: Options): readonly Step[] {
  return HOSTS[options.host].guide(options);
}

import type { Wording } from '../page/language.ts';
import { attributesOf, importsOf, scriptsOf, sectionsOf, writeElement } from './element.ts';
import { ELEMENTS, type Host, type Options } from './options.ts';

/** One step of the instructions. */
export interface Step {
  readonly text: Wording;
  readonly code: string;
}

type Guide = (options: Options) => readonly Step[];

const FILES: Wording = {
  en: 'Copy these files from node_modules/skill-matrix/dist/ to the folder of your page:',
  de: 'Kopieren Sie diese Dateien aus node_modules/skill-matrix/dist/ in den Ordner Ihrer Seite:',
};

const page: Guide = (options) => [
  { text: FILES, code: scriptsOf(options).join('\n') },
  {
    text: { en: 'Paste this into the page:', de: 'Fügen Sie das in die Seite ein:' },
    code: [...scriptsOf(options).map((file) => `<script src="${file}" defer></script>`), writeElement(options)].join(
      '\n',
    ),
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
  const { src, role, level, lang } = options;
  const choices = { role, level, lang, show: sectionsOf(options) };
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
  { text: { en: 'In its HTML:', de: 'In ihrem HTML:' }, code: writeElement(options) },
];

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
    code: `<script setup>\n${importsOf(options).join('\n')}\n</script>\n\n<template>\n  ${writeElement(options).replaceAll('\n', '\n  ')}\n</template>`,
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
  { text: { en: 'In the page:', de: 'In der Seite:' }, code: writeElement(options) },
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
} as const satisfies Record<Host, { readonly name: Wording; readonly guide: Guide }>;

/** What is to be done for the options, in order. */
export function stepsFor(options: Options): readonly Step[] {
  return HOSTS[options.host].guide(options);
}

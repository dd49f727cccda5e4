import type { Wording } from '../page/language.ts';

export interface Example {
  readonly id: string;
  readonly title: Wording;
  /** What there is to see. */
  readonly note?: Wording;
  /** What is shown, and is to be copied; with words of its own in both languages. */
  readonly markup: string | Wording;
}

export interface Group {
  readonly title: Wording;
  readonly examples: readonly Example[];
}

const whole: Group = {
  title: { en: 'The whole profile', de: 'Das ganze Profil' },
  examples: [
    {
      id: 'mandatory',
      title: { en: 'Mandatory expectations and empty cells', de: 'Pflicht und leere Zellen' },
      note: {
        en: 'Choose another level: the comparison and the marked columns follow. A row opens to its details.',
        de: 'Wählen Sie eine andere Stufe: Vergleich und markierte Spalten folgen. Zeilen lassen sich öffnen.',
      },
      markup: '<skill-profile src="documents/incident-response.json" level="middle"></skill-profile>',
    },
    {
      id: 'optional',
      title: { en: 'No level chosen yet', de: 'Noch keine Stufe gewählt' },
      markup: '<skill-profile src="documents/data-visualization.json"></skill-profile>',
    },
    {
      id: 'levels',
      title: { en: 'A table for each level', de: 'Eine Tabelle je Stufe' },
      markup: '<skill-profile src="documents/data-visualization.json" layout="levels" level="junior"></skill-profile>',
    },
    {
      id: 'long',
      title: { en: 'Eight levels, long names, long texts', de: 'Acht Stufen, lange Namen, lange Texte' },
      note: {
        en: 'The levels that don’t fit beside each other are counted and named, and one click away.',
        de: 'Stufen, die nicht nebeneinander passen, werden gezählt und genannt und sind einen Klick entfernt.',
      },
      markup: '<skill-profile src="documents/technical-writing.json" level="level-3"></skill-profile>',
    },
    {
      id: 'filter',
      title: { en: 'A filter of roles, a target, downloads', de: 'Rollenfilter, Ziel, Downloads' },
      markup: `<skill-profile
  src="documents/incident-response.json"
  level="junior"
  target="senior"
  show="header stats picker filter comparison matrix"
  downloads="json csv markdown"
></skill-profile>`,
    },
    {
      id: 'synchronized',
      title: { en: 'Two that share the level, and keep it', de: 'Zwei, die sich die Stufe teilen und merken' },
      markup: `<skill-profile sync="team" remember src="documents/incident-response.json" show="header picker comparison"></skill-profile>
<skill-profile sync="team" src="documents/data-visualization.json" show="header picker comparison"></skill-profile>`,
    },
    {
      id: 'languages',
      title: { en: 'A document in two languages', de: 'Ein Dokument in zwei Sprachen' },
      markup: `<skill-profile lang="en" src="documents/code-review.json" level="junior"></skill-profile>
<skill-profile lang="de" src="documents/code-review.json" level="junior"></skill-profile>`,
    },
    {
      id: 'arabic',
      title: { en: 'In Arabic, from right to left', de: 'Auf Arabisch, von rechts nach links' },
      markup: '<skill-profile lang="ar" src="documents/first-aid.json" level="middle"></skill-profile>',
    },
    {
      id: 'composition',
      title: { en: 'A composition of your own', de: 'Selbst zusammengestellt' },
      note: {
        en: 'The profile holds the document and the level; the page decides what stands where.',
        de: 'Das Profil hält Dokument und Stufe; die Seite bestimmt, was wo steht.',
      },
      markup: {
        en: `<skill-profile src="documents/incident-response.json" level="junior">
  <level-picker></level-picker>
  <h4>What comes next</h4>
  <level-comparison heading-level="5"></level-comparison>
  <h4>Everything</h4>
  <skill-matrix layout="grid"></skill-matrix>
</skill-profile>`,
        de: `<skill-profile src="documents/incident-response.json" level="junior">
  <level-picker></level-picker>
  <h4>Was als Nächstes kommt</h4>
  <level-comparison heading-level="5"></level-comparison>
  <h4>Alles</h4>
  <skill-matrix layout="grid"></skill-matrix>
</skill-profile>`,
      },
    },
  ],
};

const elements: Group = {
  title: { en: 'Each element by itself', de: 'Jedes Element für sich' },
  examples: [
    {
      id: 'level-picker',
      title: { en: 'Level picker', de: 'Stufenwahl' },
      note: { en: 'A form control.', de: 'Ein Formularelement.' },
      markup: '<level-picker src="documents/incident-response.json" name="level" value="middle"></level-picker>',
    },
    {
      id: 'target-picker',
      title: { en: 'Of the target, disabled', de: 'Für das Ziel, gesperrt' },
      markup:
        '<level-picker src="documents/incident-response.json" selects="target" value="lead" disabled></level-picker>',
    },
    {
      id: 'role-filter',
      title: { en: 'Role filter', de: 'Rollenfilter' },
      markup: `<skill-profile src="documents/incident-response.json" level="middle">
  <role-filter></role-filter>
  <skill-matrix></skill-matrix>
</skill-profile>`,
    },
    {
      id: 'skill-matrix',
      title: {
        en: 'Matrix: all columns, in a region that scrolls',
        de: 'Matrix: alle Spalten, in einem Bereich, der rollt',
      },
      markup: '<skill-matrix layout="grid" src="documents/technical-writing.json" level="level-2"></skill-matrix>',
    },
    {
      id: 'required-only',
      title: { en: 'Matrix: only what is required, of one role', de: 'Matrix: nur Pflicht, für eine Rolle' },
      markup:
        '<skill-matrix src="documents/incident-response.json" level="middle" roles="backend" required-only></skill-matrix>',
    },
    {
      id: 'level-comparison',
      title: {
        en: 'Comparison of levels that are not neighbours',
        de: 'Vergleich von Stufen, die nicht aufeinander folgen',
      },
      markup:
        '<level-comparison src="documents/incident-response.json" level="junior" target="lead"></level-comparison>',
    },
    {
      id: 'top',
      title: { en: 'Comparison at the top', de: 'Vergleich auf der obersten Stufe' },
      markup: '<level-comparison src="documents/incident-response.json" level="principal"></level-comparison>',
    },
    {
      id: 'skill-stats',
      title: { en: 'Figures', de: 'Zahlen' },
      markup: '<skill-stats src="documents/incident-response.json"></skill-stats>',
    },
  ],
};

const sources: Group = {
  title: { en: 'Where the document comes from', de: 'Woher das Dokument kommt' },
  examples: [
    {
      id: 'inline',
      title: { en: 'A script among the children', de: 'Ein Skript unter den Kindern' },
      markup: `<skill-profile show="picker matrix" level="junior">
  <script type="application/json">
    {
      "name": "Code review",
      "lang": "en",
      "levels": [{ "id": "junior", "name": "Junior" }, { "id": "senior", "name": "Senior" }],
      "roles": [{ "id": "backend", "name": "Backend engineer" }],
      "expectations": [
        { "role": "backend", "level": "senior", "required": true, "text": "Reads for design, not only for defects." }
      ]
    }
  </script>
</skill-profile>`,
    },
    {
      id: 'table',
      title: { en: 'A table among the children', de: 'Eine Tabelle unter den Kindern' },
      note: {
        en: 'Readers without JavaScript see the table. Beside skill-matrix.js it takes tables.js.',
        de: 'Ohne JavaScript bleibt die Tabelle stehen. Neben skill-matrix.js braucht es tables.js.',
      },
      markup: `<skill-matrix level="junior">
  <table lang="en">
    <tr><th>Role</th><th>Junior</th><th>Senior</th></tr>
    <tr><td>Operations</td><td>Watches</td><td>Plans</td></tr>
    <tr><td>Support</td><td>Answers</td><td>Teaches</td></tr>
  </table>
</skill-matrix>`,
    },
  ],
};

const states: Group = {
  title: { en: 'States', de: 'Zustände' },
  examples: [
    {
      id: 'empty',
      title: { en: 'No document', de: 'Kein Dokument' },
      markup: '<skill-matrix></skill-matrix>',
    },
    {
      id: 'loading',
      title: { en: 'Still loading', de: 'Wird geladen' },
      markup: '<skill-profile src="documents/never.json"></skill-profile>',
    },
    {
      id: 'missing',
      title: { en: 'No such file', de: 'Datei nicht gefunden' },
      markup: '<skill-profile src="documents/nowhere.json"></skill-profile>',
    },
    {
      id: 'invalid',
      title: { en: 'Not a valid document', de: 'Kein gültiges Dokument' },
      markup: `<skill-profile>
  <script type="application/json">
    { "name": "Half a document", "levels": [], "roles": [{ "id": "a" }], "expectations": [{ "role": "b", "level": 3 }] }
  </script>
</skill-profile>`,
    },
  ],
};

export const groups: readonly Group[] = [whole, elements, sources, states];

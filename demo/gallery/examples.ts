import type { Group } from './example.ts';
import { assessments, frameworks } from './framework-examples.ts';

const whole: Group = {
  id: 'whole',
  title: { en: 'Profile of one skill', de: 'Profil einer Fähigkeit' },
  script: 'skill-matrix.js',
  examples: [
    {
      id: 'my-role',
      title: { en: 'My role first', de: 'Meine Rolle zuerst' },
      note: {
        en: 'Your role is the first row and marked. The comparison is about it, with the other roles folded away.',
        de: 'Ihre Rolle steht in der ersten Zeile und ist markiert. Der Vergleich zeigt sie, die anderen Rollen sind eingeklappt.',
      },
      markup: '<skill-profile src="documents/incident-response.json" my-role="backend" level="middle"></skill-profile>',
    },
    {
      id: 'optional',
      title: { en: 'No level chosen yet', de: 'Noch keine Stufe gewählt' },
      markup: '<skill-profile src="documents/data-visualization.json"></skill-profile>',
    },
    {
      id: 'levels',
      title: { en: 'A table for each level', de: 'Eine Tabelle für jede Stufe' },
      markup: '<skill-profile src="documents/data-visualization.json" layout="levels" level="junior"></skill-profile>',
    },
    {
      id: 'long',
      title: { en: 'Eight levels, long names, long texts', de: 'Acht Stufen, lange Namen, lange Texte' },
      note: {
        en: 'Levels that do not fit side by side are listed by name, one click away.',
        de: 'Stufen, die nicht nebeneinander passen, sind mit Namen aufgeführt und einen Klick entfernt.',
      },
      markup: '<skill-profile src="documents/technical-writing.json" level="level-3"></skill-profile>',
    },
    {
      id: 'filter',
      title: { en: 'Role filter, target level and downloads', de: 'Rollenfilter, Zielstufe und Downloads' },
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
      title: {
        en: 'Two profiles with a shared, remembered level',
        de: 'Zwei Profile mit gemeinsamer, gemerkter Stufe',
      },
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
      title: { en: 'Arabic, right to left', de: 'Arabisch, von rechts nach links' },
      markup: '<skill-profile lang="ar" src="documents/first-aid.json" level="middle"></skill-profile>',
    },
    {
      id: 'composition',
      title: { en: 'Your own composition', de: 'Eigene Zusammenstellung' },
      note: {
        en: 'The profile provides the document and the level. Your page arranges the elements.',
        de: 'Das Profil liefert Dokument und Stufe. Ihre Seite ordnet die Elemente an.',
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
  id: 'elements',
  title: { en: 'Single elements for one skill', de: 'Einzelne Elemente für eine Fähigkeit' },
  script: 'skill-matrix.js',
  examples: [
    {
      id: 'level-picker',
      title: { en: 'Level picker', de: 'Stufenwahl' },
      note: { en: 'It is a form control.', de: 'Sie ist ein Formularelement.' },
      markup: '<level-picker src="documents/incident-response.json" name="level" value="middle"></level-picker>',
    },
    {
      id: 'target-picker',
      title: { en: 'Level picker for the target, disabled', de: 'Stufenwahl für das Ziel, gesperrt' },
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
        en: 'Matrix with all columns in a scrolling region',
        de: 'Matrix mit allen Spalten in einem Bereich, der scrollt',
      },
      markup: '<skill-matrix layout="grid" src="documents/technical-writing.json" level="level-2"></skill-matrix>',
    },
    {
      id: 'required-only',
      title: {
        en: 'Matrix with the required expectations of one role',
        de: 'Matrix mit den Pflichterwartungen einer Rolle',
      },
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
      title: { en: 'Comparison at the highest level', de: 'Vergleich auf der obersten Stufe' },
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
  id: 'sources',
  title: { en: 'Sources of the document', de: 'Quellen des Dokuments' },
  script: 'skill-matrix.js',
  examples: [
    {
      id: 'inline',
      title: { en: 'JSON in a script inside the element', de: 'JSON in einem Script im Element' },
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
      title: { en: 'A table inside the element', de: 'Eine Tabelle im Element' },
      note: {
        en: 'Without JavaScript, readers see the table. It needs tables.js in addition to skill-matrix.js.',
        de: 'Ohne JavaScript sehen Leser die Tabelle. Zusätzlich zu skill-matrix.js ist tables.js nötig.',
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
  id: 'states',
  title: { en: 'States', de: 'Zustände' },
  script: 'skill-matrix.js',
  examples: [
    {
      id: 'empty',
      title: { en: 'No document', de: 'Kein Dokument' },
      markup: '<skill-matrix></skill-matrix>',
    },
    {
      id: 'loading',
      title: { en: 'Loading', de: 'Wird geladen' },
      markup: '<skill-profile src="documents/never.json"></skill-profile>',
    },
    {
      id: 'missing',
      title: { en: 'File not found', de: 'Datei nicht gefunden' },
      markup: '<skill-profile src="documents/nowhere.json"></skill-profile>',
    },
    {
      id: 'invalid',
      title: { en: 'Invalid document', de: 'Ungültiges Dokument' },
      markup: `<skill-profile>
  <script type="application/json">
    { "name": "Half a document", "levels": [], "roles": [{ "id": "a" }], "expectations": [{ "role": "b", "level": 3 }] }
  </script>
</skill-profile>`,
    },
  ],
};

export const groups: readonly Group[] = [frameworks, assessments, whole, elements, sources, states];

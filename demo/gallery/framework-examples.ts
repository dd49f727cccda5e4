import type { Group } from './example.ts';

export const frameworks: Group = {
  id: 'frameworks',
  title: { en: 'Frameworks', de: 'Frameworks' },
  script: 'skill-framework.js',
  examples: [
    {
      id: 'career-move',
      title: { en: 'A move to another role, as a link', de: 'Wechsel in eine andere Rolle, als Link' },
      note: {
        en: 'Choose another level: the address of this page follows. Whoever opens it sees the same.',
        de: 'Wählen Sie eine andere Stufe: Die Adresse dieser Seite ändert sich mit. Wer sie öffnet, sieht dasselbe.',
      },
      markup: `<skill-framework
  src="documents/engineering.json"
  my-role="backend"
  level="senior"
  target-role="manager"
  target="lead"
  show="role picker comparison"
  id="move"
  permalink
></skill-framework>`,
    },
    {
      id: 'no-roles',
      title: { en: 'Texts for everyone, without roles', de: 'Texte für alle, ohne Rollen' },
      markup: '<skill-framework src="documents/kestrel-rail.json" level="independent"></skill-framework>',
    },
    {
      id: 'two-languages',
      title: {
        en: '120 skills in two languages, with a remembered choice',
        de: '120 Fähigkeiten in zwei Sprachen, mit gemerkter Wahl',
      },
      note: {
        en: 'Both share your choice and keep it in this browser.',
        de: 'Beide teilen sich Ihre Wahl und merken sie sich in diesem Browser.',
      },
      markup: `<skill-framework
  lang="en"
  src="documents/people-and-technology.json"
  my-role="software"
  level="professional"
  show="header stats role picker search matrix"
  sync="people"
  remember
></skill-framework>
<skill-framework
  lang="de"
  src="documents/people-and-technology.json"
  my-role="software"
  level="professional"
  show="role picker comparison"
  sync="people"
  remember
></skill-framework>`,
    },
    {
      id: 'skills-and-roles',
      title: { en: 'All roles at one level', de: 'Alle Rollen auf einer Stufe' },
      markup: '<framework-matrix src="documents/engineering.json" columns="roles" level="senior"></framework-matrix>',
    },
    {
      id: 'skill-of-framework',
      title: { en: 'One skill of a framework', de: 'Eine Fähigkeit aus einem Framework' },
      note: {
        en: 'The part after # is the id of the skill. Every element that has src accepts it.',
        de: 'Nach # steht die Id der Fähigkeit. Das geht bei jedem Element mit src.',
      },
      markup: `<skill-profile
  src="documents/engineering.json#code-review"
  my-role="backend"
  level="middle"
></skill-profile>`,
    },
    {
      id: 'framework-composition',
      title: { en: 'Your own composition', de: 'Eigene Zusammenstellung' },
      note: {
        en: 'Open a row of the table: the elements below it show that skill.',
        de: 'Öffnen Sie eine Zeile der Tabelle: Die Elemente darunter zeigen diese Fähigkeit.',
      },
      markup: {
        en: `<skill-framework src="documents/engineering.json" my-role="data" level="senior" skill="code-review">
  <role-picker></role-picker>
  <level-picker></level-picker>
  <role-comparison heading-level="4"></role-comparison>
  <skill-search></skill-search>
  <framework-matrix></framework-matrix>
  <h4>The skill you opened</h4>
  <level-comparison heading-level="5"></level-comparison>
  <skill-matrix></skill-matrix>
</skill-framework>`,
        de: `<skill-framework src="documents/engineering.json" my-role="data" level="senior" skill="code-review">
  <role-picker></role-picker>
  <level-picker></level-picker>
  <role-comparison heading-level="4"></role-comparison>
  <skill-search></skill-search>
  <framework-matrix></framework-matrix>
  <h4>Die geöffnete Fähigkeit</h4>
  <level-comparison heading-level="5"></level-comparison>
  <skill-matrix></skill-matrix>
</skill-framework>`,
      },
    },
  ],
};

/** Each has a framework of its own: two elements for the same answers on a page don't follow each other. */
export const assessments: Group = {
  id: 'assessments',
  title: { en: 'Self-assessment', de: 'Selbsteinschätzung' },
  script: 'skill-assessment.js',
  examples: [
    {
      id: 'assessment',
      title: { en: 'Where I stand, in the page of a framework', de: 'Wo ich stehe, in der Seite eines Frameworks' },
      note: {
        en: 'Switch to “Where I stand” and answer some skills. The comparison then marks what you already meet. Your answers stay in this browser.',
        de: 'Wechseln Sie zu „Wo ich stehe“ und beantworten Sie einige Fähigkeiten. Der Vergleich markiert dann, was Sie schon erfüllen. Ihre Antworten bleiben in diesem Browser.',
      },
      markup: `<skill-framework
  src="documents/engineering.json"
  my-role="backend"
  level="middle"
  show="role picker comparison assessment"
></skill-framework>`,
    },
    {
      id: 'assessment-alone',
      title: { en: 'Alone, with texts in place of steps', de: 'Allein, mit Texten statt Stufen' },
      note: {
        en: 'Add a note, save your answers as a file, and open it beside your answers.',
        de: 'Schreiben Sie eine Notiz, speichern Sie Ihre Antworten als Datei und öffnen Sie diese neben Ihren Antworten.',
      },
      markup: '<skill-assessment src="documents/kestrel-rail.json" level="independent"></skill-assessment>',
    },
  ],
};

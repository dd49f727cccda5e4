/** Plain texts and mails of offices: signs, capitals, lines below, numbers and indentation are their only layout. */
import { atLevel, type Case } from './case.ts';

const framework = { document: 'framework' } as const;

export const PLAIN: readonly Case[] = [
  {
    kind: 'A German mail: levels in capitals, skills before colons, bullets below',
    file: 'verkauf.txt',
    source:
      'Von: Jana Behrens\nAn: Filialleitungen\nBetreff: Stufen im Verkauf\n\nLiebe Kolleginnen und Kollegen,\n\n' +
      'hier die Stufen im Verkauf, wie besprochen.\n\nSTUFE 1 – EINSTIEG\n\n' +
      'Warenkunde:\n  - Nennt die Sorten\n  - Kennt die Preise\nKasse:\n  - Bucht Waren\n\nSTUFE 2 – FACHKRAFT\n\n' +
      'Warenkunde:\n  - Berät zu Allergenen\nKasse:\n  - Schließt die Kasse ab\n  - Prüft\n    Belege\n\n' +
      'Viele Grüße\nJana Behrens\n',
    expected: {
      ...framework,
      name: 'verkauf',
      skills: ['Warenkunde', 'Kasse'],
      levels: ['STUFE 1 – EINSTIEG', 'STUFE 2 – FACHKRAFT'],
      cells: 4,
      samples: [
        atLevel('Warenkunde', 'STUFE 1 – EINSTIEG', ['Nennt die Sorten', 'Kennt die Preise']),
        atLevel('Kasse', 'STUFE 2 – FACHKRAFT', ['Schließt die Kasse ab', 'Prüft Belege']),
      ],
    },
    notes: ['line 1: left-out', 'line 5: left-out', 'line 7: left-out', 'line 26: left-out'],
  },
  {
    kind: 'A French text: an underlined title, Roman and Arabic numbers, a line for each level',
    file: 'atelier.txt',
    source:
      'RÉFÉRENTIEL DU FOURNIL\n======================\n\nI. Production\n\n1) Pétrissage\n   Niveau 1 : Pèse la farine.\n' +
      '   Niveau 2 : Juge la pâte\n   au toucher.\n\n2) Cuisson\n   Niveau 1 : Surveille le four.\n   Niveau 2 : Règle le four.\n\n' +
      'II. Vente\n\n3) Accueil\n   Niveau 1 : Salue les clients.\n   Niveau 2 : Conseille les clients.\n\nCordialement,\n\nPaul Morin\nLe Fournil\n',
    expected: {
      ...framework,
      name: 'RÉFÉRENTIEL DU FOURNIL',
      groups: ['Production', 'Vente'],
      skills: ['Pétrissage', 'Cuisson', 'Accueil'],
      levels: ['Niveau 1', 'Niveau 2'],
      cells: 6,
      samples: [
        atLevel('Pétrissage', 'Niveau 2', 'Juge la pâte au toucher.'),
        atLevel('Accueil', 'Niveau 1', 'Salue les clients.'),
      ],
    },
    notes: ['line 21: left-out', 'line 23: left-out'],
  },
  {
    kind: 'An Arabic mail: signs before groups and skills, levels before colons',
    file: 'makhbaz.txt',
    source:
      'السلام عليكم،\n\nأرسل لكم إطار المخبز.\n\n■ الإنتاج\n● العجن\n- مبتدئ: يزن الدقيق\n- متقدم: يحكم على العجين\n' +
      '● الخبز\n- مبتدئ: يراقب الفرن\n- متقدم: يضبط الفرن\n\n■ البيع\n● الاستقبال\n- مبتدئ: يرحب بالزبائن\n- متقدم: ينصح الزبائن\n\nمع التحية\nسلمى\n',
    expected: {
      ...framework,
      name: 'makhbaz',
      groups: ['الإنتاج', 'البيع'],
      skills: ['العجن', 'الخبز', 'الاستقبال'],
      levels: ['مبتدئ', 'متقدم'],
      cells: 6,
      samples: [atLevel('الخبز', 'متقدم', 'يضبط الفرن'), atLevel('الاستقبال', 'مبتدئ', 'يرحب بالزبائن')],
    },
    notes: ['line 1: left-out', 'line 3: left-out', 'line 18: left-out'],
  },
  {
    kind: 'A Spanish text: underlined levels, skills before colons with indented lines',
    file: 'horno.txt',
    source:
      'Competencias del obrador\n\nNivel junior\n------------\n\nHorno:\n    Vigila el horno.\n    Limpia la pala.\n' +
      'Tienda:\n    Saluda a la gente.\n\nNivel sénior\n------------\n\nHorno:\n    Regula el horno.\nTienda:\n    Aconseja a la gente.\n    Cierra la caja.\n\nUn saludo,\nMarta\n',
    expected: {
      ...framework,
      name: 'Competencias del obrador',
      skills: ['Horno', 'Tienda'],
      levels: ['Nivel junior', 'Nivel sénior'],
      cells: 4,
      samples: [
        atLevel('Horno', 'Nivel junior', ['Vigila el horno.', 'Limpia la pala.']),
        atLevel('Tienda', 'Nivel sénior', ['Aconseja a la gente.', 'Cierra la caja.']),
      ],
    },
    notes: ['line 21: left-out'],
  },
  {
    kind: 'A Japanese mail: signs before groups, brackets around skills, levels before colons',
    file: 'panya.txt',
    source:
      '件名：製パン部の段階表\n\n各位\n\nお疲れさまです。人事の森です。\n\n◆製造\n＜生地＞\n初級：粉を量る。\n中級：生地を見て判断する。\n' +
      '＜窯＞\n初級：窯を見守る。\n中級：窯を調整する。\n\n◆販売\n＜接客＞\n初級：あいさつをする。\n中級：商品を勧める。\n\n' +
      '※ 段階は春に見直します。\n\n以上、よろしくお願いいたします。\n',
    expected: {
      ...framework,
      name: 'panya',
      groups: ['製造', '販売'],
      skills: ['生地', '窯', '接客'],
      levels: ['初級', '中級'],
      cells: 6,
      samples: [atLevel('窯', '中級', '窯を調整する。'), atLevel('接客', '初級', 'あいさつをする。')],
    },
    notes: ['line 1: left-out', 'line 3: left-out', 'line 5: left-out', 'line 20: left-out', 'line 22: left-out'],
  },
  {
    kind: 'An English text that nests by indentation alone',
    file: 'workshop.txt',
    source:
      'Career steps in the workshop\n\nJunior\n    Cutting\n        Cuts simple parts\n        Sharpens the knife\n    Gluing\n        Mixes the glue\n' +
      'Senior\n    Cutting\n        Plans the cut\n    Gluing\n        Chooses the glue\n        Teaches others\n',
    expected: {
      ...framework,
      name: 'Career steps in the workshop',
      skills: ['Cutting', 'Gluing'],
      levels: ['Junior', 'Senior'],
      cells: 4,
      samples: [
        atLevel('Cutting', 'Junior', ['Cuts simple parts', 'Sharpens the knife']),
        atLevel('Gluing', 'Senior', ['Chooses the glue', 'Teaches others']),
      ],
    },
  },
  {
    kind: 'An English message: skills between asterisks, levels behind bullets',
    file: 'message.txt',
    source:
      'Hello team,\n\n*Cutting*\n• Junior – cuts simple parts\n• Senior – plans the cut\n\n*Gluing*\n• Junior – mixes the glue\n' +
      '• Senior – chooses the glue\n\nCheers\nTim\n',
    expected: {
      ...framework,
      name: 'message',
      skills: ['Cutting', 'Gluing'],
      levels: ['Junior', 'Senior'],
      cells: 4,
      samples: [atLevel('Gluing', 'Senior', 'chooses the glue')],
    },
    notes: ['line 1: left-out', 'line 11: left-out'],
  },
  {
    kind: 'A German text: letters before groups, numbers before skills, small letters before levels',
    file: 'werkstatt.txt',
    source:
      'Kompetenzen der Werkstatt\nStand: Mai\n\nA) Holz\n\n1. Zuschnitt\n   a) Junior: sägt einfache Teile\n   b) Senior: plant den Zuschnitt\n' +
      '2. Verleimen\n   a) Junior: rührt Leim an\n   b) Senior: wählt den Leim\n\nB) Kunden\n\n3. Beratung\n   a) Junior: hört zu\n   b) Senior: entwirft Möbel\n',
    expected: {
      ...framework,
      name: 'Kompetenzen der Werkstatt',
      groups: ['Holz', 'Kunden'],
      skills: ['Zuschnitt', 'Verleimen', 'Beratung'],
      levels: ['Junior', 'Senior'],
      cells: 6,
      samples: [atLevel('Zuschnitt', 'Junior', 'sägt einfache Teile'), atLevel('Beratung', 'Senior', 'entwirft Möbel')],
    },
    notes: ['line 2: left-out'],
  },
];

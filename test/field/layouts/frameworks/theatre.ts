import type { TextsByRole } from '../framework.ts';

export const THEATRE: TextsByRole = {
  language: 'de',
  name: 'Stadttheater: Laufbahnen der Technik',
  levels: ['Einsteiger', 'Fortgeschritten', 'Experte'],
  roles: ['Beleuchtung', 'Tontechnik', 'Bühnenbau'],
  proficiencies: [],
  groups: [
    {
      name: 'Vorstellung',
      skills: [
        {
          name: 'Aufbau',
          description: 'Alles, was vor dem ersten Zuschauer fertig sein muss',
          asked: [
            ['Hängt Scheinwerfer nach Plan.', 'Richtet das Licht mit dem Pult ein.', 'Entwirft Pläne für Gastspiele.'],
            [
              'Verlegt Kabel ohne Stolperstellen.',
              'Stimmt die Anlage auf den Saal ab.\nPrüft alle Funkstrecken.',
              'Plant die Beschallung neuer Stücke.',
            ],
            ['Trägt und verschraubt Teile.', 'Liest Zeichnungen und baut danach.', 'Leitet den Umbau über Nacht.'],
          ],
        },
        {
          name: 'Ablauf am Abend',
          description: 'Was während des Stücks geschieht',
          asked: [
            ['Fährt Verfolger auf Zuruf.', 'Fährt die Vorstellung am Pult.', ''],
            ['Steckt Mikrofone an.', 'Mischt Sprache und Musik.', 'Vertritt die Leitung bei Störungen.'],
            ['', 'Bewegt Wagen im Takt der Musik.', 'Gibt die Zeichen für alle Verwandlungen.'],
          ],
        },
      ],
    },
    {
      name: 'Sicherheit',
      skills: [
        {
          name: 'Arbeiten in der Höhe',
          description: 'Leitern, Stege und Gurte',
          asked: [
            ['Trägt Gurt und Helm.', 'Prüft Gurte vor jedem Einsatz.', 'Unterweist das ganze Haus.'],
            ['Sichert Werkzeug gegen Fallen.', '', 'Gibt Hängepunkte frei.'],
            ['Stellt Leitern richtig auf.', 'Baut Gerüste nach Anleitung.', 'Nimmt Gerüste ab.'],
          ],
        },
        {
          name: 'Brandschutz',
          description: 'Feuer verhüten und richtig handeln',
          asked: [
            ['Kennt die Fluchtwege.', 'Hält Abstände zu Stoffen ein.', 'Stimmt Pyrotechnik mit der Feuerwehr ab.'],
            ['Kennt die Fluchtwege und den Sammelplatz.', 'Testet die Durchsage.', 'Führt die Räumungsübung.'],
            ['Hält Türen frei.', 'Imprägniert Stoffe und führt Buch.', 'Begleitet die Abnahme des Bühnenbilds.'],
          ],
        },
      ],
    },
  ],
};

import type { ValuesByRole } from '../framework.ts';

export const JOINERY: ValuesByRole = {
  language: 'de',
  name: 'Schreinerei: Wer kann was?',
  levels: [],
  roles: ['Bankraum', 'Maschinenraum', 'Montage', 'Arbeitsvorbereitung'],
  proficiencies: ['kennt', 'kann unter Anleitung', 'kann selbstständig', 'kann anleiten'],
  groups: [
    {
      name: 'Holz und Werkstoffe',
      skills: [
        { name: 'Holzarten bestimmen', description: 'Hölzer an Farbe und Maserung erkennen', asked: [2, 1, 0, 3] },
        { name: 'Furniere fügen', description: 'Furnierblätter auswählen und zusammensetzen', asked: [3, 2, null, 0] },
      ],
    },
    {
      name: 'Maschinen',
      skills: [
        { name: 'Formatkreissäge', description: 'Platten sicher zuschneiden', asked: [1, 3, 0, null] },
        { name: 'Kantenanleimmaschine', description: 'Kanten einstellen und anfahren', asked: [0, 2, null, 1] },
        { name: 'CNC-Bearbeitung', description: 'Programme laden und Werkzeuge rüsten', asked: [null, 3, null, 2] },
      ],
    },
    {
      name: 'Baustelle',
      skills: [
        { name: 'Türen einbauen', description: 'Zargen setzen und Türblätter einstellen', asked: [1, null, 3, 0] },
        { name: 'Übergabe an Kunden', description: 'Ergebnis zeigen und Pflege erklären', asked: [null, null, 2, 1] },
      ],
    },
  ],
};

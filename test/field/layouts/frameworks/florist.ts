import type { TextsByLevel } from '../framework.ts';

export const FLORIST: TextsByLevel = {
  language: 'fr',
  name: 'Parcours des fleuristes',
  levels: ['Débutant', 'Confirmé', 'Référent'],
  roles: [],
  proficiencies: [],
  groups: [
    {
      name: 'Atelier',
      skills: [
        {
          name: 'Bouquets et compositions',
          description: 'Créer des bouquets pour toutes les occasions',
          asked: [
            'Prépare un bouquet rond en suivant un modèle.',
            'Compose un bouquet selon le goût du client.\nVarie les formes et les hauteurs.',
            'Crée les modèles de la saison pour la boutique.',
          ],
        },
        {
          name: 'Soin des fleurs coupées',
          description: 'Conserver les fleurs le plus longtemps possible',
          asked: [
            "Change l'eau des vases chaque matin.",
            'Reconnaît les tiges malades et les écarte.',
            'Règle la chambre froide selon les arrivages.',
          ],
        },
      ],
    },
    {
      name: 'Boutique',
      skills: [
        {
          name: 'Conseil au client',
          description: 'Écouter et guider les personnes qui entrent',
          asked: [
            'Accueille chaque personne et demande pour quelle occasion elle vient.',
            'Propose deux bouquets qui respectent le budget annoncé.',
            'Accompagne les familles en deuil avec tact.\nForme les nouveaux vendeurs à cet accueil.',
          ],
        },
        {
          name: 'Mise en vitrine',
          description: 'Donner envie de franchir la porte',
          asked: [
            '',
            'Renouvelle la vitrine toutes les deux semaines.',
            "Choisit les thèmes de l'année avec la gérante.",
          ],
        },
      ],
    },
    {
      name: 'Achats',
      skills: [
        {
          name: 'Commandes aux producteurs',
          description: 'Acheter les bonnes quantités au bon moment',
          asked: [
            'Compte les tiges reçues et signale ce qui manque.',
            'Commande les fleurs courantes pour la semaine.',
            '',
          ],
        },
        {
          name: 'Tri des déchets verts',
          description: 'Jeter moins et composter mieux',
          asked: [
            'Sépare les tiges, les rubans et les plastiques.',
            'Suit le poids des pertes et en parle en réunion.',
            'Négocie la reprise des emballages avec les livreurs.',
          ],
        },
      ],
    },
  ],
};

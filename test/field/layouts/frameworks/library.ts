import type { TextsByRole } from '../framework.ts';

export const LIBRARY: TextsByRole = {
  language: 'en',
  name: 'Public library pathways',
  levels: ['Junior', 'Experienced', 'Senior'],
  roles: ['Librarian', 'Archivist'],
  proficiencies: [],
  groups: [
    {
      name: 'Collections',
      skills: [
        {
          name: 'Cataloguing',
          description: 'Describing books and papers so that people find them',
          asked: [
            [
              'Enters new books with their subjects.',
              'Corrects records that readers report.\nMerges records of the same work.',
              'Agrees on rules with other libraries.',
            ],
            ['Lists the contents of a box.', 'Describes letters by sender and year.', 'Plans the order of an estate.'],
          ],
        },
        {
          name: 'Preservation',
          description: 'Keeping things readable for longer',
          asked: [
            ['Mends torn pages with paper tape.', '', 'Chooses which books to rebind this year.'],
            [
              'Wears gloves and keeps folders flat.',
              'Measures damp and light in every room.',
              'Writes the flood plan.',
            ],
          ],
        },
      ],
    },
    {
      name: 'Visitors',
      skills: [
        {
          name: 'Reference desk',
          description: 'Answering what people want to know',
          asked: [
            [
              'Finds a book by a half remembered title.',
              'Teaches visitors to search on their own.',
              'Trains the desk.',
            ],
            ['', 'Helps families to read old handwriting.', 'Answers historians within a week.'],
          ],
        },
        {
          name: 'Events',
          description: 'Readings, tours and exhibitions',
          asked: [
            [
              'Sets out chairs and greets guests.',
              'Hosts a reading for children.',
              'Invites authors and plans a season.',
            ],
            ['Leads a short tour of the vault.', 'Curates a display case.', ''],
          ],
        },
      ],
    },
  ],
};

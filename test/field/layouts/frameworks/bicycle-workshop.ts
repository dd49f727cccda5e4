import type { TextsByLevel } from '../framework.ts';

export const BICYCLE_WORKSHOP: TextsByLevel = {
  language: 'en',
  name: 'Bicycle workshop: growing with us',
  levels: ['Trainee', 'Mechanic', 'Senior mechanic', 'Workshop lead'],
  roles: [],
  proficiencies: [],
  groups: [
    {
      name: 'Repair',
      skills: [
        {
          name: 'Wheels and spokes',
          description: 'Building and truing wheels of all sizes',
          asked: [
            'Replaces tubes and tyres without help.',
            'Trues a wheel to half a millimetre.\nReplaces single spokes on the bike.',
            'Builds a wheel from hub, rim and spokes.',
            'Decides which wheels are worth a repair.',
          ],
        },
        {
          name: 'Brakes',
          description: 'Rim brakes and disc brakes',
          asked: [
            'Cleans pads and checks how far they are worn.',
            'Bleeds hydraulic brakes after the checklist.',
            'Finds the cause of noise and weak brakes.\nShows apprentices how to bleed a brake.',
            '',
          ],
        },
        {
          name: 'Electric drives',
          description: 'Motors, batteries and their software',
          asked: [
            '',
            'Reads error codes and updates the firmware.',
            'Replaces motors and tests the battery under load.',
            'Negotiates warranty cases with the makers.',
          ],
        },
      ],
    },
    {
      name: 'Customers',
      skills: [
        {
          name: 'Advice at the counter',
          description: 'What we tell people who bring in a bike',
          asked: [
            'Greets customers and writes down what they report.',
            'Explains what a repair costs before it begins.',
            'Calms down angry customers and offers a way out.',
            'Sets the tone of the team for every visit.',
          ],
        },
        {
          name: 'Estimates',
          description: 'Cost and time of a repair',
          asked: [
            'Looks up prices of spare parts in the catalogue.',
            'Writes estimates for usual repairs.',
            'Estimates accidents together with the insurer.',
            'Reviews prices twice a year with the accountant.\nApproves discounts above ten percent.',
          ],
        },
      ],
    },
  ],
};

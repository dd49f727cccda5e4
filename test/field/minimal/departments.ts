/** How departments write down posts, grades and duties: sheets with facts around, rows and columns about the levels. */
import { atLevel, type Case } from './case.ts';

const framework = { document: 'framework' } as const;
const levels = ['Junior', 'Senior'];

const table = (headers: string, ...rows: readonly string[]) =>
  `${headers}\n${headers.replace(/[^|]+/g, '---')}\n${rows.join('\n')}\n\n`;

export const DEPARTMENTS: readonly Case[] = [
  {
    kind: 'A row of times in post, in each table, says what the levels are',
    file: 'ward.md',
    source:
      '# Ward\n\n## Practice\n\n' +
      table(
        '| Skill | Junior | Senior |',
        '| Time in post | 0–12 months | from 3 years |',
        '| Wounds | Cleans wounds. | Leads on wounds. |',
        '| Drugs | Gives pills. | Gives drips. |',
      ) +
      '## Talk\n\n' +
      table(
        '| Skill | Junior | Senior |',
        '| Time in post | 0–12 months | from 3 years |',
        '| Families | Listens. | Calms. |',
        '| Notes | Writes. | Checks. |',
      ),
    expected: {
      ...{
        ...framework,
        levels,
        skills: ['Wounds', 'Drugs', 'Families', 'Notes'],
        groups: ['Practice', 'Talk'],
        cells: 8,
      },
      samples: [atLevel('Drugs', 'Senior', 'Gives drips.')],
    },
  },
  {
    kind: 'A corner over two columns, and a row that defines the levels',
    file: 'ward.html',
    source:
      '<table><tr><th colspan="2">段階</th><th>レベルⅠ</th><th>レベルⅡ</th></tr>' +
      '<tr><th colspan="2">各段階の定義</th><td>助言を得て実践する</td><td>自立して実践する</td></tr>' +
      '<tr><th rowspan="2">実践</th><th>情報</th><td>情報を収集できる</td><td>系統的に収集できる</td></tr>' +
      '<tr><th>援助</th><td>手順どおりにできる</td><td>方法を選べる</td></tr>' +
      '<tr><th>組織</th><th>安全</th><td>報告できる</td><td>防止策を立てる</td></tr></table>',
    expected: {
      ...{
        ...framework,
        levels: ['レベルⅠ', 'レベルⅡ'],
        skills: ['情報', '援助', '安全'],
        groups: ['実践', '組織'],
        cells: 6,
      },
      samples: [atLevel('安全', 'レベルⅡ', '防止策を立てる')],
    },
  },
  {
    kind: 'The same heading above the only table of each skill, and bands with names',
    file: 'housing.md',
    source:
      '# Behaviours\n\n' +
      ['Guests first', 'One team', 'Honest']
        .map(
          (skill) =>
            `## ${skill}\n\n**Good signs**\n\n` +
            table('| Bands 1–3: Colleague | Bands 4–5: Leader |', `| Shows it: ${skill} | Teaches it to others |`) +
            '**Bad signs (all bands)**\n\n- Hides\n\n',
        )
        .join(''),
    expected: {
      ...{ ...framework, name: 'Behaviours', levels: ['Bands 1–3: Colleague', 'Bands 4–5: Leader'], cells: 6 },
      skills: ['Guests first', 'One team', 'Honest'],
      samples: [atLevel('One team', 'Bands 4–5: Leader', ['Teaches it to others'])],
    },
    notes: ['line 5: left-out', 'line 11: left-out', 'line 13: left-out'],
  },
  {
    kind: 'A table with the same names of rows below each of several headings, in a language of no list',
    file: 'laboratory.md',
    source:
      '# Model\n\n' +
      ['Kromatografie', 'Disoluce', 'Dokumentace']
        .map(
          (skill, index) =>
            `## ${skill}\n\n` +
            table(
              '| Stupeň | Popis |',
              ...['Laborant', 'Analytik', 'Vedoucí']
                .slice(index % 2)
                .map((level) => `| ${level} | Umí ${skill} dobře. |`),
            ),
        )
        .join(''),
    expected: {
      ...{ ...framework, levels: ['Laborant', 'Analytik', 'Vedoucí'], cells: 8 },
      skills: ['Kromatografie', 'Disoluce', 'Dokumentace'],
      samples: [atLevel('Disoluce', 'Vedoucí', 'Umí Disoluce dobře.')],
    },
    notes: [': guessed-levels'],
  },
  {
    kind: 'Bold names that recur below each heading, of which some lack one',
    file: 'leaders.md',
    source:
      '# Give direction\n\n## See ahead\n\n**Team lead**\n\n- Plans the week\n\n**Area lead**\n\n- Plans the year\n\n**Director**\n\n- Plans ahead\n\n' +
      '## Decide\n\n**Team lead**\n\n- Decides alone\n\n**Director**\n\n- Decides for all\n\n' +
      '# Help to grow\n\n## Teach\n\n**Team lead**\n\n- Shows\n\n**Area lead**\n\n- Coaches\n\n**Director**\n\n- Builds a school\n\n' +
      '## Judge\n\n**Team lead**\n\n- Praises\n\n**Area lead**\n\n- Reviews\n\n**Director**\n\n- Decides on pay\n',
    expected: {
      ...{
        ...framework,
        levels: ['Team lead', 'Area lead', 'Director'],
        skills: ['See ahead', 'Decide', 'Teach', 'Judge'],
      },
      ...{ groups: ['Give direction', 'Help to grow'], cells: 11 },
      samples: [atLevel('Decide', 'Director', ['Decides for all'])],
    },
  },
  {
    kind: 'In plain text, names before colons that recur below each heading',
    file: 'kitchen.txt',
    source:
      'KITCHEN\n=======\n\nFrom the first to the last:\n\n  - Helper\n  - Cook\n  - Chef\n\n' +
      ['SKILL OF THE HAND', 'CLEAN WORK', 'ORDER']
        .map(
          (name) =>
            `${name}\n${'-'.repeat(name.length)}\n\nHelper: Knows ${name.toLowerCase()} a bit.\nCook: Does it alone.\nChef: Decides on it.\n`,
        )
        .join('\n\n'),
    expected: {
      ...{ ...framework, name: 'KITCHEN', levels: ['Helper', 'Cook', 'Chef'], cells: 9 },
      skills: ['SKILL OF THE HAND', 'CLEAN WORK', 'ORDER'],
      samples: [atLevel('ORDER', 'Cook', 'Does it alone.')],
    },
    notes: ['line 4: left-out', ': guessed-levels'],
  },
];

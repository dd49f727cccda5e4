/** Words of languages in which few files were tried before, and what such files have beside their tables. */
import { atLevel, type Case } from './case.ts';

const framework = { document: 'framework' } as const;

export const TONGUES: readonly Case[] = [
  {
    kind: 'Levels in Korean, and phases of a plan beside them that are none',
    file: 'bakery.md',
    source:
      '# Bakery\n\n| 역량 | 주니어 | 시니어 |\n|---|---|---|\n| 반죽 | 도움을 받아 반죽한다 | 혼자 반죽한다 |\n| 판매 | 빵을 판다 | 케이크를 판다 |\n\n' +
      '**Phase 1: 기초**\n\n- 오븐 청소\n\n**Phase 2: 응용**\n\n- 오븐 수리\n',
    expected: {
      ...{ ...framework, levels: ['주니어', '시니어'], skills: ['반죽', '판매'], cells: 4 },
      samples: [atLevel('반죽', '시니어', '혼자 반죽한다')],
    },
    notes: ['line 8: left-out', 'line 10: left-out', 'line 12: left-out', 'line 14: left-out'],
  },
  {
    kind: 'Levels in Russian, one of them with the role in a second table',
    file: 'bakery.md',
    source:
      '# Пекарня\n\n| | Стажёр | Младший | Старший пекарь |\n|---|---|---|---|\n| Тесто | Смотрит | Месит с помощью | Месит сам |\n| Печь | Чистит | Топит | Чинит |\n\n' +
      '## Продажа\n\n| Стажёр | Младший пекарь | Старший пекарь |\n|---|---|---|\n| Улыбается<br>Здоровается | Продаёт хлеб<br>Считает | Продаёт торты<br>Учит |\n',
    expected: {
      ...{ ...framework, levels: ['Стажёр', 'Младший пекарь', 'Старший пекарь'], cells: 9 },
      skills: ['Тесто', 'Печь', 'Продажа'],
      samples: [atLevel('Печь', 'Младший пекарь', 'Топит')],
    },
  },
  {
    kind: 'A legend in Vietnamese whose meanings stand in brackets',
    file: 'bakery.md',
    source:
      '# Bakery\n\n| Kỹ năng | G1 | G2 |\n|---|---|---|\n| Nhào bột | ➖ | ✅ |\n| Bán hàng | ❌ | ➖ |\n| Nướng | ✅ | ✅ |\n\n' +
      '*Chú thích: ✅ (Thành thạo), ➖ (Cơ bản), ❌ (Chưa yêu cầu).*\n',
    expected: {
      ...{ ...framework, levels: ['G1', 'G2'], skills: ['Nhào bột', 'Bán hàng', 'Nướng'], cells: 5 },
      proficiencies: ['Cơ bản', 'Thành thạo'],
      samples: [{ skill: 'Nhào bột', level: 'G1', proficiency: 'Cơ bản' }],
    },
  },
  {
    kind: 'A list beside a matrix in Chinese that says of its levels what they are, with their years',
    file: 'bakery.md',
    source:
      '# 面包房\n\n## 能力矩阵\n\n| 能力 | 初级 | 高级 |\n|---|---|---|\n| 揉面 | 在帮助下揉面 | 独立揉面 |\n| 销售 | 卖面包 | 卖蛋糕 |\n\n' +
      '## 能力梯度建设\n\n- 初级(0-2年)：校招为主\n- 高级(5-8年)：定向猎聘\n',
    expected: {
      ...{ ...framework, levels: ['初级(0-2年)', '高级(5-8年)'], skills: ['揉面', '销售'], cells: 4 },
      samples: [atLevel('销售', '高级(5-8年)', '卖蛋糕')],
    },
    notes: ['line 10: left-out'],
  },
  {
    kind: 'Front matter with the title of the page, and a comparison whose column describes the levels',
    file: 'bakery.md',
    source:
      '---\ntitle: Níveis da padaria\ncategories:\n  - Carreira\n---\n\n# 🥖 Níveis da padaria {#niveis}\n\n## Comparativo de níveis\n\n' +
      '| Nível | Descrição geral | Autonomia | Massa |\n|---|---|---|---|\n| Júnior | Começa | Baixa | Amassa com ajuda |\n| Sênior | Ensina | Alta | Amassa só |\n',
    expected: {
      ...{ ...framework, levels: ['Júnior', 'Sênior'], skills: ['Autonomia', 'Massa'], cells: 4 },
      samples: [atLevel('Massa', 'Sênior', 'Amassa só')],
    },
    notes: ['front matter /categories/0: left-out'],
  },
  {
    kind: 'Records of skills with a number for each grade, and texts about them',
    file: 'bakery.json',
    source: JSON.stringify([
      { ref: 'A1', area: 'Oven', title: 'Kneading', desc: 'All doughs.', exp: { C1: 1, 'C2-S': 2, 'C2-M': 3 } },
      { ref: 'C1', area: 'Shop', title: 'Selling', desc: 'All breads.', exp: { C1: 2, 'C2-S': 2, 'C2-M': 3 } },
    ]),
    expected: {
      ...{ ...framework, levels: ['C1', 'C2-S', 'C2-M'], groups: ['Oven', 'Shop'], cells: 6 },
      ...{ skills: ['Kneading', 'Selling'], proficiencies: ['1', '2', '3'] },
      samples: [{ skill: 'Selling', level: 'C2-M', proficiency: '3' }],
    },
  },
  {
    kind: 'Records of skills in categories, with a text for each level',
    file: 'bakery.json',
    source: JSON.stringify([
      { name: 'Kneading', category: 'Oven', expectations: { Junior: 'Kneads with help.', Senior: 'Kneads alone.' } },
      { name: 'Selling', category: 'Shop', expectations: { Junior: 'Sells bread.', Senior: 'Sells cakes.' } },
    ]),
    expected: {
      ...{ ...framework, levels: ['Junior', 'Senior'], groups: ['Oven', 'Shop'], cells: 4 },
      ...{ skills: ['Kneading', 'Selling'], samples: [atLevel('Selling', 'Senior', 'Sells cakes.')] },
    },
  },
];

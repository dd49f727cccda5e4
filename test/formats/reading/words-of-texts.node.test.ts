// cspell:disable -- texts in many languages.
/** What single texts look like: facts, what somebody does, names of roles, kinds of skills, and how many words. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDitto } from '../../../src/formats/reading/words/ditto-words.ts';
import { isFact } from '../../../src/formats/reading/words/facts.ts';
import { isKindOfSkills, isRoleName } from '../../../src/formats/reading/words/role-words.ts';
import {
  isEdition,
  isOtherScale,
  isSkillOfPeople,
  wordOfSkills,
  wordsOfOthers,
} from '../../../src/formats/reading/words/subject-words.ts';
import { shareOfVerbs } from '../../../src/formats/reading/words/verb-forms.ts';
import { wordsIn } from '../../../src/formats/reading/words/word-count.ts';

describe('a fact', () => {
  it('is money, a time, a date, an address or an amount', () => {
    const facts =
      '5 €|$10|20 EUR|100円|9:30|9 am|8 Uhr|2026-03-17|17.3.|3/17/2026|17. Mai|3月17日|a@b.org|https://a.example|+49 30 1234567|555-1234|3 days|< 2 hours|1–2 weeks|5 GB|2 jours|3 días|2 か月|42|3.500|2 of 5|1 000';
    for (const fact of facts.split('|')) assert.ok(isFact(fact), fact);
  });

  it('is no text, and no text of 120 characters that mentions one', () => {
    for (const text of ['Dough', '3', 'Level 2', 'Weighs flour', 'EUROPE', '']) assert.ok(!isFact(text), text);
    assert.ok(isFact('5 € '.padEnd(119, 'x')));
    assert.ok(!isFact('5 € '.padEnd(120, 'x')));
  });
});

describe('how many words a text has', () => {
  it('is counted by spaces, else by three characters', () => {
    assert.equal(wordsIn(' Weighs  all\nflour '), 3);
    assert.equal(wordsIn('週を計画できる'), 3);
    assert.equal(wordsIn('技能'), 1);
  });
});

describe('texts that say what somebody does', () => {
  const TEXTS: Readonly<Record<string, readonly string[]>> = {
    'in English': ['Weighs the flour', 'Kneads'],
    'in English, as requests': ['Write a plan', 'Can bake', 'able to lead'],
    'in German': ['Plant die Woche', 'kann backen', 'Wiegt'],
    'in Spanish': ['Planifica la semana', 'Pesa la harina y el agua'],
    'in French': ['Planifie la semaine', 'se prépare pour le service', 'Sait peser les farines'],
    'in Polish': ['Planuje tydzień', 'Prowadzi zespół'],
    'in Russian': ['Планирует неделю', 'Готовит тесто'],
    'in Arabic': ['يكتب تقريرًا', 'تخطط للأسبوع'],
    'in Japanese': ['週を計画する。', '生地を練る'],
    'in Chinese': ['能独立烘焙', '负责面团'],
  };
  for (const [language, texts] of Object.entries(TEXTS)) it(language, () => assert.equal(shareOfVerbs(texts), 1));

  it('are counted', () => {
    assert.equal(shareOfVerbs(['Weighs the flour', 'Flour']), 0.5);
    assert.equal(shareOfVerbs(['  •  Weighs the flour', '– Kneads']), 1);
    assert.equal(shareOfVerbs(['Dough', 'This', 'Process', 'Status', 'Always']), 0);
    assert.equal(shareOfVerbs([]), 0);
  });

  it('are of one language', () => {
    assert.equal(shareOfVerbs(['Weighs the flour', 'Plant die Woche']), 0.5);
    assert.equal(shareOfVerbs(['Pesa harina', 'Hornea pan']), 0);
  });
});

describe('the name of a role', () => {
  it('has a word for what people do', () => {
    const roles =
      'Backend engineer|Softwareentwicklerin|Baker|Analista de redes|Ingénieure|Chef de projet|Product owner|Pflegefachkraft|Sachbearbeiter:in|エンジニア|مهندس برمجيات|架构师';
    for (const role of roles.split('|')) assert.ok(isRoleName(role), role);
    assert.ok(isRoleName('Head baker'));
    assert.ok(isRoleName(' Head baker '));
  });

  it('is short, begins with a capital, and has no word for several roles', () => {
    for (const title of [
      'head baker',
      'Baking',
      'Who is a baker?',
      'The baker: a baker',
      'Baker:innen baker',
      'Skills of a baker',
      'Engineering levels',
      'One two three four five six baker',
      'Bakerman',
      '',
    ]) {
      assert.ok(!isRoleName(title), title);
    }
  });
});

describe('a kind of skills', () => {
  it('is no skill', () => {
    const kinds =
      'Technical skills|Soft skills|technical and social competencies|Leadership skill|Sozialkompetenz|Fachliche Kompetenzen|Compétences techniques|Savoir-être|Habilidades blandas|Competências técnicas|ソフトスキル|专业技能|المهارات التقنية';
    for (const kind of kinds.toLowerCase().split('|')) assert.ok(isKindOfSkills(` ${kind} `), kind);
    for (const other of ['skills', 'baking skills', 'technical', 'our technical skills', ''])
      assert.ok(!isKindOfSkills(other), other);
  });
});

describe('the subject of a text', () => {
  it('is skills by a word for them', () => {
    for (const [text, word] of [
      ['Our skills', 'skills'],
      ['Kompetenzmatrix', 'Kompetenzmatrix'],
      ['スキル一覧', 'スキル'],
      ['Reskilling', undefined],
      ['levels of practice', 'levels of practice'],
      ['security levels of practice', undefined],
    ] as const) {
      assert.equal(wordOfSkills(text), word, text);
    }
    assert.ok(isSkillOfPeople('Skills'));
    for (const text of ['Capabilities', 'Growth', 'Dough']) assert.ok(!isSkillOfPeople(text), text);
  });

  it('is something else by other words, of which some say little', () => {
    assert.deepEqual(wordsOfOthers('Salary and Status per month'), {
      strong: ['salary', 'per month'],
      weak: ['status'],
    });
    assert.deepEqual(wordsOfOthers('Dough'), { strong: [], weak: [] });
    assert.deepEqual(wordsOfOthers('Salaryman'), { strong: [], weak: [] });
  });

  it('is what is sold, or how severe something is, by its levels', () => {
    for (const name of ['Low', ' high ', 'SEV-1', 'P2', 'Debug', '高'])
      assert.ok(isOtherScale(name) && !isEdition(name), name);
    for (const name of ['Free', ' Premium ', '免费']) assert.ok(isOtherScale(name) && isEdition(name), name);
    for (const name of ['Junior', 'Lower', 'Free agent', '']) assert.ok(!isOtherScale(name), name);
  });
});

describe('a text that stands for the text of another cell', () => {
  it('is a mark or a few words, with spaces around them', () => {
    for (const text of ['"', '〃', ' ditto ', 'Same as above.', 'siehe oben', 'ídem', '同上', ' "'.padEnd(40)]) {
      assert.ok(isDitto(text), text);
    }
  });

  it('is no longer text, and none with other words', () => {
    for (const text of ['', '"a"', 'Same dough', 'as above, but warmer', ' "'.padEnd(41)]) {
      assert.ok(!isDitto(text), text);
    }
  });
});

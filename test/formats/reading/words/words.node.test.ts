/** Usual words of each language, and what they say. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type HeaderKind,
  headerKinds,
  isFamilyHeader,
  isRoleLabel,
} from '../../../../src/formats/reading/words/column-words.ts';
import { levelIn } from '../../../../src/formats/reading/words/level-words.ts';
import { saysNothing } from '../../../../src/formats/reading/words/nothing-words.ts';
import { wordsOfOthers } from '../../../../src/formats/reading/words/subject-words.ts';
import { readNeed } from '../../../../src/formats/reading/words/table-words.ts';

/** Headers by what is below them, with "|" between them. */
const HEADERS: Readonly<Record<string, Partial<Record<HeaderKind, string>>>> = {
  de: {
    skill: 'Tätigkeit|Qualifikationen|Arbeitsgang|Lernziel',
    group: 'Kompetenzfeld|Handlungsfeld',
    role: 'Stellenbezeichnung|Berufsgruppe|Abteilung|Organisationseinheit|Laufbahn',
    level: 'Kompetenzstufe|Qualifikationsstufe',
    text: 'Ausprägungen|Verhaltensweisen',
    proficiency: 'Soll|Soll-Stufe|Mindeststufe',
    note: 'Nachweis|Erforderliche Nachweise|Bemerkungen|Anmerkung|Gültigkeit|Auffrischung|Rechtsgrundlage|Ist',
    id: 'Kürzel|Lfd. Nr.',
  },
  en: {
    skill: 'Competency name|Sub-skill',
    role: 'Track|Job function|Department|Position title|Occupation',
    level: 'Tier|Job grade',
    text: 'Descriptors|Key behaviours|Performance criteria',
    proficiency: 'Target rating|Required score',
    note: 'Training required|Expiry date|Current level|Certifications',
  },
  fr: {
    skill: 'Activités|Critères|Capacité',
    group: 'Axe',
    role: 'Emploi|Poste|Métier|Intitulé du poste|Filière',
    level: 'Palier|Classe',
    text: 'Attendus|Indicateurs|Comportements attendus',
    proficiency: 'Niveau requis|Niveau attendu',
    note: 'Formations|Habilitation|Justificatifs|Durée de validité',
  },
  es: {
    skill: 'Capacidades|Tarea',
    group: 'Eje',
    role: 'Puesto de trabajo|Perfil|Ocupación|Departamento',
    level: 'Grado',
    text: 'Comportamientos|Comportamiento esperado',
    proficiency: 'Puntuación|Nivel requerido',
    note: 'Formación|Certificación|Evidencias',
  },
  pt: {
    skill: 'Capacidade|Atividade|Critérios',
    role: 'Cargo|Posto de trabalho|Carreira',
    level: 'Grau',
    text: 'Comportamentos',
    note: 'Treinamento|Certificação|Evidências',
  },
  it: {
    skill: 'Competenze|Capacità|Attività',
    group: 'Categoria|Gruppo',
    role: 'Mansione|Profilo|Qualifica|Reparto',
    level: 'Livelli|Inquadramento',
    text: 'Comportamenti|Requisiti',
    proficiency: 'Punteggio|Livello richiesto',
    note: 'Osservazioni|Formazione|Attestato|Scadenza',
  },
  nl: {
    skill: 'Vaardigheden|Competenties|Taak',
    group: 'Domein',
    role: 'Functienaam|Beroep|Afdeling',
    level: 'Schaal',
    text: 'Gedragsindicatoren|Verwachtingen|Eisen',
    note: 'Opmerkingen|Scholing|Certificaat|Geldig tot',
  },
  pl: {
    skill: 'Kwalifikacje|Zadanie|Kryterium',
    group: 'Grupa',
    role: 'Rola|Nazwa stanowiska|Dział',
    level: 'Poziomy|Stopień',
    text: 'Oczekiwania|Wskaźniki',
    proficiency: 'Ocena|Poziom docelowy',
    note: 'Uwagi|Szkolenie|Ważność',
    id: 'Lp.',
  },
  ru: {
    skill: 'Задача',
    group: 'Тип',
    role: 'Наименование должности|Отдел',
    text: 'Проявления|Поведение',
    proficiency: 'Балл|Целевой уровень',
    note: 'Обучение|Сертификат',
  },
  vi: { role: 'Chức vụ', level: 'Mức', text: 'Biểu hiện', note: 'Chứng chỉ', id: 'STT' },
  ar: {
    skill: 'اسم المهارة|المهمة',
    group: 'التصنيف',
    role: 'المسمى الوظيفي|التخصص',
    level: 'الرتبة|المرتبة',
    text: 'السلوكيات|المؤشرات',
    proficiency: 'مستوى الإتقان|المستوى المطلوب',
    note: 'الملاحظات|الشهادات|مدة الصلاحية|طريقة التقييم',
  },
  ja: {
    skill: '能力|力量|業務|技能|コンピテンシー',
    role: '職種|役職|部門|部署',
    level: 'グレード|ランク|階層',
    text: '到達基準|判定基準|行動基準|期待行動',
    proficiency: '必要レベル|目標レベル|自己評価',
    note: '関連資格・教育|教育・資格|備考|評価方法|現状',
  },
  zh: {
    skill: '素质|胜任力|评价指标',
    group: '维度',
    role: '职务|工种|部门|岗位名称',
    level: '层级|职等',
    text: '行为标准|能力要求|标准',
    proficiency: '掌握程度|目标等级',
    note: '证书|培训|权重|备注',
  },
  ko: {
    skill: '업무|능력단위',
    group: '역량군',
    role: '직종|직위|부서',
    level: '역량 수준',
    text: '행동지표|평가 기준',
    proficiency: '목표 수준',
    note: '자격증|평가 방법|유효기간|가중치',
    id: '순번',
  },
};

/** Names of levels, lowest first: each ranks above the one before it. */
const LADDERS: Readonly<Record<string, string>> = {
  'de words': 'Keine Kenntnisse|Grundwissen|Gute Kenntnisse|Sehr gute Kenntnisse|Experte',
  'de adjectives': 'Angelernt|Selbstständig|Fundiert|Souverän',
  en: 'Learner|Supervised|Qualified|Accomplished|Role model',
  fr: 'Non acquis|Élémentaire|Acquis|Maîtrise',
  es: 'Novato|Elemental|Competente|Consolidado|Experto',
  pt: 'Sem conhecimento|Básico|Pleno|Experiente|Especialista',
  it: 'In formazione|Base|Operativo|Qualificato|Specialista|Esperto',
  nl: 'Geen kennis|Basis|Vakbekwaam|Ervaren|Expert',
  pl: 'Nowicjusz|Podstawowy|Dobry|Bardzo dobry|Specjalista|Ekspert',
  ru: 'Новичок|Базовый|Компетентный|Продвинутый|Эксперт',
  vi: 'Mới bắt đầu|Sơ cấp|Trung cấp|Cao cấp|Chuyên gia',
  ar: 'مبتدئ|متمكن|متقدم|خبير',
  'ja words': '未経験|補助|一人前|熟練|指導者|マスター',
  'ja ranks': '係員|主事|主任|係長|課長|部長',
  'zh titles': '实习生|初级|中级|高级|资深|专家',
  'zh words': '不了解|基本掌握|掌握|精通',
  'ko ranks': '사원|주임|대리|과장|차장|부장|이사',
};

/** Headers of other tables: training plans with dates, places and costs, rotas, contacts, meetings. */
const OTHERS: Readonly<Record<string, string>> = {
  de: 'Preis|Datum|Ort|Anbieter|Dozentin|Teilnehmerzahl|Kursgebühr|Frühschicht|Anschrift|Stückzahl|Tagesordnung',
  en: 'Price|Date|Location|Venue|Provider|Seats|Registration|Currency|Sick leave|Action items',
  fr: 'Prix|Dates|Lieu|Formateur|Organisme|Places|Devis|Fournisseur|Ordre du jour',
  es: 'Precio|Fechas|Sede|Ponente|Inscripción|Horas|Presupuesto|Proveedor',
  pt: 'Preço|Datas|Local|Instrutor|Carga horária|Inscrição|Orçamento|Fornecedor',
  it: 'Prezzo|Date|Sede|Ente/docente|Ore|Posti|Costo|Turno|Fornitore|Ordine del giorno',
  nl: 'Prijs|Datum|Locatie|Docent|Uren|Kosten|Deelnemers|Rooster|Leverancier|Notulen',
  pl: 'Cena|Data|Miejsce|Prowadzący|Godziny|Koszt|Liczba miejsc|Grafik|Dostawca',
  ru: 'Цена|Даты|Место|Преподаватель|Часы|Стоимость|Количество мест|Дежурства|Поставщик',
  ar: 'السعر|التاريخ|المكان|المدرب|عدد الساعات|الرسوم|المقاعد|جدول الأعمال',
  ja: '単価|開催日|会場|講師|時間数|受講料|定員|夜勤|仕入先|議題',
  zh: '单价|日期|地点|讲师|课时|费用|名额|夜班|供应商|议程',
  ko: '단가|일시|교육장|강사|수강료|정원|근무표|공급업체|안건',
};

/** Headers of dates, prices, places and people, which name neither skills nor roles, levels or texts. */
const NO_HEADERS =
  'Preis|Datum|Ort|Mitarbeiter|Price|Date|Location|Employee|Prix|Lieu|Salarié|Precio|Fecha|Lugar|Empleado|Preço|' +
  'Local|Funcionário|Prezzo|Sede|Dipendente|Prijs|Plaats|Medewerker|Cena|Miejsce|Pracownik|Цена|Место|Сотрудник|' +
  'Giá|Ngày|السعر|التاريخ|المكان|الموظف|価格|日付|場所|社員|价格|日期|地点|员工|가격|날짜|장소|직원';

/** Names of skills and roles, which are no levels. */
const NO_LEVELS =
  'Kommunikation|Bäckerin|Lernen|Learning|Application|Baker|Expertise|Communication|Boulanger|Comunicación|Panadero|' +
  'Comunicação|Padeiro|Comunicazione|Fornaio|Communicatie|Bakker|Komunikacja|Piekarz|Общение|Пекарь|Giao tiếp|' +
  'التواصل|خباز|接客|店員|沟通|面包师|의사소통|제빵사';

const NEEDED =
  'zwingend|verpflichtend|necessary|indispensable|exigé|necesario|obrigatório|imprescindível|obbligatoria|' +
  'noodzakelijk|niezbędne|необходимо|bắt buộc|ضروري|必須|要|必须|필수';
const WELCOME =
  'von vorteil|freiwillig|recommended|facultatif|optionnel|recomendable|facultativo|facoltativo|wenselijk|' +
  'mile widziane|рекомендуется|ưu tiên|مستحسن|望ましい|尚可|优先|선택';
const NOTHING =
  'nicht erforderlich|not required|TBD|non requis|no requerido|não aplicável|non richiesto|niet vereist|' +
  'niewymagane|не требуется|غير مطلوب|لا يوجد|対象外|无要求|미해당';

const split = (words: string): string[] => words.split('|');

describe('the words of files', () => {
  for (const [language, kinds] of Object.entries(HEADERS)) {
    it(`say what columns hold: ${language}`, () => {
      for (const [kind, words] of Object.entries(kinds)) {
        for (const word of split(words)) assert.equal(headerKinds(word)[0], kind, word);
      }
    });
  }

  for (const [language, names] of Object.entries(LADDERS)) {
    it(`rank levels: ${language}`, () => {
      const ranks = split(names).map((name) => {
        const level = levelIn(name);
        assert.equal(level?.by, 'word', name);
        return level!.rank;
      });
      assert.deepEqual(
        ranks,
        [...new Set(ranks)].sort((a, b) => a - b),
      );
    });
  }

  for (const [language, words] of Object.entries(OTHERS)) {
    it(`tell other tables: ${language}`, () => {
      for (const word of split(words)) {
        const { strong, weak } = wordsOfOthers(word);
        assert.notEqual(strong.length + weak.length, 0, word);
      }
    });
  }

  it('do not take other headers for those of skills, roles, levels or texts', () => {
    for (const word of split(NO_HEADERS)) assert.deepEqual(headerKinds(word), [], word);
  });

  it('number levels with roman capitals before a name', () => {
    for (const [index, name] of ['Stufe I Helferin', 'Level II Cook', 'Niveau III Chef'].entries())
      assert.deepEqual(levelIn(name), { by: 'number', rank: index + 1, stem: '' }, name);
    assert.equal(levelIn('Level i care about'), undefined);
  });

  it('do not take skills and roles for levels', () => {
    for (const name of split(NO_LEVELS)) assert.equal(levelIn(name), undefined, name);
  });

  it('tell families of roles, which stand before no name of a role', () => {
    for (const word of split('Abteilung|Jobfamilie|Department|Job function|Filière|Reparto|Afdeling|部署|部门|부서')) {
      assert.equal(isFamilyHeader(word), true, word);
      assert.equal(isRoleLabel(word), false, word);
    }
    for (const word of split('Stelle|Job title|Functional competency|Emploi|Mansione|職種|岗位|المسمى الوظيفي'))
      assert.equal(isFamilyHeader(word), false, word);
  });

  it('say what is needed, what is welcome, and what is not asked', () => {
    for (const word of split(NEEDED)) assert.equal(readNeed(word), true, word);
    for (const word of split(WELCOME)) assert.equal(readNeed(word), false, word);
    for (const word of split(NOTHING)) assert.equal(saysNothing(word), true, word);
  });
});

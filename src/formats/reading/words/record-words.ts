/** Parts of the keys of records, as systems of any make call them, in the languages of the interface and near ones. */
export type RecordKind = 'skill' | 'role' | 'level' | 'group' | 'need';

/** Stems stand anywhere in a key, since languages join words: "Kompetenzstufe", "beheersingsniveau". No accents. */
const SKILL = [
  'skill|competen|kompeten|umiejetn|habilidad|capabilit|capacidad|vaardighe|fahigkeit|faehigkeit|savoir|abilita\\b',
  'qualifi[ck]|技能|能力|スキル|力量|コンピテンシー|역량|مهار|كفاء|كفاي|جدار|навык|компетенц',
];
const ROLE = [
  '\\brole|\\brola|stanowisk|\\bjob|position|\\broll[ei]|\\bruol|\\bstelle|funktion|functie|fonction|\\bfunca?o|\\bposte|emploi|metier',
  'puesto|\\bcargo|\\bpape[li]|occupation|\\bberuf|mansion|profil(?!e?s? de compet)|perfil|職種|役職|役割|職位|岗位|角色',
  '직무|직책|역할|وظيف|وظائف|أدوار|الدور|должност|\\bрол[ьи]',
];
const LEVEL = [
  'level|poziom|stufe|niveau|nivel|livell|\\bgrades?\\b|\\bgrad\\b|echelle|escala|\\bscal[ae]|skala|schaal|rating|proficien',
  'mastery|beheers|レベル|段階|等級|水準|等级|级别|水平|수준|등급|مستوي|مستوى|درج|уров',
];
const GROUP = [
  'group|grupp|grupa|obszar|grupo|categor|kategor|cluster|domain|domein|domini|\\barea|bereich|famil|pillar|\\bthem[ae]|\\bambit',
  '分類|区分|分野|カテゴリ|领域|类别|분류|مجموع|فئ|مجال|групп',
];
const NEED = [
  'require|wymag|\\bneed|assign|mapping|anforder|erforder|\\bsoll\\b|zuordn|exigen|requis|requer|richiest|vereis|\\beisen\\b|expect',
  'attendu|\\btarget|matrix|必要|要件|要求|متطلب|مطلوب|требов',
];
const TEXT = [
  'descri|\\bopis|wskaznik|beschreib|omschrijv|defini|summary|\\btext|\\btesto|detail|statement|criteri|indicator|indikator|indicateur',
  'indicador|behavio|verhalten|gedrag|comport|example|erwartung|expectation|attente|expectativ|explan|toelicht|purpose|mission|zweck|説明|定義|内容|基準|指標|描述|说明',
  'وصف|تعريف|\\bنص|مؤشر|설명|정의|описан',
];
const NAME = [
  '(?:^| )(?:name|nazwa|tytul|title|label|naam|bezeichnung|titel|nom|titre|intitule|libelle|nombre|titulo|nome|denominazione',
  'denominacion|denominacao|etichetta|rotulo|etiqueta)(?: [a-z]{2})?$|名称|名前|名$|タイトル|标题|이름|اسم|عنوان|назван',
];
const ID = [
  '(?:^| )(?:u?u?id|key|code|slug|ref|reference|abbr|abbreviation|short|kurzel|kuerzel|kode|codigo|codice|cle|clave',
  'chave|chiave|schlussel|nr|number|numero|nummer)$|コード|番号|编号|代码|코드|رمز|معرف|كود|код$',
];
const ORDER = [
  '(?:^| )(?:order|value|rank|number|position|orden|ordem|ordine|ordre|wert|valeur|valor|valore|waarde|volgorde',
  'reihenfolge|rang|sequence|score|points|level|stufe|niveau|nivel|livello)$|値|順|قيمة|ترتيب|レベル|等级|المستوى',
];
const REQUIRED = [
  '^(?:is )?(?:required|mandatory|obligatory|must|must have|critical|essential|pflicht|verpflichtend|obligatoire',
  'obligatorio|obrigatorio|obbligatorio|verplicht|importance|priority|prioridad|priorite|prioritat|必須|إلزامي)$',
];
const PEOPLE = [
  '\\bpeople|person|employee|mitarbeit|\\bstaff|\\bmember|empleado|salarie|collaborat|colaborador|medewerker',
  'dipendent|社員|従業員|员工|직원|موظف|сотрудник',
];

const parts = [SKILL, ROLE, LEVEL, GROUP, NEED, TEXT, NAME, ID, ORDER, REQUIRED, PEOPLE];
const [skill, role, level, group, need, text, name, id, order, required, people] = parts.map(
  (list) => new RegExp(list.join('|'), 'u'),
);

/** A key in lower case, without accents, with spaces between its words: "requiredSkillId" is "required skill id". */
function wordsOf(key: string): string {
  const spaced = key.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_\-./]+/g, ' ');
  const plain = spaced.normalize('NFD').replace(/(?<=\p{Script=Latin})\p{M}+/gu, '');
  return plain.normalize('NFKC').toLowerCase().trim();
}

/** In UTF-16 code units. Longer keys are sentences. */
const LONGEST = 60;

const has = (pattern: RegExp | undefined, key: string) => key.length <= LONGEST && pattern!.test(wordsOf(key));

/** What stands below a key: "skillGroups" are groups, "roleSkills" say what roles need. */
export function kindOfKey(key: string): RecordKind | undefined {
  if (has(people, key)) return undefined;
  if (has(group, key)) return 'group';
  if (has(level, key)) return 'level';
  const [isSkill, isRole] = [has(skill, key), has(role, key)];
  if (isSkill && isRole) return 'need';
  if (isSkill || isRole) return isSkill ? 'skill' : 'role';
  return has(need, key) ? 'need' : undefined;
}

export const isTextOfRecord = (key: string): boolean => has(text, key);
export const isNameOfRecord = (key: string): boolean => has(name, key);
export const isIdOfRecord = (key: string): boolean => has(id, key);
export const isOrderOfRecord = (key: string): boolean => has(order, key);
export const saysRequired = (key: string): boolean => has(required, key);
export const isOfPeople = (key: string): boolean => has(people, key);
/** Whether a key says that its value is asked: "required_level", "targetScore". */
export const isAskedOfRecord = (key: string): boolean => has(need, key);

/** For every level or role. */
const EVERYONE =
  /^(?:all|any|alle|tous|toutes|todos|todas|tutti|allemaal|\*|全員|全て|すべて|全部|전체|모두|الكل|الجميع|все)$/iu;
export const isEveryone = (text: string): boolean => EVERYONE.test(text.trim());
/** Whether a key says how well something is mastered: "proficiency", "rating". */
export const saysProficiency = (key: string): boolean => /proficien|rating|score|mastery|beheers/i.test(key);
/** Whether a key says that a scale of values stands below it. */
export const saysScale = (key: string): boolean =>
  saysProficiency(key) || /scale|skala|escala|echelle|échelle|schaal|scala|legend|尺度|評価|评分|مقياس|سلم/iu.test(key);
/** Whether a column says what each row is. */
export const isTypeHeader = (header: string): boolean =>
  /^(?:(?:row|record|entry|line)[ _-]?)?(?:type|kind)$|^(?:zeilen?art|art|typ|tipo|soort|種別|类型|النوع)$/iu.test(
    header,
  );
export const saysOptional = (key: string): boolean => /optional|facultati|opcional/i.test(key);

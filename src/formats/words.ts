/**
 * The words that tables and pages use, in the languages that the project speaks. All are compared in lower case and
 * without the marks around them.
 */

/** What a column holds, beside the levels. */
export type ColumnKind =
  'role' | 'level' | 'required' | 'description' | 'items' | 'links' | 'proficiency' | 'roleId' | 'levelId' | 'skill';

const COLUMNS: Record<ColumnKind, string> = {
  role: 'role|roles|job|profession|rolle|rol|puesto|rôle|métier|função|papel|角色|役割|الدور',
  level: 'level|grade|stufe|nivel|niveau|nível|级别|レベル|المستوى',
  required:
    'required|requirement|mandatory|pflicht|erforderlich|obligatorio|obligatoire|obrigatório|必要|必要性|必須|إلزامي',
  description:
    'description|text|expectation|expectations|beschreibung|erwartung|descripción|expectativa|attente|descrição|描述|期望|説明|期待|الوصف',
  items: 'items|checklist|punkte|checkliste|elementos|éléments|itens|条目|項目|البنود',
  links: 'links|link|enlaces|liens|ligações|链接|リンク|روابط',
  proficiency: 'proficiency|kenntnisstand|dominio|maîtrise|proficiência|熟练度|習熟度|الإتقان',
  roleId: 'role id',
  levelId: 'level id',
  skill: 'skill|skill name|name|fähigkeit|habilidad|compétence|competência|技能|スキル|المهارة',
};

const YES =
  'yes|y|true|1|x|✓|✔|required|mandatory|must|ja|j|pflicht|erforderlich|sí|si|obligatorio|obligatoria|oui|obligatoire|sim|obrigatório|obrigatória|是|必要|必需|はい|必須|نعم|إلزامي';
const NO = 'no|n|false|0|-|–|—|optional|nein|opcional|non|facultatif|facultative|não|否|可选|いいえ|任意|لا|اختياري';

const MARKS =
  /^(required|optional|pflicht|obligatorio|opcional|obligatoire|facultatif|obrigatório|必要|可选|必須|任意|إلزامي|اختياري)$/;

/** Names of levels that are usual, ascending; others have to be named by who reads the table. */
const LEVELS = [
  'trainee|intern|apprentice|beginner|novice|anfänger|principiante|débutant|مبتدئ',
  'junior|associate|júnior|初级|初級|ジュニア',
  'middle|mid|mid-level|regular|intermediate|intermedio|intermédiaire|pleno|中级|中級|متوسط',
  'senior|advanced|fortgeschritten|avanzado|confirmé|sênior|高级|上級|シニア|متقدم',
  'lead|staff|principal|expert|master|distinguished|fellow|head|experte|leitung|experto|especialista|负责人|资深|首席|专家|リード|خبير',
];

const NUMBERED_LEVEL = /^(?:level|l|stufe|nivel|niveau|nível|级别|レベル|المستوى)?[ _-]?(\d{1,2})(?:级)?$/;

const columns = new Map(
  Object.entries(COLUMNS).flatMap(([kind, words]) => words.split('|').map((word) => [word, kind as ColumnKind])),
);
const [yes, no] = [YES, NO].map((words) => new Set(words.split('|'))) as [Set<string>, Set<string>];
const ranks = new Map(LEVELS.flatMap((words, rank) => words.split('|').map((word) => [word, rank])));

/** No word that is known is longer; what is needs no comparison. */
const LONGEST_WORD = 100;

/** A word as it is compared: lower case, single spaces, without colons, stars, brackets and question marks around it. */
export function plain(word: string): string {
  if (word.length > LONGEST_WORD) return word;
  return word
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[\s*:_([]+|[\s*:)\]?!]+$/g, '')
    .toLowerCase();
}

/** The headers that are known, in the form of `plain`. */
export const HEADERS: readonly string[] = [...columns.keys()];

/** What a column with this header holds; `undefined` for a word that is none of these. */
export function columnKind(header: string): ColumnKind | undefined {
  return columns.get(plain(header));
}

/** Whether a word says required or optional; `undefined` where it says neither, as an empty one. */
export function readRequirement(word: string): boolean | undefined {
  const compared = plain(word);
  if (yes.has(compared)) return true;
  return no.has(compared) ? false : undefined;
}

/** As `readRequirement`, of the words only that the elements write below a text. */
export function readMark(word: string): boolean | undefined {
  const compared = plain(word);
  return MARKS.test(compared) ? yes.has(compared) : undefined;
}

/** Whether a header is a usual name of a level, or a numbered one. */
export function isUsualLevel(header: string): boolean {
  return rankOf(header) !== undefined;
}

/** How far up a usual or a numbered level is, for comparison with others of its kind; `undefined` for any other. */
export function rankOf(level: string): number | undefined {
  const number = NUMBERED_LEVEL.exec(plain(level))?.[1];
  return ranks.get(plain(level)) ?? (number === undefined ? undefined : Number(number));
}

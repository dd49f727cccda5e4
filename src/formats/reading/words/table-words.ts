/** The words that tables and pages use, in the languages of the interface. They are compared in the form of `plain`. */

/** What a column holds, unless it is a level. */
export type ColumnKind =
  'role' | 'level' | 'required' | 'description' | 'items' | 'links' | 'proficiency' | 'roleId' | 'levelId' | 'skill';

const COLUMNS: Record<ColumnKind, string> = {
  role: 'role|roles|job|profession|rolle|rol|puesto|rôle|métier|poste|função|papel|cargo|puesto|角色|岗位|役割|職種|الدور|الوظيفة',
  level: 'level|grade|stufe|nivel|niveau|nível|级别|レベル|المستوى',
  required:
    'required|required?|requirement|mandatory|must|pflicht|erforderlich|obligatorio|requerido|obligatoire|requis|obrigatório|exigido|必要|必要性|必須|是否必需|是否必要|是否必须|إلزامي|مطلوب',
  description:
    'description|text|expectation|expectations|what is expected|what we expect|beschreibung|erwartung|was wir erwarten|was erwartet wird|descripción|expectativa|qué se espera|lo que esperamos|attente|attentes|ce que nous attendons|ce qui est attendu|descrição|o que se espera|o que esperamos|描述|说明|期望|説明|期待|期待すること|الوصف|المتوقع|ما نتوقعه',
  items: 'items|checklist|punkte|checkliste|elementos|éléments|itens|条目|項目|البنود',
  links: 'links|link|enlaces|liens|ligações|链接|リンク|روابط',
  proficiency: 'proficiency|kenntnisstand|dominio|maîtrise|proficiência|熟练度|習熟度|الإتقان',
  roleId: 'role id',
  levelId: 'level id',
  skill: 'skill|skill name|name|fähigkeit|habilidad|compétence|competência|技能|スキル|المهارة',
};

const YES =
  'yes|y|true|1|x|✓|✔|✔️|✅|☑|required|mandatory|must|ja|j|pflicht|erforderlich|sí|si|obligatorio|obligatoria|oui|obligatoire|sim|obrigatório|obrigatória|是|必要|必需|はい|必須|نعم|إلزامي';
const NO =
  'no|n|false|0|-|–|—|✗|✘|❌|☐|optional|nein|opcional|non|facultatif|facultative|não|否|可选|いいえ|任意|لا|اختياري';

const MARKS =
  /^(required|mandatory|optional|pflicht|obligatorio|opcional|obligatoire|facultatif|obrigatório|必要|可选|必須|任意|إلزامي|اختياري)$/;

const columns = new Map(
  Object.entries(COLUMNS).flatMap(([kind, words]) => words.split('|').map((word) => [word, kind as ColumnKind])),
);
const [yes, no] = [YES, NO].map((words) => new Set(words.split('|'))) as [Set<string>, Set<string>];

/** No known word is longer, so longer text need not be compared. */
const LONGEST_WORD = 100;

/** The form in which words are compared: lower case, single spaces, no punctuation around them. */
export function plain(word: string): string {
  if (word.length > LONGEST_WORD) return word;
  return word
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[\s*:_([]+|[\s*:)\]?!]+$/g, '')
    .toLowerCase();
}

/** The known headers, in the form of `plain`. */
export const HEADERS: readonly string[] = [...columns.keys()];

/** What a column with this header holds; `undefined` if the header is unknown. */
export function columnKind(header: string): ColumnKind | undefined {
  return columns.get(plain(header));
}

/** Whether a word means required (`true`) or optional (`false`); `undefined` if it means neither or is empty. */
export function readRequirement(word: string): boolean | undefined {
  const compared = plain(word);
  if (yes.has(compared)) return true;
  return no.has(compared) ? false : undefined;
}

/** Like `readRequirement`, but only for the words that the elements show below a text. */
export function readMark(word: string): boolean | undefined {
  const compared = plain(word);
  return MARKS.test(compared) ? yes.has(compared) : undefined;
}

/** A text that is only the word for a legend, in the form of `foldName`. */
export const LEGEND =
  /^(?:legend|key|scale|rating scale|legende|skala|bewertungsskala|zeichenerklärung|légende|échelle|leyenda|escala|legenda|图例|圖例|凡例|مفتاح|مقياس|مقياس الإتقان|مقياس التقييم|سلم التقييم|مفتاح الرموز|دليل الرموز)$/u;

const MUST =
  /^(?:critical|must(?:[ -]have)?|essential|muss|verplicht|vereist|obowiązkow[ey]|wymagan[ey]|obbligatorio|обязательно|imprescindible|必需|必备)$/u;
const MAY =
  /^(?:(?:nice|good)[ -]to[ -]have|desirable|preferred|bonus|should(?:[ -]have)?|could(?:[ -]have)?|kann|wünschenswert|aanbevolen|gewenst|zalecan[ey]|consigliato|желательно|souhaité|souhaitable|deseable|desejável|歓迎|加分)$/u;

/** Whether a word says that a skill is needed ("must-have") or not ("nice to have"); `undefined` if it says neither. */
export function readNeed(word: string): boolean | undefined {
  const compared = plain(word.replaceAll('_', ' '));
  if (MUST.test(compared)) return true;
  return MAY.test(compared) ? false : readMark(compared);
}

const SAYS_MUST =
  /(?<!\p{L})(?:mandatory|required|compulsory|obligatory|erforderlich|verpflichtend|pflicht\p{L}*|obligatoire|requise?|obligatori[oa]|requerid[oa]|obrigatóri[oa]|exigid[oa]|verplicht|vereist)(?!\p{L})|必須|必要|必修|必需|إلزامي|إجباري|مطلوب/iu;
const SAYS_MAY =
  /(?<!\p{L})(?:recommended|optional|voluntary|empfohlen|wünschenswert|freiwillig|recommandée?|facultati(?:f|ve)|souhaitée?|recomendad[oa]|opcional|aanbevolen)(?!\p{L})|推奨|任意|推荐|可选|موصى|اختياري/iu;
const SAYS_NOT = /(?<!\p{L})(?:not|no|non|nicht|kein\p{L}*|pas|sin|não|niet|не)(?!\p{L})|不|غير|ليس/iu;

/** Whether a text of several words says that something is needed or not; `undefined` if it says neither, or both. */
export function needIn(text: string): boolean | undefined {
  const [must, may] = [SAYS_MUST.test(text), SAYS_MAY.test(text)];
  return SAYS_NOT.test(text) || must === may ? undefined : must;
}

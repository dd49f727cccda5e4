import type { HeadingBlock } from '../block.ts';
import { foldName } from './level-words.ts';

/** Names of properties in data of any make, in singular and plural, in the languages of the interface. */
type Subject = Exclude<NonNullable<HeadingBlock['names']>, 'proficiency'>;

const KEYS: Record<Subject, string> = {
  skill:
    'skill|skills|subskill|subskills|sub_skill|sub_skills|competency|competencies|competence|competences|capability|capabilities|topic|topics|attribute|attributes|dimension|dimensions|ability|abilities|subcategory|subcategories|kompetenz|kompetenzen|fähigkeit|fähigkeiten|thema|themen|compétence|compétences|habilidad|habilidades|competencia|competencias|competência|competências|技能|能力|スキル|スキル一覧|المهارة|المهارات|الكفاءات',
  level:
    'level|levels|grade|grades|stage|stages|milestone|milestones|band|bands|step|steps|tier|tiers|rung|rungs|seniority|stufe|stufen|niveau|niveaux|nivel|niveles|nível|níveis|等级|级别|レベル|المستوى|المستويات',
  role: 'role|roles|job|jobs|position|positions|profession|professions|track|tracks|rolle|rollen|métier|métiers|poste|postes|puesto|puestos|papel|papéis|角色|岗位|役割|職種|الدور|الأدوار|الوظيفة|الوظائف',
  group:
    'group|groups|category|categories|area|areas|domain|domains|pillar|pillars|cluster|clusters|theme|themes|section|sections|bereich|bereiche|kategorie|kategorien|gruppe|gruppen|domaine|domaines|catégorie|catégories|thème|thèmes|área|áreas|categoría|categorías|categoria|categorias|领域|类别|分野|カテゴリ|カテゴリー|領域|المجال|المجالات|الفئة|الفئات|المجموعات',
};

const NAMES =
  'name|title|label|displayname|display_name|heading|id|key|bezeichnung|titel|nom|titre|intitulé|nombre|título|nome|名称|名前|名|标题|タイトル|الاسم|العنوان';

const TEXTS =
  'summary|description|descriptor|indicator|text|definition|about|intro|introduction|details|statement|expectation|content|beschreibung|erwartung|résumé|descripción|descrição|texto|attendu|attente|描述|说明|説明|内容|概要|الوصف|النص|التوقع';

/** Keys around what is asked of the object that they belong to. They name nothing themselves. */
const HOLDERS =
  'values|levels|scores|ratings|expectations|indicators|behaviours|behaviors|descriptors|criteria|requirements|rubric|progression|werte|stufen|erwartungen|indikatoren|anforderungen|kriterien|valeurs|niveaux|attentes|indicateurs|comportements|critères|valores|niveles|expectativas|indicadores|conductas|criterios|requisitos|níveis|comportamentos|critérios|各级要求|等级|级别|要求|指标|期望|レベル|期待|基準|行動指標|指標|المستويات|التوقعات|المؤشرات|المعايير|القيم';

/** Not about skills: how a site shows the data. */
const SHOWN =
  'path|slug|layout|theme|color|colour|icon|emoji|yaml|homepage|sidebartitle|sidebargroup|draft|order|weight|sort|permalink|template|published';

/** Around what a file says about itself. */
const FACTS =
  'meta|metadata|meta_data|export|header|head|info|document|about|framework|file|kopf|kopfdaten|dokument|datei|entête|encabezado|documento|cabeçalho|情報|文書|ヘッダー';

const subjects = new Map(
  Object.entries(KEYS).flatMap(([subject, keys]) => keys.split('|').map((key) => [key, subject as Subject] as const)),
);
const [names, texts, shown, holders, facts] = [NAMES, TEXTS, SHOWN, HOLDERS, FACTS].map(
  (keys) => new Set(keys.split('|')),
);

function folded(key: string): string {
  return foldName(key).replaceAll('-', '_').replaceAll(' ', '_');
}

/** Behind the word for an object, in a key that refers to it: `skill_ref`, `levelNumber`. */
const REFERENCE = /_(?:name|ref|number|title)$/;

/** What the entries of a list or map under a key are, or what a key such as `skill_ref` refers to. */
export function subjectOfKey(key: string): Subject | undefined {
  return subjects.get(folded(key)) ?? subjects.get(folded(key.replace(CAMEL, '$1_$2')).replace(REFERENCE, ''));
}

/** Whether skills stand below a key: "skills", "required_skills", "skillsNeeded". */
export function isSkillsKey(key: string): boolean {
  const plain = folded(key.replace(CAMEL, '$1_$2')).replace(/^(?:required|needed|core)_|_(?:required|needed)$/g, '');
  return subjectOfKey(plain) === 'skill';
}

const CAMEL = /(\p{Ll})(\p{Lu})/gu;

export const isNameKey = (key: string): boolean => names!.has(folded(key));
/** Whether a key has a name for people, unlike an id. */
export const isTitleKey = (key: string): boolean => isNameKey(key) && !/^(?:id|key)$/i.test(key);
export const isTextKey = (key: string): boolean => texts!.has(folded(key));
/** Whether an object below a key says something about the file. */
export const isFactsKey = (key: string): boolean => facts!.has(folded(key));
export const isShownKey = (key: string): boolean => shown!.has(folded(key));
/** Whether what is below a key belongs to the object with the key: \`indicators\`, \`values\`. */
export const isHolderKey = (key: string): boolean =>
  holders!.has(folded(key).replace(/^(?:behaviou?ral|role|level)_/u, ''));

/** The keys of translations: `{ "en": …, "de": … }`. */
export const DATA_LANGUAGES: ReadonlySet<string> = new Set(
  'ar bg ca cs da de el en es et fa fi fr ga he hi hr hu it ja ko lt lv ms nb nl nn no pl pt ro ru sk sl sr sv th tr uk vi zh'.split(
    ' ',
  ),
);

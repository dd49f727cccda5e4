import { type ColumnKind as TableColumn, columnKind } from './table-words.ts';
import { foldName } from './level-words.ts';

/** The words above columns, in the languages of the interface. They help; the cells below decide. */
const HEADERS = {
  skill:
    'skill|skills|skill name|skill title|tsc title|competency|competencies|competence|competences|capability|capabilities|ability|behaviour|behavior|criterion|criteria|dimension|attribute|topic|kompetenz|kompetenzen|fähigkeit|fähigkeiten|fertigkeit|kenntnis|kriterium|thema|aufgabe|qualifikation|habilidad|habilidades|competencia|competencias|criterio|compétence|compétences|savoir-faire|aptitude|critère|competência|competências|habilidade|critério|技能|能力|能力项|评价项目|スキル|スキル名|能力項目|評価項目|項目|المهارة|المهارات|الكفاءة|الكفاءات|الكفاية|الكفايات|القدرة|المعيار|الجدارة|الجدارات|umiejętność|umiejętności|kompetencja|kompetencje|vaardigheid|competentie|competenza|навык|компетенция',
  group:
    'type|skill type|competency type|kompetenzart|art|type de compétence|tipo|tipo de competencia|tipo de competência|soort|種別|类型|النوع|نوع الجدارة|نوع الكفاءة|نوع المهارة|obszar|kategoria|gebied|categorie|ambito|область|категория|rodzaj|category|categories|area|domain|section|theme|group|cluster|pillar|field|discipline|family|competency group|skill group|skill category|subcategory|sub-category|kategorie|bereich|kompetenzbereich|themenfeld|gruppe|feld|rubrik|categoría|área|ámbito|grupo|dominio|bloque|catégorie|domaine|famille|groupe|thème|volet|categoria|domínio|eixo|类别|分类|领域|模块|カテゴリ|カテゴリー|分野|領域|区分|分類|大分類|中分類|小分類|الفئة|المجال|القسم|المجموعة|المحور',
  role: 'job family|role family|jobfamilie|berufsfamilie|famille de métiers|familia de puestos|família de cargos|functiefamilie|職群|岗位族|العائلة الوظيفية|stanowisko|ruolo|functie|роль|должность|role|roles|job|job role|job title|job profile|profession|position|rolle|rollen|stelle|berufsbild|funktion|rol|puesto|cargo|rôle|métier|poste|fonction|função|papel|角色|岗位|职位|役割|職種|役職|الدور|الأدوار|الوظيفة',
  level:
    'degré|tarifgruppe|entgeltgruppe|poziom|livello|уровень|level|levels|role level|job level|grade|band|seniority|stage|career level|stufe|stufen|ebene|karrierestufe|erfahrungsstufe|nivel|niveles|niveau|niveaux|échelon|nível|níveis|级别|等级|职级|レベル|等級|段階|المستوى|المستويات|الدرجة',
  summary:
    'summary|description|overall description|skill description|definition|about|what it is|what it means|meaning|bedeutung|significado|signification|kurzbeschreibung|beschreibung|definition|erläuterung|descripción|definición|description|définition|descrição|definição|描述|说明|定义|説明|内容|概要|定義|الوصف|التعريف',
  text: 'précisions|précision|erläuterungen|détails|detalles|detalhes|toelichting|详情|詳細|التفاصيل|opis|opis poziomu|wymagania|descrizione|omschrijving|beschrijving|verwacht gedrag|описание|behavioural indicators|behavioral indicators|observable behaviours|observable behaviors|verhaltensindikatoren|verhaltensanker|beobachtbares verhalten|conductas observables|indicadores de conducta|comportements observables|indicateurs de comportement|comportamentos observáveis|indicadores de comportamento|行为指标|行为描述|行動指標|المؤشرات السلوكية|what it looks like|what this looks like|what good looks like|description|expectation|expectations|text|criteria|requirement|requirements|details|detail|behaviours|behaviors|indicators|what we expect|beschreibung|erwartung|erwartungen|anforderung|anforderungen|verhalten|merkmale|ausprägung|descripción|expectativa|expectativas|requisitos|description|attente|attentes|exigences|comportements|descrição|expectativa|描述|期望|要求|行为|説明|期待|要件|行動|الوصف|التوقع|التوقعات|المتطلبات|السلوك المتوقع|what is expected|what we expect|expected behaviour|expected behavior|was wir erwarten|lo que esperamos|qué se espera|ce qui est attendu|o que se espera|说明|期待すること',
  items:
    'items|checklist|examples|example|indicators|evidence|punkte|checkliste|beispiele|indikatoren|elementos|ejemplos|éléments|exemples|itens|exemplos|条目|示例|項目一覧|例|البنود|أمثلة',
  proficiency:
    'biegłość|beheersing|proficiency|proficiency level|minimum proficiency|required proficiency|skill level|mastery|rating|score|expected|target|kenntnisstand|beherrschung|soll|sollwert|zielwert|bewertung|dominio|maîtrise|niveau attendu|proficiência|domínio|熟练度|评分|習熟度|評価|الإتقان|التقييم',
  required:
    'required|requirement|mandatory|must|pflicht|pflichtfeld|erforderlich|requis|requise|exigé|exigée|requerido|requerida|exigido|exigida|vereist|richiesto|obligatorio|obligatoire|obrigatório|必要|必要性|必須|إلزامي',
  links:
    'links|link|url|urls|resources|learning resources|reference|references|quellen|verweise|enlaces|recursos|liens|ressources|ligações|链接|资源|リンク|روابط',
  id: 'id|code|slug|key|ref|number|no|nr|n.º|nº|n°|lfd. nr|lfd.nr|nummer|#|código|codigo|编号|番号|コード|الرمز|م|ت|مسلسل|الرقم|no.|№|nro|núm|lfd|pos|連番|序号',
  note: 'red flags|red flag|warning signs|anti-patterns|warnsignale|signaux d’alerte|señales de alerta|sinais de alerta|注意点|警示信号|refresher|renewal|validity|valid for|frequency|interval|auffrischung|gültigkeit|turnus|intervall|validité|fréquence|recyclage|périodicité|vigencia|frecuencia|periodicidad|validade|frequência|有効期限|更新|頻度|周期|有效期|الصلاحية|التكرار|exercises|projects|exercises and projects|übungen|projekte|exercices|projets|ejercicios|proyectos|exercícios|projetos|演習|练习|تمارين|assessment method|training method|gap|gap identified|priority|priorität|priorité|prioridad|prioridade|優先度|优先级|الأولوية|comment|comments|note|notes|remark|remarks|owner|status|bemerkung|bemerkungen|kommentar|kommentare|hinweis|hinweise|anmerkung|anmerkungen|notas|observaciones|comentarios|commentaire|commentaires|remarque|remarques|observações|comentários|备注|备考|備考|メモ|ملاحظات',
} as const;

export type HeaderKind = keyof typeof HEADERS;

const kinds = new Map<string, readonly HeaderKind[]>();
for (const [kind, words] of Object.entries(HEADERS) as [HeaderKind, string][]) {
  for (const word of words.split('|')) kinds.set(word, [...(kinds.get(word) ?? []), kind]);
}

/** "skill ref", "level number" */
const SUBJECTS = /^(?:skill|competency|competence|role|job|level|group)$/;
const OF_SUBJECT = /^(?:ref|reference|number|name|title)$/;

/** Numbers of a database, and of lists whose words need no spaces: "id_area", "能力ID". */
const NUMBERS = /^id \p{L}|(?!\p{Script=Latin})\p{L} ?id$/u;

/** The values of a scale behind a header: "Required level (0-4)". */
const RANGE = / ?[([（]\d{1,2} ?(?:[-–—…/]|to|bis|à|a|até|～|〜) ?\d{1,3}[)\]）]?$/u;

/** What a header can mean; several for words such as "description". */
export function headerKinds(header: string): readonly HeaderKind[] {
  const folded = foldName(header.replaceAll('_', ' '));
  const own = kinds.get(folded);
  if (own) return own;
  if (RANGE.test(folded)) return headerKinds(folded.replace(RANGE, ''));
  const known: TableColumn | undefined = columnKind(header);
  if (known && known in HEADERS) return [known as HeaderKind];
  if (isWantedLevel(folded)) return ['proficiency'];
  if (NUMBERS.test(folded)) return ['id'];
  if (/^(?:description|definition) of /u.test(folded)) return kinds.get('description')!;
  // "Skill / course"
  const [first, second] = folded.split(/ ?[/|] ?/);
  if (second !== undefined) return kinds.get(first!) ?? [];
  const [one, other] = folded.split(AND);
  if (other !== undefined && kinds.get(one!)?.[0] === 'note' && kinds.get(other)?.[0] === 'note') return ['note'];
  if (QUESTION.test(folded)) return ['text'];
  const words = folded.split(' ');
  const [subject, part] = words.length === 2 ? words : [];
  if (part !== undefined && OF_SUBJECT.test(part) && SUBJECTS.test(subject!)) return headerKinds(subject!);
  return words.length > 1 && words.length < 4 && LAST.has(words.at(-1)!) ? kinds.get(words.at(-1)!)! : [];
}

/** "Ejercicios y proyectos" */
const AND = / (?:and|und|et|y|e|en|и) | ?& ?|، ?/u;

/** A header that asks for what cells tell: "What we expect to see", "Was man tut". */
const QUESTION =
  /^(?:what|how|was|wie|ce qu[ei]|comment|qué|lo que|cómo|o que|como|wat|hoe|co|jak|che cosa|что|как) .{4}/u;

/** What the last word of a longer header says: "competency domain", "short description". */
const LAST: ReadonlySet<string> = new Set(
  'category|domain|area|kategorie|bereich|description|beschreibung|definition|comments|notes|links|url|resources|code|id'.split(
    '|',
  ),
);

/** How much is wanted, and of what, in either order: "target level", "level required", "必要レベル". */
const WANTED = new RegExp(
  ((wanted: string, level: string) => `^(?:${wanted}) ?-?(?:${level})$|^(?:${level}) (?:${wanted})$`)(
    'wymagany|oczekiwany|vereiste?|gewenste?|требуемый|required|target|expected|needed|minimum|min|desired|skill|soll|ziel|geforderte[rs]?|erforderliche[rs]?|erwartete[rs]?|vereist|gewenst|requise?|attendue?|cible|requerid[oa]|esperad[oa]|objetivo|exigid[oa]|desejad[oa]|mínim[oa]|richiesto|atteso|必要|要求|目標|期待|目标|期望|所需|المطلوب|المطلوبة|المتوقع|المتوقعة|المستهدف',
    'poziom|уровень|level|niveau|stufe|nivel|nível|livello|kompetenz|kompetenzstufe|proficiency|レベル|水準|等级|级别|水平|المستوى|الدرجة',
  ),
  'u',
);

const isWantedLevel = (folded: string): boolean => WANTED.test(folded);

/** Whether a header can mean a kind. */
export function means(header: string, kind: HeaderKind): boolean {
  return headerKinds(header).includes(kind);
}

/** Labels of the name of a role, on its card, beside the words for roles. */
const ROLE_LABELS: ReadonlySet<string> = new Set(
  'position title|name of role|role name|stellenbezeichnung|berufsbezeichnung|bezeichnung der stelle|intitulé|intitulé du poste|intitulé du métier|nom du métier|nombre del puesto|denominación del puesto|nome do cargo|título do cargo|functienaam|職種名|岗位名称|职位名称|المسمى الوظيفي|اسم الوظيفة'.split(
    '|',
  ),
);

/** Whether a label stands before the name of a role. */
export const isRoleLabel = (label: string): boolean => means(label, 'role') || ROLE_LABELS.has(foldName(label));

/** Headers of the names of levels, beside the column of their numbers or codes. */
const LEVEL_TITLES: ReadonlySet<string> = new Set(
  'title|name|label|job title|level name|level title|level label|stufenbezeichnung|name des niveaus|libellé niveau|libellé du niveau|intitulé du niveau|nombre del nivel|nome do nível|nome livello|nazwa poziomu|naam niveau|レベル名|段階名|等级名|اسم المستوى|مسمى المستوى|designation|bezeichnung|titel|name der stufe|titre|intitulé|libellé|dénomination|nom|nombre|título|denominación|nome|designação|denominação|名称|等级名称|职级名称|职称|名前|名|呼称|タイトル|المسمى|الاسم|العنوان|المسمى الوظيفي'.split(
    '|',
  ),
);

export const isLevelTitle = (header: string): boolean => LEVEL_TITLES.has(foldName(header));

/** Whether a header names families of roles, which are the roles where no column names those. */
export const isFamilyHeader = (header: string): boolean => /famil|職群|岗位族|العائلة/iu.test(header);

/** Whether a header says that levels are below it: "Level", "Qualifikationsstufe", "Grade levels". */
export const saysLevel = (header: string): boolean =>
  headerKinds(header)[0] === 'level' ||
  /^\p{L}{3,}(?:stufe|niveau)n?$|(?:^| )(?:levels?|grades|stufen|niveaux|niveles|níveis)$|^(?:niveles|niveaux|níveis) /iu.test(
    header.trim(),
  );

const PAY =
  /(?<!\p{L})(?:pay|bonus|holidays?|notice period|salar(?:y|ies)|wages?|compensation|gehalt\p{L}*|vergütung\p{L}*|lohn\p{L}*|entgelt\p{L}*|salaires?|rémunération|salarios?|sueldo|retribución|salários?|remuneração|salaris\p{L}*|stipendio|зарплата|оклад)(?!\p{L})|給与|年収|給料|薪资|薪酬|工资|الراتب|lương/iu;

/** Whether a header is about what people are paid. */
export const isPayHeader = (header: string): boolean => PAY.test(header);

/** Above the units of what is measured. */
const UNIT = /^(?:units?|(?:maß)?einheit|unités?|unidad|unidade|单位|単位|الوحدة)(?= ?\/|$)/iu;

export const isUnitHeader = (header: string): boolean => UNIT.test(header.trim());

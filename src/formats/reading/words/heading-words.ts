import { foldName } from './level-words.ts';

/** Words in headings and names of files, in the languages of the interface. */

/** In names of pages, headings and files that say what levels or the values of a scale mean, and are about no skill. */
const OF_LEVELS =
  /(?<![\p{L}])(?:levels?|levell?ing|梯度|grades?|grading|seniority|bands?|ladders?|career|scales?|ratings?|proficienc(?:y|ies)|legend|glossary|definitions?|stufen?|\p{L}+stufen|karriere\p{L}*|laufbahn\p{L}*|skala|legende|niveaux?|échelons?|échelle|légende|niveles|nivel|escala|leyenda|níveis|nível|carreira|carrera|carrière|legenda)(?![\p{L}])|等级|级别|职级|图例|レベル|等級|段階|凡例|キャリア|المستوى|مستويات|المستويات|الدرجات|سلم/iu;

export const isAboutLevels = (name: string): boolean => OF_LEVELS.test(name.replaceAll('_', ' '));

/** "Competency levels", "Niveles de competencia", and not "Level crossings". */
const LEVELS_ALONE =
  /^(?:niveles|níveis|niveaux|levels)(?: |$)|^levels? overview$|(?<![\p{L}])levels$|\p{L}stufen$|等级$|级别$|レベル$|المستويات$/iu;

/** Whether a heading says that levels follow, and can't be the name of a skill. */
export const saysLevels = (name: string): boolean => LEVELS_ALONE.test(name.trim());

/** "Level definitions", "Stufendefinition": what stands below says what levels are. */
const DEFINITIONS =
  /^(?:job |career |role )?(?:levels?|grades?|bands?) (?:definitions?|descriptions?|guide)$|^definitions? of (?:levels|grades)$|^stufen ?-?(?:definition(?:en)?|beschreibung(?:en)?)$|^définitions? des niveaux$|^definición de (?:los )?niveles$|^definição dos níveis$|^(?:レベル|等級)定義$|^(?:等级|级别)(?:定义|说明)$/iu;

export const saysDefinitions = (name = ''): boolean => DEFINITIONS.test(name.trim());

/** Headings that name no role, skill or group: they only say that levels, or what is asked, follow. */
const PLAIN_HEADINGS: ReadonlySet<string> = new Set(
  'levels|the levels|job levels|career levels|role levels|grades|job grades|career ladder|career path|ladder|roles|role descriptions|level descriptions|responsibilities|expectations|requirements|skills|competencies|overview|matrix|stufen|die stufen|karrierestufen|karrierepfad|rollen|rollenbeschreibungen|aufgaben|verantwortlichkeiten|erwartungen|anforderungen|fähigkeiten|kompetenzen|übersicht|niveaux|les niveaux|échelons|parcours|rôles|métiers|responsabilités|attentes|exigences|compétences|aperçu|niveles|los niveles|carrera|roles|puestos|responsabilidades|expectativas|requisitos|habilidades|competencias|resumen|níveis|os níveis|carreira|papéis|cargos|responsabilidades|expectativas|requisitos|habilidades|competências|visão geral|级别|等级|职级|职业阶梯|角色|岗位|职责|期望|要求|技能|能力|概述|レベル|等級|キャリアラダー|役割|職種|責任|期待|要件|スキル|能力|概要|المستويات|الدرجات|السلم الوظيفي|الأدوار|الوظائف|المسؤوليات|التوقعات|المتطلبات|المهارات|الكفاءات|نظرة عامة'.split(
    '|',
  ),
);

/** "Level expectations". */
const OF_ALL_LEVELS = /^(?:(?:job|career|role) )?levels? (?:expectations|overview|guide|definitions?)$/u;

/** @param name - in the form of `foldName` */
export const isPlainHeading = (name: string): boolean => PLAIN_HEADINGS.has(name) || OF_ALL_LEVELS.test(name);

/** "Frontend skills", "Competencias digitales". */
const OF_SKILLS =
  /(?:^|[\s-])(?:skills|competenc(?:ies|es)|kompetenzen|fähigkeiten|fertigkeiten)$|^(?:compétences|competencias|habilidades|competências)(?: |$)|(?:スキル|技能|能力|المهارات)$/iu;

/** Whether a heading is a name of several skills, and so no role. */
export const endsInSkills = (heading: string): boolean => OF_SKILLS.test(heading.trim());

/** What pages that define levels say of each, and no framework asks. */
const OF_DEFINITIONS: ReadonlySet<string> = new Set(
  'definition|description|characteristics|examples|example|autonomy|beschreibung|merkmale|beispiele|définition|caractéristiques|exemples|exemple|autonomie|definición|descripción|características|ejemplos|autonomía|definição|descrição|exemplos|autonomia|定义|描述|特征|示例|例子|定義|説明|特徴|例|التعريف|الوصف|الخصائص|أمثلة'.split(
    '|',
  ),
);

/** Whether a name is one of the parts of a definition: "Examples". */
export const saysWhatLevelIs = (name: string): boolean => OF_DEFINITIONS.has(foldName(name));

/** "Role description", "Stufendefinition": a row or heading below levels that says what each of them is. */
const OF_DESCRIPTION =
  /^(?:(?:role|job|level|grade) )?(?:description|definition|summary)$|^(?:rollen|stufen|stellen)?(?:kurz)?(?:beschreibung|definition)$|^(?:description|définition|résumé)(?: (?:du|de) (?:niveau|rôle|poste))?$|^(?:descripción|definición|resumen)(?: del (?:nivel|rol|puesto))?$|^(?:descrição|definição|resumo)(?: d[oa] (?:nível|papel|cargo))?$|^(?:描述|定义|说明|概述|説明|定義|概要|等級定義|(?:段階|レベル|等級|ステージ)の?定義|(?:级别|等级)(?:的)?定义|تعريف المستوى|وصف المستوى|等级定义|الوصف|التعريف)$/iu;

export const saysDescription = (name: string): boolean => OF_DESCRIPTION.test(foldName(name));

/** Headings of what stands before and behind the matter of a page. */
const AROUND =
  /^(?:about|introduction|background|purpose|faq|questions|glossary|references?|sources?|appendix|further reading|resources|notes?|contact|credits|license|changelog|next steps|einleitung|glossar|quellen|anhang|anmerkungen|kontakt|hinweise?|introduction|glossaire|sources|annexes?|remarques|contact|introducción|glosario|fuentes|anexos?|notas|contacto|introdução|glossário|fontes|anexos?|notas|contato|はじめに|用語集|参考|参考リンク|関連リンク|リンク集?|問い合わせ先?|お問い合わせ|改訂履歴|備考|付録|简介|术语表|参考资料|附录|备注|مقدمة|مسرد|المراجع|ملاحظات)$/iu;

/** Whether a heading is about the page itself, and so names no level. */
export const isAround = (heading: string): boolean => AROUND.test(foldName(heading));

const ONLY_LEVELS =
  /^(?:the |our |die |unsere |les |nos |los |os )?(?:levels|grades|stufen|karrierestufen|niveaux|échelons|niveles|níveis|等级|级别|レベル|等級|المستويات|الدرجات)$/iu;

/** Whether a heading only says that what stands below it is about levels: "The levels". */
export const saysOnlyLevels = (heading: string): boolean => ONLY_LEVELS.test(foldName(heading));

const BY_LEVEL =
  /(?<!\p{L})(?:by|per|at each|for each|on each|je|pro|nach|par|por|voor elk|per|для каждого) (?:level|grade|stufe|niveau|nivel|nível|livello|уровня)s?$|(?:レベル|等級|段階)別|各(?:级别|等级)|(?:حسب|لكل) (?:ال)?مستوى/iu;

/** Whether a heading says that what stands below it differs by level: "Behavioural indicators by level". */
export const saysByLevel = (heading: string): boolean => BY_LEVEL.test(heading.trim());

const MATRIX =
  /(?<!\p{L})(?:matrix|matrices|grid|grille|matrice|matriz|matryca|матрица)(?!\p{L})|\p{L}matrix$|矩阵|マトリ(?:ク|ッ)クス|スキルマップ|(?<!\p{L})مصفوفة/iu;

/** Whether a heading is the name of a table, and of no group in it: "Skills matrix". */
export const saysMatrix = (heading: string): boolean => MATRIX.test(heading);

/** What is said of each of several things, and is none of their levels. */
const PARTS: ReadonlySet<string> = new Set(
  'why|why it matters|what|how|when|who|do|don’t|dos|don’ts|pros|cons|goal|goals|purpose|knowledge|attitude|attitudes|tools|methods|tasks|duties|training|strengths|weaknesses|opportunities|threats|input|output|inputs|outputs|start|stop|continue|advantages|disadvantages|ziel|ziele|zweck|wissen|haltung|werkzeuge|methoden|aufgaben|stärken|schwächen|vorteile|nachteile|warum|objectif|objectifs|savoir|savoirs|savoir-être|outils|méthodes|missions|avantages|inconvénients|pourquoi|objetivo|objetivos|saber|herramientas|métodos|tareas|ventajas|desventajas|por qué|conhecimento|ferramentas|tarefas|vantagens|目的|目标|知识|态度|工具|方法|任务|优点|缺点|知識|態度|ツール|長所|短所|الهدف|الأهداف|المعرفة|الأدوات|المهام'.split(
    '|',
  ),
);

export const saysPart = (name: string): boolean =>
  PARTS.has(foldName(name).replace("'", '’')) || name.trim().endsWith('?');

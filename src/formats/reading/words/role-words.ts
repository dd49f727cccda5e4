/** Words for what people do, in the languages of the interface: alone they name a role, and so does a name with them. */

/** At the end of a name: "Backend engineer". In German also of a longer word: "Softwareentwicklerin". */
const LAST = new RegExp(
  [
    '(?:^| |-)(?:engineer|developer|programmer|designer|manager|analyst|architect|administrator|consultant|scientist|specialist|coordinator|officer|assistant|technician|nurse|midwife|teacher|instructor|trainer|accountant|auditor|controller|leader|director|supervisor|operator|mechanic|electrician|carpenter|baker|cook|chef|clerk|cashier|driver|editor|writer|researcher|tester|advisor|adviser|representative|agent|planner|buyer|recruiter|inspector|physician|pharmacist|therapist|librarian|lawyer|secretary|receptionist|product owner|scrum master)$',
    '(?:entwickler|ingenieur|berater|leiter|leitung|referent|sachbearbeiter|pfleger|fachkraft|pflegekraft|techniker|mechaniker|mechatroniker|elektroniker|kaufmann|kauffrau|lehrer|architekt|analyst|administrator|assistent|koordinator|manager|gestalter|verkäufer|monteur|disponent|fachwirt)(?:in|[:*_/]-?in|/-in)?$',
    '(?:ontwikkelaar|adviseur|verpleegkundige|leraar|medewerker|beheerder)$',
    '(?:エンジニア|マネージャー?|デザイナー|アナリスト|コンサルタント|看護師|薬剤師|保育士|技術者|担当者|工程师|經理|经理|设计师|分析师|架构师|护士|专员|顾问|主管)$',
  ].join('|'),
  'iu',
);

/** At the beginning of a name: "Analista de redes". */
const FIRST = new RegExp(
  `^(?:${[
    'ingénieure?|développeur|développeuse|analyste|architecte|technicien(?:ne)?|chef(?:fe)? de|responsable|gestionnaire|infirmi(?:er|ère)|consultante?|direct(?:eur|rice)|chargée? de|assistante?|conseill(?:er|ère)|administrat(?:eur|rice)|agente?|format(?:eur|rice)|enseignante?',
    'ingenier[oa]|desarrollador(?:a)?|analista|arquitect[oa]|técnic[oa]|gerente|gestor(?:a)?|enfermer[oa]|consultor(?:a)?|director(?:a)?|coordinador(?:a)?|asistente|administrador(?:a)?|jef[ea] de|docente',
    'engenheir[oa]|desenvolvedor(?:a)?|arquitet[oa]|enfermeir[oa]|diretor(?:a)?|coordenador(?:a)?|assistente|professor(?:a)?',
    'مهندس|مهندسة|مدير|مديرة|محلل|محللة|مصمم|مصممة|ممرض|ممرضة|مطور|مطورة|مسؤول|مسؤولة',
  ].join('|')})(?= |$)`,
  'iu',
);

/** Words in titles of pages about several roles, or about something else of them. */
const OF_MORE =
  /skill|competenc|kompetenz|compétence|competência|matrix|framework|ladder|level|roles|guide|handbook|スキル|技能|能力|مهارات|كفاءات/iu;

const MOST_WORDS = 6;

/** Whether a title is the name of one role. */
export function isRoleName(title: string): boolean {
  const name = title.trim();
  const isShort = name.split(/\s+/).length <= MOST_WORDS;
  const isTitle = /^(?:\p{Lu}|\p{Lo})/u.test(name) && !/[.?!|]|:(?!in(?!\p{L}))/u.test(name);
  return isShort && isTitle && !OF_MORE.test(name) && (LAST.test(name) || FIRST.test(name));
}

/** Kinds of skills: "Technical skills", "Sozialkompetenz", "Compétences techniques", "Savoir-être". */
const KINDS = new RegExp(
  [
    '^(?:(?:technical|soft|hard|social|core|key|essential|basic|general|generic|behaviou?ral|personal|interpersonal|professional|functional|leadership|management|managerial|digital|communication|language|transferable|role-specific|people|business|domain)(?: and |, | & | )?)+(?:skills?|competenc(?:y|ies|es)|capabilities|behaviou?rs?)$',
    '^(?:fachliche|technische|soziale|persönliche|methodische|überfachliche|digitale|kommunikative|allgemeine) (?:kompetenz(?:en)?|fähigkeiten|fertigkeiten|qualifikationen)$|^(?:fach|sozial|selbst|methoden|führungs|personal|handlungs|digital|sprach)kompetenz(?:en)?$',
    '^(?:compétences|aptitudes) (?:techniques|comportementales|transversales|générales|managériales|métiers?|sociales|numériques)$|^savoirs?(?:-(?:faire|être))?$|^connaissances$',
    '^(?:competencias|habilidades) (?:técnicas|conductuales|transversales|blandas|generales|genéricas|sociales|directivas|digitales)$|^conocimientos$',
    '^(?:competências|habilidades) (?:técnicas|comportamentais|transversais|gerais|interpessoais|digitais|sociais)$|^conhecimentos$',
    '^(?:技術|テクニカル|ソフト|ハード|ヒューマン|ビジネス|コンセプチュアル)スキル$|^(?:硬|软|专业|通用)技能$|^(?:المهارات|الكفاءات) (?:التقنية|الفنية|الشخصية|السلوكية|الأساسية)$',
  ].join('|'),
  'iu',
);

/** Whether a heading names a kind of skills, and so no role. */
export const isKindOfSkills = (heading: string): boolean => KINDS.test(heading.trim());

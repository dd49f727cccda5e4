/** Words that tell what a table is about: skills, or something else that looks alike. In the languages of the interface. */

/** In headings, captions and headers of tables of skills. */
const OF_SKILLS = new RegExp(
  [
    'skills?|competenc(?:y|e|ies|es)|capabilit(?:y|ies)|proficienc(?:y|ies)|career|ladders?|expectations?|progression|role levels?|job levels?|levelling|leveling|seniority|behaviou?rs?|mastery|rubrics?|performance (?:reviews?|appraisals?|criteria)|craft|growth|(?<!(?:security|alarm|alert|threat|noise|water|service) )levels of (?:an?|practice|responsibility|the)',
    'kompetenz\\p{L}*|fähigkeit\\p{L}*|fertigkeit\\p{L}*|qualifikation\\p{L}*|karriere\\p{L}*|laufbahn\\p{L}*|erwartung\\p{L}*|entwicklungs(?:stufen|pfad|plan)|stufenmodell|können|raster|stufen|leistungsbeurteilung\\p{L}*|mitarbeitergespräch\\p{L}*|\\p{L}*kompetenz(?:en)?|\\p{L}+matrix|\\p{L}*fertigkeit(?:en)?',
    "compétences?|savoir-faire|aptitudes?|référentiel|carrière|attentes?|attendus?|maîtrise|parcours professionnel|entretiens? (?:annuels?|d[’']évaluation)|évaluation des (?:apprentis|acquis|salariés|collaborateurs)",
    'habilidad(?:es)?|competencias?|carrera|expectativas?|destrezas?|dominio|aptitudes?|evaluación del? desempeño',
    'competências?|habilidades?|carreira|expectativas?|proficiência|avaliação de desempenho',
    'umiejętności\\p{L}*|kompetencj\\p{L}*|vaardighe(?:id|den)|competenties?|competenz[ae]|навык\\p{L}*|компетенц\\p{L}*|умени\\p{L}*',
  ]
    .map((words) => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`)
    .concat(
      '人事評価|人事考課|绩效(?:评估|考核)|تقييم الأداء|ラダー|阶梯|成长|通道|評価基準|技能|能力|胜任|职级|晋升|熟练|素质|スキル|力量|等級|キャリア|習熟|コンピテンシー|期待(?:値|事項|行動)|مهار|كفاء|كفاي|قدرات|المسار|الوظيفي|توقعات|الجدارات',
    )
    .join('|'),
  'iu',
);

/** In headings and headers of other tables. */
const OF_OTHERS = new RegExp(
  [
    'salar(?:y|ies)|wages?|pay|bonus|compensation|price|prices|pricing|cost|costs|budget|fee|fees|amount|usd|eur|gbp|rates?|benefits?|allowances?|per month|invoice|discount|quota|limits?|subscriptions?|memberships?',
    'phone|tel|telephone|e-?mail|mail|contacts?|address|extension|desk|location|place|city|office|room|building|floor',
    'date|dates|deadline|due|time|hours?|shift|shifts|rota|roster|schedule|calendar|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week \\d+|mon|tue|wed|thu|fri|on-?call|duration|days?|sprint|quarter|q[1-4]|holiday|leave|vacation|attendees?|agenda|session|course|courses|speaker',
    'api|endpoint|parameters?|arguments?|default|method|returns?|field|fields|datatype|data type|type|value|values|syntax|header|status code|request|response|error code|version|release|browser|environment|server|host|port|url|config|configuration|database|platform|build',
    'onboarding|first day|first week|checklist|fte|headcount|head count|vacanc(?:y|ies)|opening|openings|open positions?|hires?|hiring|applicants?|candidates?|recruit\\p{L}*|interview\\p{L}*|team size|staffing|people|employees?|staff count|count|total|sum|number of',
    'severity|incident|priority|impact|likelihood|probability|risk|risks|mitigation|sla|response time|resolution|escalation|log level|logging|logger|support tier|threshold|alert',
    'status|progress|assignee|ticket|issue|task|tasks|milestone|feature|features|product|products|plan|plans|supplier|vendor|competitor|model|device|laptop|equipment|hardware|quantity|qty|stock|item no|sku|size|(?<!mid-)weight|brand|material|menu|dish|ingredients?',
    'weather|wind|storm|tides?|cabin (?:class|classes|categories)|(?:security|alarm|alert|threat) levels?|levels of (?:security|alarm|alert|threat)',
    "wetter\\p{L}*|windstärken?|sicherheitsstufen?|alarmstufen?|kabinenklassen?|météo|vent|niveaux? d[’'](?:alerte|alarme)|niveaux? de sûreté|viento|meteorología|niveles? de (?:alerta|alarma)|vento|níve(?:l|is) de (?:alerta|alarme)",
    'permissions?|access|read|write|delete|admin|approver|approves?|approval|signs?|raci|accountable|consulted|informed|meetings?|cadence|attends?',
    'pupils?|students?|score|points|marks?|exam|game|player|lives|enemies|classification|retention|old title|new title|before|after|test cases?|test plan|precondition|exercises?|workouts?|training plan|expected result|steps?|question|answer',
    'gehalt|lohn|preis|preise|kosten|betrag|telefon|durchwahl|ort|standort|raum|datum|uhrzeit|montag|dienstag|mittwoch|donnerstag|freitag|schicht|schichten|dienstplan|termin|termine|kurs|kurse|dauer|urlaub|urlaubstage|anzahl|menge|bestand|gerät|freigabe|vollmacht|unterschrift|zugriff|rechte|status|offene stellen?|stellenangebote|bewerb\\p{L}*|ansprechpartner\\p{L}*|frist|parameter|standardwert|typ|version|schweregrad|priorität|maßnahme|laptop|ausstattung|arbeitsmittel|stunden|schulungskalender|besprechung\\p{L}*|summe',
    'salaires?|prix|coûts?|tarifs?|téléphone|courriel|lieu|bureau|salle|lundi|mardi|mercredi|jeudi|vendredi|horaires?|planning|durée|congés|effectifs?|quantité|stock|offres?|postes ouverts|candidats?|contrat|statut|échéance|paramètres?|valeur par défaut|gravité|priorité|forfait|abonnement|plafond|signature|réunions?|astreintes?|primes?|équipements?|matériels?|(?<!en )cours',
    'salarios?|sueldos?|precios?|costes?|costos?|teléfono|correo|lugar|sede|sala|fecha|hora|lunes|martes|miércoles|jueves|viernes|turnos?|horarios?|duración|vacaciones|cantidad|existencias|vacantes?|plazas|candidatos?|contrato|estado|plazo|parámetros?|valor por defecto|gravedad|prioridad|tarifas?|firma|reuni(?:ón|ones)|guardias?|cursos?|límites?',
    'salários?|preços?|custos?|telefone|local|data|horário|segunda|terça|quarta|quinta|sexta|turnos?|escalas?|plantão|duração|férias|quantidade|estoque|vagas?|candidatos?|prazo|parâmetros?|valor padrão|gravidade|prioridade|planos?|mensalidade|assinatura|reuni(?:ão|ões)|alçadas?|cursos?|limites?',
    'оклад|зарплата|цена|стоимость|телефон|дата|место|график|смена|wynagrodzenie|cena|telefon|data|miejsce|salaris|prijs|telefoon|datum|stipendio|prezzo|telefono|data',
  ]
    .map((words) => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`)
    .concat(
      '客室の等級|部屋タイプ|天気|天候|風速|警戒レベル|舱位|舱型|客房等级|天气|风力|警戒级别|الطقس|الرياح|مستويات الإنذار|薪资|工资|薪酬|薪水|月薪|年薪|价格|费用|成本|电话|邮箱|地址|地点|日期|时间|值班|排班|班次|星期|周[一二三四五六日]|招聘|编制|人数|数量|库存|参数|默认值|状态|版本|优先级|严重|权限|审批|假期|课程|培训时间|给与|給与|月給|年収|価格|費用|料金|電話|内線|メール|住所|場所|日付|時間|時刻|当番|シフト|曜日|[月火水木金土日]曜|求人|募集|人数|数量|在庫|パラメータ|既定値|状態|バージョン|優先度|重大度|権限|承認|休暇|プラン|講座|勤務地|راتب|الراتب|الرواتب|السعر|الأسعار|التكلفة|هاتف|الهاتف|البريد|العنوان|الموقع|المكان|التاريخ|الوقت|المناوب|الوردية|نوبة|الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|شاغر|الشواغر|العدد|الكمية|المخزون|الحالة|الإصدار|الأولوية|الصلاحيات|الموافقة|إجاز|الإجازات|الدورة|الدورات|المدة',
    )
    .join('|'),
  'giu',
);

/** Words among these that also name a field of work: "data", "product". They say little. */
const WEAK =
  /^(?:port|shifts?|シフト|タスク|data|platform|products?|features?|models?|types?|values?|fields?|people|desk|signs?|build|office|students?|databases?|versions?|risks?|size|recruit.*|turnos?|after|before|time|materials?|brand|network|server|host|hours?|test|tests|plans?|planning|status|issues?|tasks?|steps?|points|cost|costs|budget|release|browser|environment|employees?|meetings?|contacts?|address|method|location|place|city|room|building|floor|config.*|approval|access|read|write|session|speaker|duration|days?|incident|impact|priority|resolution|question|answer|kurse?|kosten|ort|raum|rechte|cours|course|courses|bureau|salle|local|turnos?|escalas?|planos?|الموقع|الوقت|العدد|المكان|状态|版本|时间|状態|場所|時間|課程|课程|scores?|marks?|contacto|game|player|device|equipment|hardware|quantity|stock|supplier|vendor|limits?|rates?|count|total|feedback|bestand|lieu|sede|sala|fecha|hora|data|local|horario|horaires?|estado|statut|menge|gerät|laptop)$/iu;

/** Names of products, severities and the like that stand where levels stand elsewhere. */
const NO_LEVELS =
  /^(?:debug|info|warn|warning|error|fatal|trace|critical|major|minor|blocker|low|medium|high|very high|sev ?-?\d|p[0-4]|s[1-4]|tier [1-4]|dev|staging|prod|production|test|public|internal|confidential|secret|niedrig|mittel|hoch|faible|moyen|élevé|baja|media|alta|baixa|média|低|中|高|منخفض|متوسط|مرتفع|easy|hard|normal|small|large|xl|s|m|l)$/iu;

/** Names of editions and classes of what is sold. */
const EDITIONS =
  /^(?:free|pro|plus|premium|enterprise|business|team|starter plan|standard|deluxe|ultimate|economy|first class|kostenlos|gratuit|gratis|grátis|estándar|padrão|empresa|entreprise|无料|無料|スタンダード|プレミアム|デラックス|スイート|免费|标准|豪华|商务|贵宾|مجاني|قياسي|احترافي|فاخر)$/iu;

/** The word for skills in a text; `undefined` if there is none. */
export function wordOfSkills(text: string): string | undefined {
  return OF_SKILLS.exec(text)?.[0];
}

/** Words for skills that products have, too. */
const OF_PRODUCTS = /^(?:capabilit|fähigkeit|capacid|能力|قدرات|craft|growth)/iu;

/** Whether a text has a word for skills that only people have. */
export function isSkillOfPeople(text: string): boolean {
  const word = wordOfSkills(text);
  return word !== undefined && !OF_PRODUCTS.test(word);
}

/** The words in a text that tables of other subjects have: those that say it, and those that may. */
export function wordsOfOthers(text: string): { readonly strong: readonly string[]; readonly weak: readonly string[] } {
  const words = (text.match(OF_OTHERS) ?? []).map((word) => word.toLowerCase());
  return { strong: words.filter((word) => !WEAK.test(word)), weak: words.filter((word) => WEAK.test(word)) };
}

/** Whether a name looks like a level, but is that of a product, a severity or the like. */
export function isOtherScale(name: string): boolean {
  return NO_LEVELS.test(name.trim()) || isEdition(name);
}

/** Whether a name is that of an edition or class of what is sold. */
export function isEdition(name: string): boolean {
  return EDITIONS.test(name.trim());
}

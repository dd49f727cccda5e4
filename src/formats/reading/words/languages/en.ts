import type { FileWords } from './file-words.ts';
import type { LanguageWords } from './language-words.ts';

export const english: LanguageWords = {
  headers: {
    skill: `skill|skills|skill name|skill title|tsc title|competency|competencies|competence|competences|capability|
      capabilities|ability|behaviour|behavior|criterion|criteria|dimension|attribute|topic|competency name|sub-skill`,
    group: `type|skill type|competency type|category|categories|area|domain|section|theme|group|cluster|pillar|field|
      discipline|family|competency group|skill group|skill category|subcategory|sub-category|skill family`,
    role: `job family|role family|role|roles|job|job role|job title|job profile|profession|position|track|function|job function|
      department|post|position title|occupation`,
    level: `level|levels|role level|job level|grade|band|seniority|stage|career level|tier|job grade|competency level`,
    summary: `summary|description|desc|overall description|skill description|definition|about|what it is|what it means|
      meaning`,
    text: `behavioural indicator|behavioral indicator|behavioural indicators|behavioral indicators|observable behaviours|observable behaviors|what it looks like|
      what this looks like|what good looks like|description|expectation|expectations|text|criteria|requirement|
      requirements|details|detail|behaviours|behaviors|indicators|what we expect|what is expected|
      expected behaviour|expected behavior|key behaviours|descriptors|performance criteria`,
    items: 'items|checklist|examples|example|indicators|evidence',
    proficiency: `proficiency|proficiency level|minimum proficiency|required proficiency|skill level|mastery|rating|
      score|expected|target`,
    required: 'required|requirement|mandatory|must|compulsory',
    links: 'links|link|url|urls|resources|learning resources|reference|references',
    id: 'id|code|slug|key|ref|number|no|nr|no.|s/n',
    note: `typical job titles|typical roles|typical titles|example roles|example job titles|job titles|sample roles|red flags|red flag|warning signs|anti-patterns|refresher|renewal|validity|valid for|frequency|interval|
      exercises|projects|exercises and projects|assessment method|training method|gap|gap identified|priority|
      comment|comments|note|notes|remark|remarks|owner|status|certifications|training required|expiry date|
      valid until|source|weighting|current|current level|actual`,
  },
  headerForms: {
    roleTitle: '(?:job|role|position) profile|role card|job description|job specification',
    and: 'and',
    question: 'what|how',
    last: `category|domain|area|description|definition|comments|notes|links|url|resources|code|id|indicators|descriptors`,
    wanted: 'required|target|expected|needed|minimum|min|desired|skill',
    wantedLevel: 'level|proficiency|rating|score',
    roleLabel: 'position title|name of role|role name',
    levelTitle: 'title|name|label|job title|level name|level title|level label|designation',
    family: 'famil|department|(?:^|job )function$',
    levelsLast: 'levels?|grades',
    pay: 'pay|bonus|holidays?|notice period|salar(?:y|ies)|wages?|compensation',
    unit: 'units?',
  },
  columns: {
    role: 'role|roles|job|profession',
    level: 'level|grade',
    required: 'required|required?|requirement|mandatory|must',
    description: 'description|text|expectation|expectations|what is expected|what we expect',
    items: 'items|checklist',
    links: 'links|link',
    proficiency: 'proficiency',
    roleId: 'role id',
    levelId: 'level id',
    skill: 'skill|skill name|name',
  },
  answers: {
    yes: 'yes|y|true|required|mandatory|must',
    no: 'no|n|false|optional',
    marks: 'required|mandatory|optional',
    legend: 'legend|key|scale|rating scale|key to ratings|key to symbols|rating key|proficiency scale',
    means: 'means?|stands? for|is for|for|is',
    beforeLast: 'and|or|to',
    must: 'critical|must(?:[ -]have)?|essential|necessary|compulsory',
    may: `(?:nice|good)[ -]to[ -]have|nice|desirable|preferred|bonus|should(?:[ -]have)?|could(?:[ -]have)?|recommended|
      nice to know`,
    saysMust: 'mandatory|required|compulsory|obligatory|must(?: be| have)?|essential|ha(?:s|ve) to',
    saysMay: 'recommended|optional|voluntary|nice to have|desirable|preferred',
    saysNot: 'not|no|non',
    nothing: 'n\\/?a|nc|n\\. ?a\\.|blank|empty|not (?:applicable|required|expected|relevant|needed)|tb[cd]',
    none: 'none',
  },
  levels: {
    strong: [
      'intern|trainee|apprentice|graduate',
      'junior|jr',
      'middle|mid',
      'senior|sr',
      'lead|staff',
      'principal',
      'distinguished|fellow',
    ],
    whole: [
      `entry|entry level|early career|initial|novice|beginner|starter|newcomer|none|aware|awareness|learner|
        untrained|no knowledge`,
      'associate|basic|basics|foundation|foundational|advanced beginner|assistant|limited|supervised',
      `intermediate|mid career|regular|working|working knowledge|professional|skilled|competent|developing|
        mid level|independent|capable|qualified`,
      `advanced|experienced|practitioner|proficient|proficiency|experienced professional|accomplished|seasoned`,
      'manager|head',
      'expert|excellent|master|mastery|director|vp|chief|strategist|authority|role model|exemplary',
      'executive|visionary',
    ],
    joined: 'junior|senior(?!en(?:zentr|heim|resid|haus|häus|stift|wohn|pfleg|betreu|hilf|arbeit))',
    numbered: '(?:career |job )?levels?|lvl|lv|grades?|bands?|stage|step|tier|phase|rank|class',
    ordinals: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'],
    year: 'year',
    behindName: 'level',
    beforeName: 'level ',
    steps: 'phase|step|stage|week|month|day|sprint|quarter|milestone',
  },
  headings: {
    ascending: 'low(?:est)?(?: \\p{L}+)? to (?:the )?high(?:est)?|lowest(?: \\p{L}+)? first|ascending order',
    descending:
      '(?:from )?(?:the )?(?:high(?:est)?|top|most senior)(?: \\p{L}+)? to (?:the )?(?:low(?:est)?|bottom|most junior)|(?:highest|most senior|top)(?: \\p{L}+)? first|descending order|in descending|(?:highest|most senior|top)(?: \\p{L}+)? (?:is )?(?:at|on) (?:the )?top',
    ofLevels: `levels?|levell?ing|grades?|grading|seniority|bands?|ladders?|career|scales?|ratings?|proficienc(?:y|ies)|legend|glossary|definitions?`,
    levelsFollow: '^levels(?: |$)|^levels? overview$|(?<![\\p{L}])levels$',
    definitions: `(?:job |career |role )?(?:levels?|grades?|bands?) (?:definitions?|descriptions?|guide)|definitions? of (?:levels|grades)`,
    plain: `levels|the levels|job levels|career levels|role levels|grades|job grades|career ladder|career path|ladder|
      roles|role descriptions|level descriptions|responsibilities|expectations|requirements|skills|competencies|
      overview|matrix`,
    skillsLast: 'skills|competenc(?:ies|es)',
    ofDefinitions: 'definition|description|characteristics|examples|example|autonomy',
    description: '(?:(?:role|job|level|grade|general|overall) )?(?:description|definition|summary)',
    around: `about|introduction|background|purpose|faq|questions|glossary|references?|sources?|appendix|further reading|
      resources|notes?|contact|credits|license|changelog|next steps`,
    articles: 'the |our ',
    onlyLevels: 'levels|grades',
    by: 'by|per|at each|for each|on each',
    byLevel: 'level|grade',
    matrix: 'matrix|matrices|grid|comparisons?',
    part: `why|why it matters|what|how|when|who|do|don’t|dos|don’ts|pros|cons|goal|goals|purpose|knowledge|attitude|
      attitudes|tools|methods|tasks|duties|training|strengths|weaknesses|opportunities|threats|input|output|inputs|
      outputs|start|stop|continue|advantages|disadvantages`,
  },
  roles: {
    ends: `(?:^| |-)(?:engineer|developer|programmer|designer|manager|analyst|architect|administrator|consultant|
      scientist|specialist|coordinator|officer|assistant|technician|nurse|midwife|teacher|instructor|trainer|accountant|
      auditor|controller|leader|director|supervisor|operator|mechanic|electrician|carpenter|baker|cook|chef|clerk|
      cashier|driver|editor|writer|researcher|tester|advisor|adviser|representative|agent|planner|buyer|recruiter|
      inspector|physician|pharmacist|therapist|librarian|lawyer|secretary|receptionist|product owner|scrum master)`,
    careers: 'career (?:path|ladder|track|framework)|growth (?:path|framework)|(?:skills?|competency) profile',
    titlesOfMore: 'skill|competenc|matrix|framework|ladder|level|roles|guide|handbook',
    kindsOfSkills: `(?:(?:technical|soft|hard|social|core|key|essential|basic|general|generic|behaviou?ral|personal|
      interpersonal|professional|functional|leadership|management|managerial|digital|communication|language|
      transferable|role-specific|people|business|domain)(?: and |, | & | )?)+(?:skills?|competenc(?:y|ies|es)|
      capabilities|behaviou?rs?)`,
  },
  people: {
    person: `employee|employees|employee name|team member|team members|member|colleague|person|people|staff member|
      first name|last name|full name|surname|engineer name`,
    name: 'name|names',
    responsible: 'respons|execut',
  },
  texts: {
    advert: `benefits|perks|what we offer|we offer|how to apply|apply now|about (?:us|the company|the team)|salary|compensation|who you are|nice to have|about you|location`,
    ditto: `dito|ditto|ditto above|same|same as (?:above|before|the (?:level|row|one) (?:above|before)|
      previous(?: level)?|left)|as (?:above|before|previous)|as (?:the )?previous level|see above`,
    product: '(?:product )?features?|(?:file )?formats?|browsers?|platforms?|commands?|endpoints?|permissions?|plans?',
    total: 'total|totals|grand total|sum|subtotal|average|avg|total score|average score',
  },
  history: {
    when: 'date|rev(?:ision)? date',
    who: 'author|changed by|edited by|reviewed by|approved by',
    what: 'changes?|change description|description of changes?',
    which: 'version|rev|revision|rev\\. no',
  },
};

export const englishInFiles: FileWords = {
  oneSkill:
    '(?:one|single|individual) (?:\\p{L}+ )?(?:skill|competenc[ey]|capability)|this competenc[ey]|(?:skill|competency) (?:card|sheet)',
  keys: {
    skill: `skill|skills|subskill|subskills|sub_skill|sub_skills|competency|competencies|competence|competences|
      capability|capabilities|topic|topics|attribute|attributes|dimension|dimensions|ability|abilities|subcategory|
      subcategories`,
    level: `level|levels|grade|grades|stage|stages|milestone|milestones|band|bands|step|steps|tier|tiers|rung|rungs|
      seniority`,
    role: 'role|roles|job|jobs|position|positions|profession|professions|track|tracks',
    group: `group|groups|category|categories|area|areas|domain|domains|pillar|pillars|cluster|clusters|theme|themes|
      section|sections`,
    name: 'name|title|label|displayname|display_name|heading|id|key',
    text: `summary|description|descriptor|indicator|text|definition|about|intro|introduction|detail|details|statement|
      expectation|content`,
    holder: `values|levels|scores|ratings|expectations|indicators|behaviours|behaviors|descriptors|criteria|
      requirements|rubric|progression`,
    facts: 'meta|metadata|meta_data|export|header|head|info|document|about|framework|file',
  },
  records: {
    skill: 'skill|competen|capabilit|qualifi[ck]',
    role: '\\brole|\\bjob|position|occupation',
    level: 'level|\\bgrades?\\b|\\bscal[ae]|rating|proficien|mastery|maturi[td]',
    group: 'group|categor|cluster|domain|\\barea|pillar|\\bthem[ae]|famil',
    need: 'require|\\bneed|assign|mapping|expect|\\btarget|matrix',
    text: `descri|defini|summary|\\btext|detail|statement|criteri|indicator|behavio|example|expectation|explan|purpose|
      mission`,
    people: '\\bpeople|person|employee|\\bstaff|\\bmember',
    proficiency: 'proficien|rating|score|mastery',
    scale: 'scale|legend',
    optional: 'optional',
    name: 'name|title|label',
    id: 'u?u?id|key|code|slug|ref|reference|abbr|abbreviation|short|nr|number',
    order: 'order|value|rank|number|position|sequence|score|points|level',
    required: 'required|mandatory|obligatory|must|must have|critical|essential|importance|priority',
    everyone: 'all|any',
    type: '(?:(?:row|record|entry|line)[ _-]?)?(?:type|kind)',
  },
  subjects: {
    skills: `skills?|competenc(?:y|e|ies|es)|capabilit(?:y|ies)|proficienc(?:y|ies)|career|ladders?|expectations?|
      progression|role levels?|job levels?|levelling|leveling|seniority|behaviou?rs?|mastery|rubrics?|
      performance (?:reviews?|appraisals?|criteria)|craft|growth|
      (?<!(?:security|alarm|alert|threat|noise|water|service) )levels of (?:an?|practice|responsibility|the)`,
    others: `salar(?:y|ies)|wages?|pay|bonus|compensation|price|prices|pricing|cost|costs|budget|fee|fees|amount|usd|eur|
      gbp|rates?|benefits?|allowances?|per month|invoice|discount|quota|limits?|subscriptions?|memberships?|phone|
      tel|telephone|e-?mail|mail|contacts?|address|extension|desk|location|place|city|office|room|building|floor|
      date|dates|deadline|due|time|hours?|shift|shifts|rota|roster|schedule|calendar|monday|tuesday|wednesday|
      thursday|friday|saturday|sunday|week \\d+|mon|tue|wed|thu|fri|on-?call|duration|days?|sprint|quarter|q[1-4]|
      holiday|leave|vacation|attendees?|agenda|session|course|courses|speaker|api|endpoint|parameters?|arguments?|
      default|method|returns?|field|fields|datatype|data type|type|value|values|syntax|header|status code|request|
      response|error code|version|release|browser|environment|server|host|port|url|config|configuration|database|
      platform|build|onboarding|first day|first week|checklist|fte|headcount|head count|vacanc(?:y|ies)|opening|
      openings|open positions?|hires?|hiring|applicants?|candidates?|recruit\\p{L}*|interview\\p{L}*|team size|
      staffing|people|employees?|staff count|count|total|sum|number of|severity|incident|priority|impact|likelihood|
      probability|risk|risks|mitigation|sla|response time|resolution|escalation|log level|logging|logger|
      support tier|threshold|alert|status|progress|assignee|ticket|issue|task|tasks|milestone|feature|features|
      product|products|plan|plans|supplier|vendor|competitor|model|device|laptop|equipment|hardware|quantity|qty|
      stock|item no|sku|size|(?<!mid-)weight|brand|material|menu|dish|ingredients?|weather|wind|storm|tides?|
      cabin (?:class|classes|categories)|(?:security|alarm|alert|threat) levels?|
      levels of (?:security|alarm|alert|threat)|permissions?|access|read|write|delete|admin|approver|approves?|
      approval|signs?|raci|accountable|consulted|informed|meetings?|cadence|attends?|pupils?|students?|score|points|
      marks?|exam|game|player|lives|enemies|classification|retention|old title|new title|before|after|test cases?|
      test plan|precondition|exercises?|workouts?|training plan|expected result|steps?|question|answer|venue|
      providers?|facilitator|instructor|lecturer|seats?|participants?|enrol?ment|registration|tuition|credits?|ects|
      booking|attendance|payroll|overtime|sick leave|next of kin|fax|post ?code|zip code|currency|vat|revenue|
      turnover|profit|expenses?|variance|action items?|apologies|inventory|serial number|warranty|tenant|hazards?|
      residual risk|control measures?|contingency`,
    weak: `port|shifts?|data|platform|products?|features?|models?|types?|values?|fields?|people|desk|signs?|build|office|
      students?|databases?|versions?|risks?|size|recruit.*|after|before|time|materials?|brand|network|server|host|
      hours?|test|tests|plans?|planning|status|issues?|tasks?|steps?|points|cost|costs|budget|release|browser|
      environment|employees?|meetings?|contacts?|address|method|location|place|city|room|building|floor|config.*|
      approval|access|read|write|session|speaker|duration|days?|incident|impact|priority|resolution|question|answer|
      course|courses|scores?|marks?|game|player|device|equipment|hardware|quantity|stock|supplier|vendor|limits?|
      rates?|count|total|feedback|laptop|providers?|facilitator|instructor|lecturer|participants?|registration|
      credits?|booking|attendance|payroll|revenue|profit|expenses?|inventory|hazards?|seats?`,
    severities: `debug|info|warn|warning|error|fatal|trace|critical|major|minor|blocker|low|medium|high|very high|
      sev ?-?\\d|p[0-4]|s[1-4]|tier [1-4]|dev|staging|prod|production|test|public|internal|confidential|secret|easy|
      hard|normal|small|large|xl|s|m|l`,
    editions: `free|pro|plus|premium|enterprise|business|team|starter plan|standard|deluxe|ultimate|economy|
      first class`,
    skillsOfProducts: 'capabilit|craft|growth',
  },
  mails: {
    subject: 'subject',
    heads: 'from|to|cc|bcc|date|sent|reply-to|attachments?',
    greeting: 'hi|hello|hey|dear|good (?:morning|afternoon|evening)',
    closing: `(?:many |kind |best |warm )?(?:thanks|thank you|regards|wishes|cheers)|best|all the best|sincerely|yours (?:sincerely|faithfully|truly)`,
  },
  lines: {
    furniture: `(?:created|last (?:modified|updated|edited)|added|owned) by\\s+\\S.{0,150}|
      (?:document|page) generated by confluence\\b.{0,80}`,
    part: 'part|section|chapter',
  },
};

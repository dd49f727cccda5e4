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
    note: `icon|icon style|row|column|opacity|hex opacity|sort order|display order|typical job titles|typical roles|typical titles|example roles|example job titles|job titles|sample roles|red flags|red flag|warning signs|anti-patterns|refresher|renewal|validity|valid for|frequency|interval|
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
    saysMust: 'mandatory|required|expected|needed|compulsory|obligatory|must(?: be| have)?|essential|ha(?:s|ve) to',
    saysMay: 'recommended|optional|voluntary|nice to have|desirable|preferred',
    saysNot: 'not|no|non',
    nothing: 'n\\/?a|nc|n\\. ?a\\.|blank|empty|not (?:applicable|required|expected|relevant|needed)|tb[cd]|todo',
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
    ascending:
      'low(?:est)?(?: \\p{L}+)? to (?:the )?high(?:est)?|lowest(?: \\p{L}+)? first|ascending order|from (?:the )?first to (?:the )?last',
    descending:
      '(?:from )?(?:the )?(?:high(?:est)?|top|most senior)(?: \\p{L}+)? to (?:the )?(?:low(?:est)?|bottom|most junior)|(?:highest|most senior|top)(?: \\p{L}+)? first|descending order|in descending|(?:highest|most senior|top)(?: \\p{L}+)? (?:is )?(?:at|on) (?:the )?top',
    ofLevels: `levels?|levell?ing|grades?|grading|seniority|bands?|ladders?|career|scales?|ratings?|proficienc(?:y|ies)|
      legend|glossary|definitions?`,
    levelsFollow: '^levels(?: |$)|^levels? overview$|(?<![\\p{L}])levels$',
    definitions: `(?:job |career |role )?(?:levels?|grades?|bands?) (?:definitions?|descriptions?|guide)|
      definitions? of (?:levels|grades)`,
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
      first name|last name|full name|surname|engineer name|player`,
    name: 'name|names',
    responsible: 'respons|execut',
  },
  texts: {
    advert: `benefits|perks|what we offer|we offer|how to apply|apply now|about (?:us|the company|the team)|salary|
      compensation|who you are|nice to have|about you|location`,
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

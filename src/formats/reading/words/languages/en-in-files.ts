import type { FileWords } from './file-words.ts';

export const englishInFiles: FileWords = {
  oneSkill:
    '(?:one|single|individual) (?:\\p{L}+ )?(?:skill|competenc[ey]|capability)|this competenc[ey]|other (?:skills|competenc(?:y|ie)s) (?:have|are)|(?:skill|competency) (?:card|sheet)',
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
    rights: `create|read|write|delete|edit|view|update|modify|add|remove|manage|execute|list|publish|upload|download|export|
      import|approve|browse|search|share|comment|change|insert|read-?write|crud|access`,
    besideRights: 'only|all|any|own|others|no|none|full|limited|partial|and|or',
    users: `admins?|administrators?|super ?-?admins?|superusers?|editors?|viewers?|guests?|owners?|members?|moderators?|
      users?|anonymous|contributors?|subscribers?|authors?|readers?|visitors?|public|logged[ -]in|maintainers?`,
    access: `access (?:rights?|matrix|table|permissions?)|(?:feature|user|role) (?:access|rights|permissions?|privileges)|
      permissions? (?:matrix|table)|roles? (?:and|&) permissions?|rbac`,
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

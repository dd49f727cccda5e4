import type { FileWords, LanguageWords } from './language-words.ts';

export const english: LanguageWords = {
  headers: {
    skill: `skill|skills|skill name|skill title|tsc title|competency|competencies|competence|competences|capability|
      capabilities|ability|behaviour|behavior|criterion|criteria|dimension|attribute|topic`,
    group: `type|skill type|competency type|category|categories|area|domain|section|theme|group|cluster|pillar|field|
      discipline|family|competency group|skill group|skill category|subcategory|sub-category`,
    role: 'job family|role family|role|roles|job|job role|job title|job profile|profession|position',
    level: 'level|levels|role level|job level|grade|band|seniority|stage|career level',
    summary: `summary|description|overall description|skill description|definition|about|what it is|what it means|
      meaning`,
    text: `behavioural indicators|behavioral indicators|observable behaviours|observable behaviors|what it looks like|
      what this looks like|what good looks like|description|expectation|expectations|text|criteria|requirement|
      requirements|details|detail|behaviours|behaviors|indicators|what we expect|what is expected|expected behaviour|
      expected behavior`,
    items: 'items|checklist|examples|example|indicators|evidence',
    proficiency: `proficiency|proficiency level|minimum proficiency|required proficiency|skill level|mastery|rating|
      score|expected|target`,
    required: 'required|requirement|mandatory|must',
    links: 'links|link|url|urls|resources|learning resources|reference|references',
    id: 'id|code|slug|key|ref|number|no|nr|no.',
    note: `red flags|red flag|warning signs|anti-patterns|refresher|renewal|validity|valid for|frequency|interval|
      exercises|projects|exercises and projects|assessment method|training method|gap|gap identified|priority|comment|
      comments|note|notes|remark|remarks|owner|status`,
  },
  headerForms: {
    and: 'and',
    question: 'what|how',
    last: 'category|domain|area|description|definition|comments|notes|links|url|resources|code|id',
    wanted: 'required|target|expected|needed|minimum|min|desired|skill',
    wantedLevel: 'level|proficiency',
    roleLabel: 'position title|name of role|role name',
    levelTitle: 'title|name|label|job title|level name|level title|level label|designation',
    family: 'famil',
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
    legend: 'legend|key|scale|rating scale',
    must: 'critical|must(?:[ -]have)?|essential',
    may: '(?:nice|good)[ -]to[ -]have|desirable|preferred|bonus|should(?:[ -]have)?|could(?:[ -]have)?',
    saysMust: 'mandatory|required|compulsory|obligatory',
    saysMay: 'recommended|optional|voluntary',
    saysNot: 'not|no|non',
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
      'entry|entry level|early career|initial|novice|beginner|starter|newcomer|none|aware|awareness',
      'associate|basic|basics|foundation|foundational|advanced beginner|assistant',
      `intermediate|mid career|regular|working|working knowledge|professional|skilled|competent|developing|mid level|
        independent`,
      'advanced|experienced|practitioner|proficient|proficiency|experienced professional',
      'manager|head',
      'expert|excellent|master|mastery|director|vp|chief|strategist|authority',
      'executive|visionary',
    ],
    joined: 'junior|senior',
    numbered: 'level|lvl|lv|grade|band|stage|step|tier|phase|rank|class',
    ordinals: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'],
    year: 'year',
    behindName: 'level',
    beforeName: 'level ',
  },
};

export const englishInFiles: FileWords = {
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
    text: `summary|description|descriptor|indicator|text|definition|about|intro|introduction|details|statement|
      expectation|content`,
    holder: `values|levels|scores|ratings|expectations|indicators|behaviours|behaviors|descriptors|criteria|
      requirements|rubric|progression`,
    facts: 'meta|metadata|meta_data|export|header|head|info|document|about|framework|file',
  },
  records: {
    skill: 'skill|competen|capabilit|qualifi[ck]',
    role: '\\brole|\\bjob|position|occupation',
    level: 'level|\\bgrades?\\b|\\bscal[ae]|rating|proficien|mastery',
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
};

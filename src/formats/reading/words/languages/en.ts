import type { LanguageWords } from './language-words.ts';

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
};

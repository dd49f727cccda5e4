/**
 * The words of a language by which readers know what tables, pages and data hold. Everything is optional: a language
 * without a word is read by the words of the others, and by what stands around it.
 *
 * Words stand in the form of `foldName`, in lower case, with "|" between them, behind which a line may end. Fields that
 * may also hold regular expressions, such as "requis(?:e|es)?", say so: "Part of a regular expression."
 */
export interface LanguageWords {
  /** Words join others, as in 必須項目: parts of regular expressions stand anywhere, and not only as whole words. */
  readonly joinsWords?: true;
  readonly headers?: HeaderWords;
  readonly headerForms?: HeaderForms;
  readonly columns?: ColumnWords;
  readonly answers?: AnswerWords;
  readonly levels?: LevelWords;
  readonly headings?: HeadingWords;
  readonly roles?: RoleWords;
  readonly people?: PeopleWords;
  readonly texts?: TextWords;
  readonly history?: HistoryWords;
}

/** Headers of columns, by what stands below them. A word may stand in several: "description" is in two. */
export interface HeaderWords {
  /** Skills: "competencies". */
  readonly skill: string;
  /** Groups of skills: "category". */
  readonly group?: string;
  /** Roles: "job title". */
  readonly role: string;
  /** Levels: "grade". */
  readonly level: string;
  /** What a skill is: "definition". */
  readonly summary?: string;
  /** What is expected of somebody: "what good looks like". */
  readonly text?: string;
  /** Lists: "examples". */
  readonly items?: string;
  /** How well somebody masters a skill: "rating". */
  readonly proficiency?: string;
  /** Whether a skill is required: "mandatory". */
  readonly required?: string;
  /** Addresses: "resources". */
  readonly links?: string;
  /** Numbers and codes: "ref". */
  readonly id?: string;
  /** What frameworks have no place for: "remarks". */
  readonly note?: string;
}

/** Parts of headers of columns. */
interface HeaderForms {
  /** Between two headers: "and". */
  readonly and?: string;
  /** How a header begins that asks for what cells tell: "what". Part of a regular expression. */
  readonly question?: string;
  /** The last word of a longer header, which says what it means: "domain" in "competency domain". */
  readonly last?: string;
  /** That a level is wanted, beside a word of `wantedLevel`: "required". Part of a regular expression. */
  readonly wanted?: string;
  /** What is wanted: "level" in "target level". */
  readonly wantedLevel?: string;
  /** Labels before the name of a role, besides `headers.role`: "name of role". */
  readonly roleLabel?: string;
  /** Before the name of a role in the title of its page: "Job profile". Part of a regular expression. */
  readonly roleTitle?: string;
  /** Headers of the names of levels, beside their numbers: "level name". */
  readonly levelTitle?: string;
  /** In headers of families of roles: "famil". Part of a regular expression. */
  readonly family?: string;
  /** The end of longer words for levels: "stufe" in "Qualifikationsstufe". Part of a regular expression. */
  readonly joinedLevel?: string;
  /** The last word of a header of levels: "grades" in "job grades". Part of a regular expression. */
  readonly levelsLast?: string;
  /** The first word of a header of levels: "niveles" in "niveles de carrera". */
  readonly levelsFirst?: string;
  /** In headers of what people are paid: "salary". Part of a regular expression. */
  readonly pay?: string;
  /** Headers of units: "units". Part of a regular expression. */
  readonly unit?: string;
}

/** Headers of the table that this package writes. */
export interface ColumnWords {
  /** "Role" */
  readonly role?: string;
  /** "Level" */
  readonly level?: string;
  /** "Required" */
  readonly required?: string;
  /** "Expectation" */
  readonly description?: string;
  /** "Checklist" */
  readonly items?: string;
  /** "Links" */
  readonly links?: string;
  /** "Proficiency" */
  readonly proficiency?: string;
  /** "Role id" */
  readonly roleId?: string;
  /** "Level id" */
  readonly levelId?: string;
  /** "Skill" */
  readonly skill?: string;
}

/** What cells say about whether a skill is required. */
interface AnswerWords {
  /** "yes" */
  readonly yes?: string;
  /** "no" */
  readonly no?: string;
  /** Those of `yes` and `no` that the elements show below a text: "mandatory". */
  readonly marks?: string;
  /** Texts that are only the word for a legend: "rating scale". */
  readonly legend?: string;
  /** Between a value and its meaning in a sentence: "stands for". Part of a regular expression. */
  readonly means?: string;
  /** Between the last two of several: "and". Part of a regular expression. */
  readonly beforeLast?: string;
  /** Cells that say that a skill is needed: "essential". Part of a regular expression. */
  readonly must?: string;
  /** Cells that say that a skill is welcome: "nice to have". Part of a regular expression. */
  readonly may?: string;
  /** In a sentence that says that something is needed: "compulsory". Part of a regular expression. */
  readonly saysMust?: string;
  /** In a sentence that says that something is welcome: "recommended". Part of a regular expression. */
  readonly saysMay?: string;
  /** In a sentence that denies: "not". Part of a regular expression. */
  readonly saysNot?: string;
  /** Cells that say that nothing is asked: "n/a". Part of a regular expression. */
  readonly nothing?: string;
  /** The same, which among texts answers its row: "none" beside "Supervision". Part of a regular expression. */
  readonly none?: string;
}

/** Names of levels and proficiencies. */
interface LevelWords {
  /** Words that mean a level wherever they stand, lowest first: "junior". Row by row, all languages rank alike. */
  readonly strong?: readonly string[];
  /** Words that mean a level only if they are the whole name, lowest first: "basic". Ranks are those of `strong`. */
  readonly whole?: readonly string[];
  /** Those of `strong` that longer words may begin with: "Seniorentwickler". Part of a regular expression. */
  readonly joined?: string;
  /** Before the number of a level: "step" in "Step 3". Part of a regular expression. */
  readonly numbered?: string;
  /** Only behind the number of a level: 级 in 三级. Part of a regular expression. */
  readonly afterNumber?: string;
  /** Words for first, second and so on, each in its row. */
  readonly ordinals?: readonly string[];
  /** Before or behind the number of a part of a plan: "phase" in "Phase 2". */
  readonly steps?: string;
  /** A year of training, behind its number: "year". Part of a regular expression. */
  readonly year?: string;
  /** Behind the name of a level: "level" in "expert level". Part of a regular expression. */
  readonly behindName?: string;
  /** Before the name of a level, with the space: "level " in "level expert". Part of a regular expression. */
  readonly beforeName?: string;
}

/** Headings and names of files. */
export interface HeadingWords {
  /** In names of pages about levels: "career". Part of a regular expression. */
  readonly ofLevels?: string;
  /** Headings above levels that can't be names of skills: "^levels". Part of a regular expression. */
  readonly levelsFollow?: string;
  /** Whole headings above definitions of levels: "level guide". Part of a regular expression. */
  readonly definitions?: string;
  /** Whole headings that name no role, skill or group: "overview". */
  readonly plain?: string;
  /** The last word of names of several skills: "competencies". Part of a regular expression. */
  readonly skillsLast?: string;
  /** The first word of names of several skills: "competencias". Part of a regular expression. */
  readonly skillsFirst?: string;
  /** Parts of the definition of a level: "autonomy". */
  readonly ofDefinitions?: string;
  /** Whole headings of what levels are: "level description". Part of a regular expression. */
  readonly description?: string;
  /** Whole headings of what stands around the matter of a page: "glossary". Part of a regular expression. */
  readonly around?: string;
  /** Before `onlyLevels`, with the space: "the ". Part of a regular expression. */
  readonly articles?: string;
  /** Whole headings that say that levels follow: "levels". Part of a regular expression. */
  readonly onlyLevels?: string;
  /** Before `byLevel`: "for each". Part of a regular expression. */
  readonly by?: string;
  /** The word for a level in "by level". Part of a regular expression. */
  readonly byLevel?: string;
  /** All of "by level", in languages that have no word of `by` before it: 各级别. Part of a regular expression. */
  readonly byLevelWhole?: string;
  /** In a text that says that levels ascend: "lowest first". Part of a regular expression. */
  readonly ascending?: string;
  /** In a text that says that levels descend: "highest first". Part of a regular expression. */
  readonly descending?: string;
  /** In names of tables: "matrix". Part of a regular expression. */
  readonly matrix?: string;
  /** What is said of each of several things, and is none of their levels: "strengths". */
  readonly part?: string;
}

/** Names of roles. All are parts of regular expressions. */
export interface RoleWords {
  /** How names of roles end: "engineer". */
  readonly ends?: string;
  /** How names of roles begin: "analista". */
  readonly begins?: string;
  /** Before the name of a role in titles: "career path". Part of a regular expression. */
  readonly careers?: string;
  /** In titles of pages about more than a role: "handbook". */
  readonly titlesOfMore?: string;
  /** Whole names of kinds of skills: "soft skills". */
  readonly kindsOfSkills?: string;
}

/** Tables of people. */
interface PeopleWords {
  /** Headers of people: "team member". */
  readonly person?: string;
  /** Headers that mean people only beside their roles: "name". */
  readonly name?: string;
  /** In the meaning of "R" in tables of responsibilities: "respons". Part of a regular expression. */
  readonly responsible?: string;
}

/** Other texts that readers know. */
interface TextWords {
  /** How headings of adverts for open positions begin: "how to apply". Part of a regular expression. */
  readonly advert?: string;
  /** Cells that stand for the text of another cell: "see above". Part of a regular expression. */
  readonly ditto?: string;
  /** Headers of products and what they can do: "features". Part of a regular expression. */
  readonly product?: string;
  /** Names of rows and columns of sums and averages: "subtotal". */
  readonly total?: string;
}

/** Headers of tables of versions. All are parts of regular expressions. */
export interface HistoryWords {
  /** "date" */
  readonly when?: string;
  /** "changed by" */
  readonly who?: string;
  /** "changes" */
  readonly what?: string;
  /** "version" */
  readonly which?: string;
}

/** The words that files need besides. Scripts that only read tables of their page leave them out. */
export interface FileWords {
  /** As in `LanguageWords`. */
  readonly joinsWords?: true;
  readonly keys?: KeyWords;
  readonly records?: RecordWords;
  readonly subjects?: SubjectWords;
  readonly mails?: MailWords;
  readonly lines?: LineWords;
  /** In a text that says that its page is about one skill: "this one skill". Part of a regular expression. */
  readonly oneSkill?: string;
}

/** Names of properties in data, such as JSON, as whole keys with "_" for spaces. */
interface KeyWords {
  /** Skills: "competencies". */
  readonly skill?: string;
  /** Levels: "steps". */
  readonly level?: string;
  /** Roles: "tracks". */
  readonly role?: string;
  /** Groups: "areas". */
  readonly group?: string;
  /** The name of an object: "title". */
  readonly name?: string;
  /** A text about an object: "description". */
  readonly text?: string;
  /** Around what is asked of the object that has the key: "values". */
  readonly holder?: string;
  /** Around what a file says about itself: "metadata". */
  readonly facts?: string;
}

/**
 * Parts of regular expressions for the keys of records, in lower case without accents. The first ones are stems that
 * stand anywhere in a key: "kompeten" in "Kompetenzstufe".
 */
interface RecordWords {
  /** Skills: "competen". */
  readonly skill?: string;
  /** Roles: "\\bjob". */
  readonly role?: string;
  /** Levels: "proficien". */
  readonly level?: string;
  /** Groups of skills: "categor". */
  readonly group?: string;
  /** What roles need: "require". */
  readonly need?: string;
  /** Texts: "descri". */
  readonly text?: string;
  /** People: "employee". */
  readonly people?: string;
  /** How well something is mastered: "rating". */
  readonly proficiency?: string;
  /** A scale of values: "scale". */
  readonly scale?: string;
  /** That something is optional: "facultati". */
  readonly optional?: string;
  /** The last words of keys of names: "title". */
  readonly name?: string;
  /** The last words of keys of ids: "code". */
  readonly id?: string;
  /** The last words of keys of positions in an order: "rank". */
  readonly order?: string;
  /** Whole keys of what is required: "mandatory". */
  readonly required?: string;
  /** Whole values that mean every level or role: "all". */
  readonly everyone?: string;
  /** Whole headers of what each row is: "row type". */
  readonly type?: string;
}

/** What tables are about. All are parts of regular expressions. */
interface SubjectWords {
  /** In texts about skills: "career". */
  readonly skills?: string;
  /** In texts about other subjects: "price". */
  readonly others?: string;
  /** Those of `others` that also name fields of work, and so say little: "data". */
  readonly weak?: string;
  /** Whole names of severities and sizes, which look like levels: "high". */
  readonly severities?: string;
  /** Whole names of what is sold: "premium". */
  readonly editions?: string;
  /** Whole names of what users of a program may do: "delete". */
  readonly rights?: string;
  /** Words that stand beside these in cells: "only". */
  readonly besideRights?: string;
  /** Whole names of kinds of users of a program: "guest". */
  readonly users?: string;
  /** In headings of tables of such rights: "access matrix". */
  readonly access?: string;
  /** Beginnings of those of `skills` that products have, too: "capabilit". */
  readonly skillsOfProducts?: string;
}

/** Lines of mails. All are parts of regular expressions. */
interface MailWords {
  /** The label of the subject: "subject". */
  readonly subject?: string;
  /** Other labels above a mail: "from". */
  readonly heads?: string;
  /** How a mail begins: "dear". */
  readonly greeting?: string;
  /** How a mail ends: "regards". */
  readonly closing?: string;
}

/** Single lines of texts. All are parts of regular expressions. */
interface LineWords {
  /** What wikis add to pages, as a whole line: "created by \\S.{0,150}". */
  readonly furniture?: string;
  /** Before the number of a part of a text: "chapter". */
  readonly part?: string;
}

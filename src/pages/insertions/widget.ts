import { escapeHtml, escapeJson } from '../../formats/escape.ts';
import type { Framework } from '../../framework-document/index.ts';
import type { SkillDocument } from '../../skill-document/index.ts';

/** The element that shows a document. */
export type WidgetName = 'skill-profile' | 'skill-framework';

/** A widget as it stands in a page. Attributes that are `undefined` are left out. */
export interface Widget {
  readonly name: WidgetName;
  /** `undefined` for one that has its document from a script, or only folds away what another widget shows. */
  readonly json: string | undefined;
  /** Whether the script with the framework of all pages hands it to this widget. */
  readonly isShared?: boolean | undefined;
  readonly show: string;
  readonly headingLevel?: number | undefined;
  readonly lang?: string | undefined;
}

/** How a page loads what its widgets need: at most one stylesheet, and scripts. */
export interface Links {
  readonly style?: string | undefined;
  readonly scripts: readonly string[];
}

/** The attribute of widgets that show the framework of all pages. */
export const SHARED_MARK = 'data-shared';

const OLD_SHOW = 'picker comparison matrix';
const FOLD = 'original';

/** Fewer skills need no search. */
const FEW_SKILLS = 12;

/** The sections that a document needs; with its original folded away, if it has one that says something. */
export function showOf(document: SkillDocument | Framework, hasOriginal: boolean): string {
  const count = Array.isArray(document['skills']) ? document['skills'].length : 0;
  const show = SHOWS[count === 0 ? 0 : count < FEW_SKILLS ? 1 : 2]!;
  return hasOriginal ? `${show} ${FOLD}` : show;
}

const SHOWS = [OLD_SHOW, `role ${OLD_SHOW}`, 'role picker comparison search matrix'];

/** The widget that folds away another part of what a document was read from. */
export function foldOf({ name, lang }: Pick<Widget, 'name' | 'lang'>): Widget {
  return { name, lang, json: undefined, show: FOLD };
}

/** All values of `show` that insertions have or had. */
const KNOWN_SHOWS = [...SHOWS, ...SHOWS.map((show) => `${show} ${FOLD}`), FOLD];

/** The source of a pattern for what `attributesOf` writes, now and in version 0.1.0. */
export const ATTRIBUTES_FORM = ` show="(?:${KNOWN_SHOWS.join('|')})"(?: heading-level="[1-6]")?(?: lang="[^"<]*")?(?: ${SHARED_MARK})?`;

/** The attributes of a widget, with a space before each. */
export function attributesOf({ show, headingLevel, lang, isShared }: Widget): string {
  const level = headingLevel === undefined ? '' : ` heading-level="${headingLevel}"`;
  const language = lang === undefined ? '' : ` lang="${escapeHtml(lang)}"`;
  return ` show="${show}"${level}${language}${isShared ? ` ${SHARED_MARK}` : ''}`;
}

/** The source of a pattern for what `writeLinks` writes. */
export const LINKS_FORM = '(?:<link rel="stylesheet" href="[^"<]*">)?(?:<script src="[^"<]*" defer></script>)*';

export function writeLinks({ style, scripts }: Links): string {
  const link = style === undefined ? '' : `<link rel="stylesheet" href="${escapeHtml(style)}">`;
  return link + scripts.map((address) => `<script src="${escapeHtml(address)}" defer></script>`).join('');
}

/** Whether a text is the JSON of a document, serialized as insertions have it. */
export function isOurJson(text: string): boolean {
  try {
    const data = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const lists = 'skills' in data ? [data['skills']] : [data['levels'], data['roles'], data['expectations']];
    return lists.every((list) => Array.isArray(list)) && escapeJson(data) === text;
  } catch {
    return false;
  }
}

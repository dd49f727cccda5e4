import { html, nothing, type TemplateResult } from 'lit';
import '../define/skill-assessment.ts';
import '../define/skill-framework.ts';
import '../define/skill-profile.ts';
import type { Text } from '../document/parts.ts';
import { type Framework, isFramework, parseFramework } from '../framework-document/index.ts';
import { type Issue, parse, type SkillDocument } from '../skill-document/index.ts';

/** Where readers of a page stand and aim, and what the page shows. */
export interface View {
  /** The id of my role. */
  readonly role?: string | undefined;
  /** The id of the current level. */
  readonly level?: string | undefined;
  /** The id of the role aimed at, on the page of a framework. */
  readonly targetRole?: string | undefined;
  /** The id of the target level. */
  readonly target?: string | undefined;
  /** The sections to show, as in the attribute `show` of the element. */
  readonly show?: string | undefined;
}

/** What a page of one kind of document is made of. */
export interface PageKind<Document extends SkillDocument | Framework> {
  readonly parse: (data: unknown) => {
    readonly document?: Document | undefined;
    readonly issues?: readonly Issue[] | undefined;
  };
  readonly render: (document: Document, lang: string, view: View) => TemplateResult;
  /** The id of the script element with the data. */
  readonly dataId: string;
  /** The lists whose entries have ids. */
  readonly lists: (document: Document) => Readonly<Record<string, readonly { readonly id: string }[]>>;
  /** Linked data for search engines (schema.org). */
  readonly linkedData: (document: Document, say: (text: Text | undefined) => string) => object;
}

const skillPage: PageKind<SkillDocument> = {
  parse: (data) => {
    const { skill, issues } = parse(data);
    return { document: skill, issues };
  },
  render: (skill, lang, { role, level, target, show }) =>
    html`<skill-profile
      lang=${lang}
      my-role=${role ?? nothing}
      level=${level ?? nothing}
      target=${target ?? nothing}
      show=${show ?? nothing}
      heading-level="1"
      .skill=${skill}
    ></skill-profile>`,
  dataId: 'skill-document',
  lists: ({ levels, roles, proficiencies = [] }) => ({ levels, roles, proficiencies }),
  linkedData: linkedSkill,
};

const frameworkPage: PageKind<Framework> = {
  parse: (data) => {
    const { framework, issues } = parseFramework(data);
    return { document: framework, issues };
  },
  render: (framework, lang, { role, level, targetRole, target, show }) =>
    html`<skill-framework
      lang=${lang}
      my-role=${role ?? nothing}
      level=${level ?? nothing}
      target-role=${targetRole ?? nothing}
      target=${target ?? nothing}
      show=${show ?? nothing}
      heading-level="1"
      .framework=${framework}
    ></skill-framework>`,
  dataId: 'skill-framework-document',
  lists: ({ levels = [], roles = [], proficiencies = [], groups = [], skills }) => ({
    levels,
    roles,
    proficiencies,
    groups,
    skills,
  }),
  linkedData: linkedFramework,
};

/** The kind of page for data: that of a framework, if it has skills, else that of one skill. */
export function pageKindOf(data: unknown): PageKind<SkillDocument | Framework> {
  return (isFramework(data) ? frameworkPage : skillPage) as PageKind<SkillDocument | Framework>;
}

/** The skill is a DefinedTerm, each role an Occupation that needs it. */
function linkedSkill(skill: SkillDocument, say: (text: Text | undefined) => string): object {
  const term = {
    '@type': 'DefinedTerm',
    name: say(skill.name),
    ...(skill.summary !== undefined && { description: say(skill.summary) }),
    ...(skill.domain && { inDefinedTermSet: say(skill.domain.name) }),
  };
  const roles = skill.roles.map(({ name, summary }) => ({
    '@type': 'Occupation',
    name: say(name),
    ...(summary !== undefined && { description: say(summary) }),
    skills: term,
  }));
  return { '@context': 'https://schema.org', '@graph': [term, ...roles] };
}

/** The framework is a DefinedTermSet of its skills, each a DefinedTerm. */
function linkedFramework(framework: Framework, say: (text: Text | undefined) => string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    name: say(framework.name),
    ...(framework.summary !== undefined && { description: say(framework.summary) }),
    hasDefinedTerm: framework.skills.map(({ name, summary, sameAs }) => ({
      '@type': 'DefinedTerm',
      name: say(name),
      ...(summary !== undefined && { description: say(summary) }),
      ...(sameAs && { sameAs }),
    })),
  };
}

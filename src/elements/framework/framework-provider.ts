import { ContextProvider } from '@lit/context';
import { choicesContext } from '../../context/choices.ts';
import { Permalink } from '../../context/permalink.ts';
import { EVERYTHING, type Query, queryContext } from '../../context/query.ts';
import type { Selection, SelectionKey } from '../../context/selection.ts';
import { SelectionProvider } from '../../context/selection-provider.ts';
import { SelectionSharing, type SharingHost } from '../../context/selection-sharing.ts';
import { findSkill, findStance, type Framework, skillOf, type Stance } from '../../framework-document/index.ts';
import { skillContext } from '../skill/skill-kind.ts';
import { choicesIn } from './choices.ts';
import { frameworkContext } from './framework-kind.ts';

/** The properties of a host that are its selection. */
const SELECTED: readonly SelectionKey[] = ['role', 'level', 'targetRole', 'target', 'skill'];

/** An element that hands a framework and a selection down to what is inside it. */
export interface ProvidingHost extends SharingHost {
  role: string | null;
  level?: string;
  targetRole?: string;
  target?: string;
  skill?: string;
  permalink: boolean;
}

/** What a call of `provide` found out. */
export interface Provided {
  readonly stance: Stance | undefined;
  /** Whether the framework is another one. */
  readonly isNew: boolean;
  /** Whether the selection in effect is another one. */
  readonly isOther: boolean;
}

/**
 * Hands a framework, the selection in it, its choices, the selected skill and what readers look for down by context, and
 * applies the events from inside that ask for another selection or query.
 */
export class FrameworkProvider {
  readonly #host: ProvidingHost;
  readonly #framework: ContextProvider<typeof frameworkContext, ProvidingHost>;
  readonly #skill: ContextProvider<typeof skillContext, ProvidingHost>;
  readonly #choices: ContextProvider<typeof choicesContext, ProvidingHost>;
  readonly #query: ContextProvider<typeof queryContext, ProvidingHost>;
  readonly #selection: SelectionProvider;
  readonly #sharing: SelectionSharing;
  readonly #permalink: Permalink;

  constructor(host: ProvidingHost) {
    this.#host = host;
    this.#framework = new ContextProvider(host, { context: frameworkContext });
    this.#skill = new ContextProvider(host, { context: skillContext });
    this.#choices = new ContextProvider(host, { context: choicesContext });
    this.#query = new ContextProvider(host, { context: queryContext, initialValue: EVERYTHING });
    this.#selection = new SelectionProvider(host, SELECTED);
    this.#sharing = new SelectionSharing(host, SELECTED);
    this.#permalink = new Permalink(host, SELECTED);
    host.addEventListener('query-change', (event) => {
      queueMicrotask(() => {
        if (event.defaultPrevented) return;
        this.#query.setValue(event.detail.value);
        host.requestUpdate();
      });
    });
  }

  /** What readers look for. */
  get query(): Query {
    return this.#query.value;
  }

  /**
   * Hands a framework and the host's selection down. To be called before each rendering.
   *
   * @param identity - identifies the framework across pages; `undefined` while it is loading
   */
  provide(framework: Framework | undefined, identity: string | undefined): Provided {
    const isLinked = this.#permalink.keep();
    if (this.#sharing.share(identity, isLinked)) this.#permalink.restore();
    return this.#provide(framework, this.#wishes);
  }

  /** Hands down what an outer provider says, where the host has nothing else to say. */
  passOn(framework: Framework | undefined, outer: Selection, query: Query): Provided {
    if (query !== this.query) this.#query.setValue(query);
    const own = Object.entries(this.#wishes).filter(([, id]) => id !== undefined);
    return this.#provide(framework, { ...outer, ...Object.fromEntries(own) });
  }

  #provide(framework: Framework | undefined, wishes: Selection): Provided {
    const isNew = framework !== this.#framework.value;
    this.#framework.setValue(framework);
    const stance = framework && findStance(framework, wishes);
    const selection = framework ? this.#select(framework, stance!) : {};
    const isOther = this.#selection.provide(selection);
    if (isOther || isNew) {
      this.#choices.setValue(framework && choicesIn(framework, stance!));
      this.#skill.setValue(
        framework && selection.skill !== undefined ? skillOf(framework, selection.skill) : undefined,
      );
    }
    return { stance, isNew, isOther };
  }

  get #wishes(): Selection {
    const { role, level, targetRole, target } = this.#host;
    return { role: role ?? undefined, level, targetRole, target };
  }

  /** The selection in effect: of what the framework has. */
  #select(framework: Framework, { current, target, isMove }: Stance): Selection {
    const { skill } = this.#host;
    return {
      role: current.place.role,
      level: current.place.level,
      targetRole: isMove ? target.place.role : undefined,
      target: target.place.level,
      skill: skill === undefined ? undefined : findSkill(framework, skill)?.id,
    };
  }

  /** Dispatches `framework-error` for what the host's selection names and the framework lacks. */
  reportUnknown(framework: Framework): void {
    const { levels: ladder = [], roles: all = [] } = framework;
    const levels = () => ladder.map(({ id }) => id);
    const roles = () => all.map(({ id }) => id);
    const skills = () => framework.skills.flatMap(({ id, formerly = [] }) => [id, ...formerly]);
    this.#selection.reportUnknown('framework-error', framework, [
      { key: 'role', reason: 'role', ids: roles },
      { key: 'level', reason: 'level', ids: levels },
      { key: 'targetRole', reason: 'role', ids: roles },
      { key: 'target', reason: 'level', ids: levels },
      { key: 'skill', reason: 'skill', ids: skills },
    ]);
  }
}

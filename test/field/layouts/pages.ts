/** The pages of a file: one, or one for each group or role, and one for the legend. */
import type { Group, KnownFramework } from './framework.ts';
import { type Block, heading, type Page } from './page.ts';
import { oneOf, type Style } from './style.ts';
import { legendOf, surrounded } from './surroundings.ts';

const SHEET_NAMES = ['Matrix', 'Tabelle1', 'Sheet1'];

/** A workbook has its legend on a sheet of its own, where the style says so. */
function withLegend(style: Style, proficiencies: readonly string[], pages: readonly Page[]): readonly Page[] {
  const legend = style.choices.legend === 'own sheet' ? legendOf(style, proficiencies) : [];
  return legend.length > 0 ? [...pages, { name: style.header.legend, blocks: legend }] : pages;
}

export function onePage(style: Style, framework: KnownFramework<unknown>, blocks: readonly Block[]): readonly Page[] {
  const page = { name: oneOf(SHEET_NAMES, style.turn), blocks: surrounded(style, framework, blocks) };
  return withLegend(style, framework.proficiencies, [page]);
}

/** A page for each part of a framework, by its name. */
export function pageForEach(
  style: Style,
  framework: KnownFramework<unknown>,
  parts: readonly (readonly [name: string, blocks: readonly Block[]])[],
): readonly Page[] {
  const pages = parts.map(([name, blocks]) => ({ name, blocks: surrounded(style, framework, blocks) }));
  return withLegend(style, framework.proficiencies, pages);
}

/** Tables of all groups, or one for each group below its heading or on its sheet. */
export function pagesOfGroups<Asked>(
  style: Style,
  framework: KnownFramework<Asked>,
  tableOf: (groups: readonly Group<Asked>[]) => Block,
): readonly Page[] {
  const { groups } = framework;
  if (style.choices.groups === 'sheets')
    return pageForEach(
      style,
      framework,
      groups.map((group) => [group.name, [tableOf([group])]] as const),
    );
  if (style.choices.groups === 'tables')
    return onePage(
      style,
      framework,
      groups.flatMap((group) => [heading(2, group.name), tableOf([group])]),
    );
  return onePage(style, framework, [tableOf(groups)]);
}

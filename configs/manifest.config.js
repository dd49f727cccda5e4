import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const FIELDS = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];

/** Reduces the manifest to the public API, under the module paths that users import. */
const publicApi = {
  name: 'public-api',
  packageLinkPhase({ customElementsManifest }) {
    const classes = customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations);
    // The file system lists them in any order.
    const modules = customElementsManifest.modules
      .filter(({ path }) => /\/(skill|framework)\/([\w-]+)\/\2\.ts$/.test(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const module of modules) {
      const tagName = /([\w-]+)\.ts$/.exec(module.path)[1];
      module.path = `dist/elements/${tagName}.js`;
      module.declarations = module.declarations
        .filter(({ kind, superclass }) => kind === 'class' && superclass)
        .map((declaration) => describe(declaration, basesOf(declaration, classes), tagName));
      const [{ name }] = module.declarations;
      const declaration = { name, module: module.path };
      module.exports = [
        { kind: 'js', name, declaration },
        { kind: 'custom-element-definition', name: tagName, declaration },
      ];
    }
    customElementsManifest.modules = modules;
    exportParts(modules.flatMap(({ declarations }) => declarations));
  },
};

/** The classes of this library that a class extends, nearest first. */
function basesOf({ superclass }, classes) {
  const base = classes.find(({ kind, name }) => kind === 'class' && name === superclass?.name);
  return base ? [base, ...basesOf(base, classes)] : [];
}

function describe(element, bases, tagName) {
  const all = { ...element, tagName, customElement: true };
  const hidden = new Set(all.members.filter(({ privacy }) => privacy === 'private').map(({ name }) => name));
  // The analyzer adds inherited fields only of some kinds.
  for (const field of FIELDS) {
    for (const base of bases) {
      const own = all[field] ?? [];
      const names = new Set(own.map(({ name }) => name));
      all[field] = [...own, ...(base[field] ?? []).filter(({ name }) => !names.has(name))];
    }
    all[field] ??= [];
  }
  all.members = all.members.filter(
    (member) => member.description && !member.static && !['private', 'protected'].includes(member.privacy),
  );
  all.attributes = all.attributes.filter(({ fieldName }) => !hidden.has(fieldName));
  for (const { type } of [...all.members, ...all.attributes]) {
    if (type) type.text = type.text.replace(/( \| undefined)+$/, ' | undefined');
  }
  return all;
}

/** The pages, with the elements that they show. */
const PAGES = {
  'skill-profile': ['role-picker', 'level-picker', 'skill-matrix', 'level-comparison', 'skill-stats', 'role-filter'],
  'skill-framework': ['role-picker', 'level-picker', 'framework-matrix', 'role-comparison', 'skill-search'],
};

/** Adds the CSS parts of the elements that a page shows to the page, which exports them. */
function exportParts(elements) {
  for (const [page, shown] of Object.entries(PAGES)) {
    const { cssParts } = elements.find(({ tagName }) => tagName === page);
    for (const part of elements
      .filter(({ tagName }) => shown.includes(tagName))
      .flatMap((element) => element.cssParts)) {
      if (!cssParts.some(({ name }) => name === part.name)) cssParts.push(part);
    }
  }
}

const data = { outdir: 'dist', hideLogs: true };

/**
 * Generates `dist/custom-elements.json` (https://github.com/webcomponents/custom-elements-manifest) from the elements
 * and their doc comments, and data for VS Code and JetBrains editors from that.
 */
export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    publicApi,
    customElementVsCodePlugin({ ...data, cssFileName: 'vscode.css-custom-data.json' }),
    customElementJetBrainsPlugin({ ...data, packageJson: false }),
  ],
};

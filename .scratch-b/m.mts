import { makeModules, makeBundles } from '../scripts/build/modules.ts';
import { outputsOf } from '../scripts/build/outputs.ts';
const a = await makeModules(outputsOf('modules')[0]!.entries);
const b = await makeBundles(outputsOf('bundles')[0]!.entries, 'formats/shared');
console.log([...a.files.keys()].join(' '), '\n', [...b.files.keys()].join(' '));
for (const f of ['elements/define.js', 'tables.module.js', 'index.js','frameworks/react.js']) console.log(f, a.files.get(f)?.slice(0, 600));
for (const [f, c] of b.files) console.log(f, String(c).match(/from "\..*"/g));
console.log(b.libraries!.map((l) => l.name).join(' '));

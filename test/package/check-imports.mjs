/**
 * Imports every module that the installed package exports and tries it. Runs in a folder with the package installed.
 * Prints a line for each module, or posts it from a worker: `ok` or the error.
 */
import { readFileSync } from 'node:fs';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

const TEXT = 'Pours & serves.';

const document = {
  name: 'Tea & cake',
  lang: 'en',
  levels: [{ id: 'a', name: 'A' }],
  roles: [{ id: 'r', name: 'R' }],
  expectations: [{ role: 'r', level: 'a', text: TEXT }],
};

const framework = {
  name: 'Kitchen',
  levels: [{ name: 'A' }],
  skills: [{ name: 'Tea', expectations: [{ level: 'a', text: TEXT }] }],
};

const textOf = ({ skill }) => skill?.expectations[0]?.text;
const trips = (read, write) => textOf(read(write(document).text, { defaultName: 'Tea' })) === TEXT;
const defines = (tag) => customElements.get(tag) !== undefined;

/** What to try for a module, by the start of its name. The first match counts. */
const TRIALS = [
  ['./elements/', (module, name) => defines(name.slice('./elements/'.length, -'.js'.length))],
  ['./localization/framework/', (module) => Object.values(module)[0].frameworkKind.length > 0],
  ['./localization/assessment/', (module) => Object.values(module)[0].assessmentKind.length > 0],
  ['./localization/', (module, name) => Object.values(module)[0].$code === name.slice(-5, -3)],
  ['./skill-document.js', ({ parse }) => textOf(parse(document)) === TEXT],
  ['./formats/html-dom.js', ({ readElement }) => typeof readElement === 'function'],
  ['./formats/csv.js', (module) => trips(module.readCsv, module.writeCsv) && answersTrip(module)],
  ['./formats/html.js', ({ readHtml, writeHtml }) => trips(readHtml, writeHtml)],
  ['./formats/xlsx.js', workbookTrips],
  ['./formats/yaml.js', ({ readYaml }) => textOf(readYaml(JSON.stringify(document), { defaultName: 'Tea' })) === TEXT],
  ['./formats/json.js', ({ readJson, writeJson }) => trips(readJson, writeJson)],
  ['./formats', ({ readMarkdown, writeMarkdown }) => trips(readMarkdown, writeMarkdown)],
  ['./ssr', async ({ renderPage }) => (await renderPage(document)).includes('Pours &amp; serves.')],
  ['./react', isEmpty],
  ['./preact', isEmpty],
  ['./solid', isEmpty],
  ['./vue', isEmpty],
  ['./framework-document.js', ({ parseFramework }) => parseFramework(framework).framework.skills[0].id === 'tea'],
  ['./assessment.js', ({ parseAssessment }) => !!parseAssessment({ framework: {}, answers: [] }).assessment],
  ['.', ({ parse, SkillProfile }) => parse(document).skill && customElements.get('skill-profile') === SkillProfile],
];

/** The scripts, which only run in pages. */
const FOR_PAGES =
  /^\.\/((skill-(matrix|framework|assessment)|tables|downloads|hydrate(-framework|-assessment)?)\.js|languages\/\w+\.js)$/;
const SENTENCE = /^skill-matrix\/\S+\.js only runs in a web page\. Elsewhere, .*'skill-matrix.*'\.$/;

async function workbookTrips({ readXlsx, writeWorkbook }) {
  const { parseFramework } = await import('skill-matrix/framework-document.js');
  const { bytes } = await writeWorkbook(parseFramework(framework).framework);
  const { notes } = await readXlsx(bytes, { defaultName: 'Kitchen' });
  return bytes.length > 0 && notes.every(({ severity }) => severity !== 'error');
}

async function answersTrip({ readAnswersCsv, writeAnswersCsv }) {
  const { parseFramework } = await import('skill-matrix/framework-document.js');
  const { framework: kitchen } = parseFramework(framework);
  const assessment = { framework: {}, answers: [{ skill: 'tea', level: 'a', met: 'partly' }] };
  const read = readAnswersCsv(writeAnswersCsv(assessment, kitchen).text, kitchen);
  return read.assessment?.answers[0]?.met === 'partly';
}

function isEmpty(module) {
  return Object.keys(module).length === 0;
}

async function check(name) {
  const isForPages = FOR_PAGES.test(name);
  try {
    const module = await import(`skill-matrix${name.slice(1)}`);
    if (isForPages) return 'runs, though it needs a page';
    const [, works] = TRIALS.find(([beginning]) => name.startsWith(beginning));
    return (await works(module, name)) ? 'ok' : 'does not do what it is for';
  } catch ({ message }) {
    return isForPages && SENTENCE.test(message) ? 'ok' : message;
  }
}

async function checkAll() {
  const { exports } = JSON.parse(readFileSync('node_modules/skill-matrix/package.json', 'utf8'));
  const lines = [];
  for (const [name, target] of Object.entries(exports)) {
    if (target.default) lines.push(`${name}: ${await check(name)}`);
  }
  return lines;
}

if (!isMainThread) parentPort.postMessage(await checkAll());
else if (process.argv.includes('--worker')) {
  new Worker(new URL(import.meta.url)).on('message', (lines) => console.log(lines.join('\n')));
} else console.log((await checkAll()).join('\n'));

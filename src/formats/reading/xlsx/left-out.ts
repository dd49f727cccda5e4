import { quote } from '../../quotation.ts';
import { type Note, warning } from '../../report.ts';
import { RichText } from './book.ts';
import { type Parts, type Relation } from './package.ts';
import { visitXml } from './xml.ts';

/** Warns of comments, pictures, charts and text boxes on a sheet. A table cannot hold them. */
export function warnOfLeftOut(parts: Parts, relations: Iterable<Relation>, place: string): readonly Note[] {
  return [...relations].flatMap(({ type, target }) => {
    const xml = parts.get(target);
    if (xml === undefined) return [];
    if (type === 'comments' || type === 'threadedComment') return warnOfComments(xml, place);
    return type === 'drawing' ? warnOfDrawing(xml, place) : [];
  });
}

/** What stands in notes for threaded comments, for programs that cannot show these. */
const PLACEHOLDER = '[Threaded comment]';

function warnOfComments(xml: string, place: string): readonly Note[] {
  const notes: Note[] = [];
  let reference = '';
  let isThreaded = false;
  const text = new RichText();
  visitXml(xml, {
    open: (name, attribute) => {
      if (name === 'comment' || name === 'threadedComment') {
        reference = attribute('ref') ?? '';
        isThreaded = name === 'threadedComment';
      }
      // The text of a threaded comment has no runs.
      text.open(isThreaded && name === 'text' ? 't' : name);
    },
    text: (characters) => text.add(characters),
    close: (name) => {
      text.close(isThreaded && name === 'text' ? 't' : name);
      if (name !== 'comment' && name !== 'threadedComment') return;
      const words = text.take().trim();
      const message = `The comment ${quote(words)} is left out: a framework holds no comments.`;
      if (words && !words.startsWith(PLACEHOLDER)) {
        notes.push(warning(`${place}, cell ${reference}`, 'left-out', message));
      }
    },
  });
  return notes;
}

function warnOfDrawing(xml: string, place: string): readonly Note[] {
  let [pictures, charts] = [0, 0];
  const boxes: string[] = [];
  let paragraphs: string[] = [];
  const text = new RichText();
  visitXml(xml, {
    open: (name) => {
      text.open(name);
      if (name === 'pic') pictures++;
      if (name === 'graphicFrame') charts++;
    },
    text: (characters) => text.add(characters),
    close: (name) => {
      text.close(name);
      if (name === 'p') paragraphs.push(text.take().trim());
      if (name !== 'sp') return;
      boxes.push(paragraphs.filter(Boolean).join(' '));
      paragraphs = [];
    },
  });
  const counts = [
    ['pictures', pictures],
    ['charts', charts],
  ] as const;
  return [
    ...counts.flatMap(([kind, count]) =>
      count > 0 ? [warning(place, 'left-out', `The sheet has ${kind}, which are left out: ${count}.`)] : [],
    ),
    ...boxes
      .filter(Boolean)
      .map((box) => warning(place, 'left-out', `The text box ${quote(box)} is left out: copy it to a cell.`)),
  ];
}

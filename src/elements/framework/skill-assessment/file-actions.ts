import type { Assessment } from '../../../assessment/index.ts';
import type { Framework } from '../../../framework-document/index.ts';
import type { AnswersSource } from './answers-source.ts';
import type { KeepingActions } from './keeping.ts';
import type { OpenedFiles } from './opened-files.ts';
import { saveAnswers } from './saved-files.ts';

/** What shows answers. */
interface Page {
  /** The framework that is shown. */
  readonly framework: () => Framework;
  /** Whom the answers are about, if that is not the reader. */
  readonly person: () => string | undefined;
  /** Shows the reader's answers about a person, at the role and level of that person's answers. */
  readonly turnTo: (person: string, answers: Assessment) => void;
  /** Called with the answers of a file once the reader said what they are for. */
  readonly decided: (answers: Assessment) => void;
}

/** What readers do with files of answers. */
export function fileActions(source: AnswersSource, files: OpenedFiles, page: Page): KeepingActions {
  const leave = () => {
    if (files.opened) page.decided(files.opened.assessment);
    files.dismiss();
  };
  const putBeside = () => {
    files.putBeside();
    leave();
  };
  return {
    save: (format) => void saveAnswers(source.assessment!, page.framework(), format),
    open: (file) => void files.open(file, page.framework()),
    personIn: ({ person, assessor = 'self' }) => {
      const isKnown = source.isGiven || page.person() || person?.name === source.assessment?.person?.name;
      return assessor === 'self' && !isKnown ? person?.name : undefined;
    },
    useOpened: () => {
      if (files.opened) source.replace(files.opened.assessment);
      leave();
    },
    putBeside,
    putBesideAnswersAbout: (person) => {
      if (files.opened) page.turnTo(person, files.opened.assessment);
      putBeside();
    },
  };
}

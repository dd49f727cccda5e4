import { html, type TemplateResult } from 'lit';
import { FILE_ENDINGS } from '../../src/formats/index.ts';
import { say } from './language.ts';

/** What a page does with files from the reader's computer. */
export interface FileTarget {
  /** Takes the first file that was dropped or chosen. */
  readonly open: (file: File) => void;
  /** Says whether a file is held over the page. */
  readonly hover: (isOver: boolean) => void;
}

/** Lets files be dropped anywhere on the page. */
export function acceptDrops({ open, hover }: FileTarget): void {
  let isOver = false;
  const setOver = (now: boolean) => {
    if (isOver !== now) hover((isOver = now));
  };
  const isFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files');
  addEventListener('dragover', (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    setOver(true);
  });
  addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false));
  // In the capture phase, before an editor inserts the file as text.
  addEventListener(
    'drop',
    (event) => {
      if (!isFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      const [file] = event.dataTransfer!.files;
      if (file) open(file);
    },
    true,
  );
}

/** Says that files can be dropped, and lets one be chosen. */
export function renderDropZone({ open }: FileTarget, isOver: boolean): TemplateResult {
  const choose = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const [file] = input.files!;
    // The same file can be chosen again, after a change.
    input.value = '';
    if (file) open(file);
  };
  return html`<div class=${isOver ? 'drop-zone over' : 'drop-zone'}>
    <p>
      <b>${say({ en: 'Drop your spreadsheet here', de: 'Legen Sie hier Ihre Tabelle ab' })}</b>
      <span>
        ${say({
          en: 'or a wiki page, Markdown, YAML, JSON. It stays in your browser.',
          de: 'oder eine Wikiseite, Markdown, YAML, JSON. Sie bleibt in Ihrem Browser.',
        })}
      </span>
    </p>
    <label class="file button">
      ${say({ en: 'Choose a file…', de: 'Datei wählen …' })}
      <input
        type="file"
        class="unseen"
        accept=${FILE_ENDINGS.map((ending) => `.${ending}`).join(',')}
        @change=${choose}
      />
    </label>
  </div>`;
}

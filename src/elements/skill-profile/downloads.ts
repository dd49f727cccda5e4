import { html, nothing, type TemplateResult } from 'lit';
import { updateSpeakers } from '../../localization/languages.ts';
import { ofDocument } from '../../localization/page.ts';
import type { SkillDocument } from '../../skill-document/index.ts';
import type { View } from '../text.ts';

/** How a document is handed to the reader as a file. */
export interface DownloadFormat {
  /** What the button says. */
  readonly label: string;
  /** The ending of the file's name, without the dot. */
  readonly ending: string;
  /** The media type. */
  readonly type: string;
  readonly write: (skill: SkillDocument) => string;
}

const formats = new Map<string, DownloadFormat>([
  [
    'json',
    {
      label: 'JSON',
      ending: 'json',
      type: 'application/json',
      write: (skill) => JSON.stringify(skill, null, 2),
    },
  ],
]);

/** Adds a format that `downloads` can name; profiles that name it offer it at once. */
export function registerFormat(name: string, format: DownloadFormat): void {
  formats.set(name, format);
  updateSpeakers();
}

/** A button for each of the formats that are there; nothing for names that nobody registered. */
export function renderDownloads({ skill, localization }: View, names: string | undefined): TemplateResult | symbol {
  const offered = (names?.split(/\s+/) ?? []).flatMap((name) => formats.get(name) ?? []);
  if (offered.length === 0) return nothing;
  return html`<section class="facts downloads" part="downloads">
    ${localization.say('download')}
    ${offered.map(
      (format) => html`<button type="button" @click=${() => download(skill, format)}>${format.label}</button>`,
    )}
  </section>`;
}

function download(skill: SkillDocument, { ending, type, write }: DownloadFormat): void {
  const link = ofDocument('createElement')('a');
  link.href = URL.createObjectURL(new Blob([write(skill)], { type }));
  link.download = `${skill.id ?? 'skill'}.${ending}`;
  link.click();
  // Some browsers begin the download later.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

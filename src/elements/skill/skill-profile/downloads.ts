import { html, nothing, type TemplateResult } from 'lit';
import { ofDocument } from '../../../localization/page.ts';
import type { SkillDocument } from '../../../skill-document/index.ts';
import { type DownloadFormat, findFormat, registerFormat } from '../../base/download-formats.ts';
import type { View } from '../../base/text.ts';

registerFormat({
  name: 'json',
  label: 'JSON',
  ending: 'json',
  type: 'application/json',
  write: (skill) => JSON.stringify(skill, null, 2),
});

/** A button for each of the formats that are there; nothing for names that nobody registered. */
export function renderDownloads({ skill, localization }: View, names: string | undefined): TemplateResult | symbol {
  const offered = (names?.split(/\s+/) ?? []).flatMap((name) => findFormat(name) ?? []);
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

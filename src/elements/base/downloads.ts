import { html, nothing, type TemplateResult } from 'lit';
import type { DocumentKind } from '../../context/kind.ts';
import type { Localization } from '../../localization/localization.ts';
import { ofDocument } from '../../localization/page.ts';
import { type DownloadFormat, findFormat, registerFormat } from './download-formats.ts';

registerFormat({
  name: 'json',
  label: 'JSON',
  ending: 'json',
  type: 'application/json',
  write: (document) => JSON.stringify(document, null, 2),
});

/** A document that can be downloaded, and its kind, which also names the file where the document has no id. */
interface Downloadable {
  readonly document: { readonly id?: string | undefined };
  readonly kind: DocumentKind<object>['name'];
}

/** A button for each of the formats that are there; nothing for names that nobody registered. */
export function renderDownloads(
  of: Downloadable,
  localization: Localization,
  names: string | undefined,
): TemplateResult | symbol {
  const offered = (names?.split(/\s+/) ?? []).flatMap((name) => findFormat(name, of.kind) ?? []);
  if (offered.length === 0) return nothing;
  return html`<section class="facts downloads" part="downloads">
    ${localization.say('download')}
    ${offered.map(
      (format) => html`<button type="button" @click=${() => download(of, format)}>${format.label}</button>`,
    )}
  </section>`;
}

function download({ document, kind }: Downloadable, { ending, type, write }: DownloadFormat): void {
  saveFile(`${document.id ?? kind}.${ending}`, write(document as never), type);
}

/**
 * Hands a text to the reader as a file.
 *
 * @param type - the media type
 */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(ofDocument('createElement')('a'), { href: url, download: name }).click();
  // Some browsers begin the download later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

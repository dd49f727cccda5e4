/**
 * Fontconfig's settings for a browser: text rendering, and no system fonts. If a page asks for a font that
 * the tests don't ship, it gets boxes on every machine.
 *
 * The format is https://www.freedesktop.org/software/fontconfig/fontconfig-user.html.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastResortFont } from './last-resort.js';

const DRAWING = `
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="autohint" mode="assign"><bool>false</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>`;

/**
 * Writes the settings into a folder and returns the environment variables for the browser.
 *
 * @param {string} folder
 */
export function writeFontConfiguration(folder) {
  const file = join(folder, 'fonts.conf');
  writeFileSync(join(folder, 'last-resort.ttf'), lastResortFont());
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${folder}</cachedir>
  <match target="pattern">${DRAWING}
  </match>
  <match target="font">${DRAWING}
  </match>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}

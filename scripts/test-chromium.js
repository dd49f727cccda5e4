/** Starts Chromium for tests of whole pages, so that it does the same on every machine. */
import puppeteer from 'puppeteer-core';
import { writeFontConfiguration } from '../test/fonts/font-configuration.js';
import { chromiumOptions } from './browsers.js';

/**
 * Overrides the machine's settings for text rendering, scrollbars, colours, pixel ratio and language. A process for all
 * pages of a file, instead of one for each, is half the work.
 */
const SAME_EVERYWHERE = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--hide-scrollbars',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--lang=en-US',
  '--renderer-process-limit=1',
];

const SETTINGS = { TZ: 'UTC', LANG: 'en_US.UTF-8', LANGUAGE: 'en_US', LC_ALL: 'en_US.UTF-8' };

/**
 * @param {string} folder for the settings of fonts, as long as Chromium runs
 */
export function startChromium(folder) {
  const options = chromiumOptions();
  return puppeteer.launch({
    ...options,
    args: [...options.args, ...SAME_EVERYWHERE],
    env: { ...process.env, ...SETTINGS, ...writeFontConfiguration(folder) },
  });
}

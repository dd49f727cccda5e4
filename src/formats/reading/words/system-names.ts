/** Names of operating systems, browsers and programs that run others, which are the same in all languages. */
const SYSTEM =
  /^(?:(?:gnu\/)?linux|windows|win(?:32|64)|mac ?os(?: x)?|os x|android|ios|ipados|(?:free|open|net)bsd|ubuntu|debian|fedora|(?:google )?chrome|chromium|(?:mozilla )?firefox|safari|(?:microsoft |ms )?edge|opera|internet explorer|ie|brave|samsung internet|node(?:\.?js)?|deno)(?: ?v?\d[\d.x+]*)?$/iu;

/** A version: "3.7-dev", "v2.x". */
const VERSION = /^v?\.? ?\d{1,3}(?:\.(?:\d{1,3}|x|\*)){1,3}[- ]?(?:dev|alpha|beta|rc|lts|eol)?\.?\d{0,2}\+?$/iu;

export const isSystem = (name: string): boolean => SYSTEM.test(name.trim());

export const isVersion = (name: string): boolean => VERSION.test(name.trim());

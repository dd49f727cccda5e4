// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the types of a package without any.
/// <reference path="./saxen.d.ts" />
// cspell:ignore saxen
import { Parser } from 'saxen';

/** What happens at the parts of an XML text. Names have no prefix. */
export interface XmlVisitor {
  /** @param attribute - the value of an attribute, by its name without prefix */
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Reads an XML text in document order. Never expands entities of a DTD. Throws if it is not well formed. */
export function visitXml(xml: string, { open, close, text }: XmlVisitor): void {
  new Parser()
    .on('openTag', (name, attributes, decode) => open?.(localName(name), readAttributes(attributes, decode)))
    .on('closeTag', (name) => close?.(localName(name)))
    .on('text', (encoded, decode) => text?.(decode(encoded)))
    .on('cdata', (characters) => text?.(characters))
    .on('error', (error) => {
      throw error;
    })
    .on('warn', () => undefined)
    .parse(xml);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Most attributes are never asked for, so none is decoded before. */
function readAttributes(attributes: () => Record<string, string>, decode: (text: string) => string) {
  let known: Readonly<Record<string, string>> | undefined;
  return (name: string): string | undefined => {
    known ??= attributes();
    const value = known[name] ?? known[Object.keys(known).find((key) => localName(key) === name) ?? ''];
    return value === undefined ? undefined : decode(value);
  };
}

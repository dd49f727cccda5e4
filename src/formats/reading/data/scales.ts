import { type Data, isRecord } from '../../../document/records.ts';
import { isLegend, SHORT } from './kinds.ts';
import { isTextKey, isTitleKey } from '../words/data-words.ts';
import { saysScale } from '../words/record-words.ts';

/** A value of a scale and what it is called, with its JSON Pointer. */
export interface ScaleValue {
  readonly text: string;
  readonly path: string;
}

/** The values of a scale and their names: a map, or a list of records below a key such as "scale"; else `undefined`. */
export function scaleIn(key: string, value: unknown, path: string): readonly ScaleValue[] | undefined {
  if (isLegend(value)) {
    return Object.entries(value).map(([own, name]) => ({
      text: `${own} = ${String(name)}`,
      path: `${path}/${own}`,
    }));
  }
  if (!Array.isArray(value) || value.length < 2 || !saysScale(key) || !value.every(isRecord)) return undefined;
  const values = (value as readonly Data[]).map((record, index) => valueIn(record, `${path}/${index}`));
  const texts = new Set(values.map((one) => one?.value));
  return texts.has(undefined) || texts.size < values.length ? undefined : (values as readonly ScaleValue[]);
}

/** The value in a record that has besides only a name and a description. */
function valueIn(record: Data, path: string): (ScaleValue & { readonly value: string }) | undefined {
  const entries = Object.entries(record).filter(([, one]) => one !== null && one !== '');
  const value = entries.find(([, one]) => /^(?:\d{1,2}|\p{Lu})$/u.test(String(one)));
  const name = entries.find(([key, one]) => isTitleKey(key) && typeof one === 'string' && one !== value?.[1]);
  const others = entries.filter((entry) => entry !== value && entry !== name);
  if (!value || !name || String(name[1]).length > SHORT || others.length > 1) return undefined;
  const [text] = others;
  if (text && !(isTextKey(text[0]) && typeof text[1] === 'string')) return undefined;
  const said = text ? `${String(name[1])}: ${String(text[1])}` : String(name[1]);
  return { value: String(value[1]), text: `${String(value[1])} = ${said}`, path };
}

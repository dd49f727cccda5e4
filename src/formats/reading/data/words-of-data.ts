import type { Block } from '../blocks/block.ts';
import { DataBlockList } from './block-list.ts';

/** All texts and numbers in data, each with its JSON Pointer, as blocks that are not read. */
export function wordsOfData(data: unknown, where = ''): Block[] {
  const list = new DataBlockList(where);
  list.aside(data, '');
  return list.blocks;
}

/** The keys of data that are names, as blocks that are not read: what none of the others says is told. */
export function namesInKeys(data: unknown, where = ''): Block[] {
  const list = new DataBlockList(where);
  list.keys(data);
  return list.blocks;
}

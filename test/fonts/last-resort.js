/**
 * A font with a black box for every character. The browser uses it wherever a page asks for a system font.
 *
 * The format is https://learn.microsoft.com/typography/opentype/spec/otff; the one table that is not usual is a
 * character map of format 13, which gives one glyph to many characters.
 */
import { Buffer } from 'node:buffer';

const NAME = 'No Shipped Font';

const EM = 1000;
const BOX = { left: 100, right: 700, top: 700, advance: 800 };

const u16 = (...values) => {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16BE(value & 0xffff, index * 2));
  return bytes;
};

const u32 = (...values) => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4));
  return bytes;
};

function glyph() {
  const { left, right, top } = BOX;
  const points = { flags: [1, 1, 1, 1], xs: [left, 0, right - left, 0], ys: [0, top, 0, -top] };
  // One contour that ends with point 3, no instructions.
  return Buffer.concat([u16(1, left, 0, right, top, 3, 0), Buffer.from(points.flags), u16(...points.xs, ...points.ys)]);
}

function characterMap() {
  const [PLATFORM_WINDOWS, FULL_UNICODE, FORMAT] = [3, 10, 13];
  const groups = u32(0x21, 0x10ffff, 1);
  return Buffer.concat([u16(0, 1, PLATFORM_WINDOWS, FULL_UNICODE), u32(12), u16(FORMAT, 0), u32(28, 0, 1), groups]);
}

function names() {
  const texts = [NAME, 'Regular', NAME, NAME, NAME.replaceAll(' ', '')];
  const ids = [1, 2, 3, 4, 6];
  const encoded = texts.map((text) => Buffer.from(text, 'utf16le').swap16());
  let offset = 0;
  const records = encoded.map((bytes, index) => {
    const record = u16(3, 1, 0x409, ids[index], bytes.length, offset);
    offset += bytes.length;
    return record;
  });
  return Buffer.concat([u16(0, records.length, 6 + records.length * 12), ...records, ...encoded]);
}

function tables() {
  const { left, right, top, advance } = BOX;
  const box = Buffer.concat([glyph(), Buffer.alloc(3)]);
  const glyphs = box.subarray(0, box.length - (box.length % 4));
  return {
    'OS/2': Buffer.concat([
      u16(4, advance, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
      Buffer.alloc(10 + 16),
      Buffer.from('NONE'),
      u16(0x40, 0x21, 0xffff, 800, -200, 0, 900, 300, 0, 0, 0, 0, 500, 700, 0, 0x20, 1),
    ]),
    cmap: characterMap(),
    glyf: glyphs,
    head: Buffer.concat([
      u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
      u16(3, EM),
      Buffer.alloc(16),
      u16(left, 0, right, top, 0, 8, 2, 1, 0),
    ]),
    hhea: Buffer.concat([u32(0x10000), u16(800, -200, 0, advance, left, EM - right, right, 1, 0, 0, 0, 0, 0, 0, 0, 2)]),
    hmtx: u16(advance, left, advance, left),
    loca: u32(0, 0, glyphs.length),
    maxp: Buffer.concat([u32(0x10000), u16(2, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]),
    name: names(),
    post: u32(0x30000, 0, 0, 0, 0, 0, 0, 0),
  };
}

function checksum(bytes) {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

/** The font as a TrueType file. */
export function lastResortFont() {
  const entries = Object.entries(tables()).map(([tag, table]) => {
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    return { tag, length: table.length, padded };
  });
  let offset = 12 + entries.length * 16;
  const directory = entries.map(({ tag, length, padded }) => {
    const record = Buffer.concat([Buffer.from(tag), u32(checksum(padded), offset, length)]);
    offset += padded.length;
    return record;
  });
  const power = 2 ** Math.floor(Math.log2(entries.length));
  const header = [u32(0x10000), u16(entries.length, power * 16, Math.log2(power), (entries.length - power) * 16)];
  return Buffer.concat([...header, ...directory, ...entries.map(({ padded }) => padded)]);
}

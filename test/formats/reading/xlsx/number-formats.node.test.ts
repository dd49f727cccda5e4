// cspell:ignore mmmm yyyy
/** How spreadsheets show numbers: which formats are of dates and percentages, and what is shown. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatNumber, kindOfFormat } from '../../../../src/formats/reading/xlsx/number-formats.ts';

describe('the format of a cell', () => {
  it('is one of the formats that every workbook has, by its number', () => {
    const dates = [14, 18, 22, 27, 36, 45, 47, 50, 58];
    for (const id of dates) assert.equal(kindOfFormat(id, undefined), 'date', String(id));
    for (const id of [9, 10]) assert.equal(kindOfFormat(id, undefined), 'percent', String(id));
    for (const id of [0, 1, 11, 13, 23, 26, 37, 44, 48, 49, 59, NaN]) {
      assert.equal(kindOfFormat(id, undefined), 'number', String(id));
    }
  });

  const CODES: Readonly<Record<string, readonly string[]>> = {
    date: ['yyyy-mm-dd', 'D. MMMM', 'hh:mm', '[h]:mm', '[hh]', '[mm]', '[ss]', '[H]', '[Red]yyyy', '"Tag" d', 'ss'],
    percent: ['0%', '0.00 %', '[Red]0%', '"days" 0%'],
    number: ['0', '#,##0.00', '0 "days"', '[Red]0', '[$-409]0', '0\\d', '_d0', '*y0', 'General', '0 "%"', ''],
  };
  for (const [kind, codes] of Object.entries(CODES)) {
    it(`is of kind ${kind}, by its code`, () => {
      for (const code of codes) assert.equal(kindOfFormat(164, code), kind, code);
    });
  }

  it('is what the workbook says, also for a number that every workbook has', () => {
    assert.equal(kindOfFormat(14, '0'), 'number');
    assert.equal(kindOfFormat(9, 'd'), 'date');
  });
});

describe('a number', () => {
  it('has up to 15 digits', () => {
    assert.equal(formatNumber(0.1 + 0.2, 'number', 1900), '0.3');
    assert.equal(formatNumber(123_456_789.25, 'number', 1900), '123456789.25');
    assert.equal(formatNumber(-3, 'number', 1900), '-3');
  });

  it('is shown as a percentage', () => {
    assert.equal(formatNumber(0.55, 'percent', 1900), '55%');
    assert.equal(formatNumber(0.125, 'percent', 1900), '12.5%');
  });
});

describe('a date', () => {
  const DATES: readonly (readonly [serial: number, from1900: string, from1904: string])[] = [
    [0, '00:00', '1904-01-01'],
    [0.5, '12:00', '1904-01-01 12:00'],
    [0.75 + 5 / 86_400, '18:00:05', '1904-01-01 18:00:05'],
    [1, '1900-01-01', '1904-01-02'],
    [59, '1900-02-28', '1904-02-29'],
    [60, '1900-02-28', '1904-03-01'],
    [61, '1900-03-01', '1904-03-02'],
    [46_098, '2026-03-17', '2030-03-18'],
    [46_098.5, '2026-03-17 12:00', '2030-03-18 12:00'],
    [46_098 + 30 / 86_400, '2026-03-17 00:00:30', '2030-03-18 00:00:30'],
    [-1, '-1', '-1'],
    [1e12, '1000000000000', '1000000000000'],
  ];
  for (const [serial, from1900, from1904] of DATES) {
    it(`of number ${serial} is ${from1900}, or ${from1904} if days count from 1904`, () => {
      assert.equal(formatNumber(serial, 'date', 1900), from1900);
      assert.equal(formatNumber(serial, 'date', 1904), from1904);
    });
  }
});

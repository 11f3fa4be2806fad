import { expect, test } from 'vitest';
import type { CustomerFilter } from '../graph/documents';
import { countOf, filterOf, searchOf, wordsIn } from './filters';

const WHOLE: CustomerFilter = {
  bands: ['TOP'],
  stages: ['RENEWING'],
  cities: ['广州', '深圳'],
  stores: ['guangzhou-01'],
  openComplaint: false,
  contractEndsFrom: '2026-01-01',
  contractEndsTo: '2026-03-31',
};

test('an address keeps a filter', () => {
  expect(filterOf(new URLSearchParams(searchOf(WHOLE)))).toEqual(WHOLE);
  expect(filterOf(new URLSearchParams(searchOf({})))).toEqual({});
  expect(countOf(WHOLE)).toBe(7);
});

test('an address that somebody made up asks for nothing that is not there', () => {
  expect(filterOf(new URLSearchParams('band=BEST&stage=x&city=,&complaint=maybe&ends-from=tomorrow'))).toEqual({});
});

test('words are set apart by any comma', () => {
  expect(wordsIn(' 广州，深圳, a、b ')).toEqual(['广州', '深圳', 'a', 'b']);
});

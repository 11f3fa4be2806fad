import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { whyNot } from '../action/whyNot';
import en from './en';
import { because as english } from './en/because';
import zh from './zh';
import { because as chinese } from './zh/because';

const ROOT = new URL('../../../../', import.meta.url);
const RULES = 'rules/src/main/resources/io/c360/rules/';
const HAN = /\p{Script=Han}/u;
/** How rules write: traits and codes in one word, and how often within which window. */
const CODE = /[a-z][A-Z]|[A-Z]{2}[A-Z_]|\b[A-Z]\d\d\b|×|_/;

const read = (file: string) => readFileSync(new URL(file, ROOT), 'utf8');

/** The output cells of every row of a table, by the names of its columns. */
function rowsOf(table: string): Record<string, string>[] {
  const file = read(`${RULES}${table}.dmn`);
  const names = [...file.matchAll(/<output id="output-(\w+)"/g)].map(([, name]) => name ?? '');
  return [...file.matchAll(/<rule id="\w+">(.*?)<\/rule>/gs)].map(([, row = '']) => {
    const cells = [...row.matchAll(/<outputEntry id="[\w-]+"><text>"?(.*?)"?<\/text>/g)].map(([, cell]) => cell ?? '');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}

type Asked = { oneOf?: Record<string, string[]>; within?: Record<string, object> };
const { actions } = JSON.parse(read(`${RULES}actions.json`)) as { actions: { eligible?: Asked; applicable?: Asked; effects?: { because: string }[] }[] };

/** Texts that one of the languages does not say in words. */
function unsaid(texts: string[]): string[] {
  expect(texts.length).toBeGreaterThan(0);
  return texts.filter((text) => CODE.test(english(text)) || HAN.test(english(text)) || !HAN.test(chinese(text)) || CODE.test(chinese(text)));
}

test('everything that speaks for an action that we ship is said in both languages', () => {
  expect(unsaid(actions.flatMap(({ effects = [] }) => effects.map((effect) => effect.because)))).toEqual([]);
});

test('everything that an action that we ship asks of a customer is said in both languages', () => {
  const asked = actions.flatMap(({ eligible, applicable }) => [eligible ?? {}, applicable ?? {}]);
  const words = asked.flatMap(({ oneOf = {} }) => Object.entries(oneOf).flatMap(([trait, values]) => values.map((value) => `${trait} ${value}`)));
  const numbers = asked.flatMap(({ within = {} }) => Object.keys(within));

  expect(words.length).toBeGreaterThan(15);
  expect(numbers).toContain('household');
  for (const language of [en, zh]) {
    expect(words.filter((word) => language.fitting[word.split(' ')[0] ?? '']?.[word.split(' ')[1] ?? ''] === undefined)).toEqual([]);
    expect(numbers.filter((trait) => language.measured[trait] === undefined)).toEqual([]);
  }
});

test('every row of the policy says in both languages why', () => {
  expect(unsaid(rowsOf('policy').map((row) => row.because ?? ''))).toEqual([]);
});

test('every contact cap, of all channels or of one, is said in both languages', () => {
  const texts = rowsOf('contact-caps').map(({ rule, counted, most, days, scope, channel }) => {
    const text = `${counted === 'PRESENTED' ? 'shown' : counted?.toLowerCase()} ${most}× within ${days} days, counted by ${scope?.toLowerCase()}`;
    return channel === '*' ? text : `${rule}: ${text}`;
  });

  expect(unsaid(texts)).toEqual([]);
});

test('every window of a refusal is said in both languages, for every reason', () => {
  const reasons = [...new Set(rowsOf('refusal-reasons').map(({ reason }) => reason))];
  const texts = rowsOf('refusals').flatMap(({ scope, rule }) =>
    reasons.flatMap((reason) => [
      `refused on 2026-03-01, reason ${reason}, ${scope === 'GROUP' ? 'the group' : 'this one'} until 2026-05-30`,
      `refused on 2026-03-01, reason ${reason}; ${rule} lets it be asked again: the contract ends soon`,
    ]),
  );

  expect(reasons).toContain('PRICE');
  expect(unsaid(texts)).toEqual([]);
});

test('every target group and every answer about consent is said in both languages', () => {
  const tiers = [...read(`${RULES}channels.dmn`).matchAll(/-i0"><text>"(\w+)"/g)].map(([, tier]) => `F07: target group ${tier} is not approached there`);
  const consents = ['refused', 'withdrawn', 'expired', 'not asked'].flatMap((said) => ['sales', 'win-back'].map((purpose) => `no consent for ${purpose}: ${said}`));

  expect(tiers).toHaveLength(3);
  expect(unsaid([...tiers, ...consents])).toEqual([]);
});

test('what the decision itself says is said in both languages', () => {
  const code = read('customer/src/main/java/io/c360/customer/decision/NextBestAction.java') + read('api/src/main/java/io/c360/api/decision/NextBestActions.java');
  const texts = ['does not run today', 'in the group that is left alone', 'no channel is open for it', 'what everybody says to it', 'others come first', 'is not done on this channel'];

  expect(texts.filter((text) => !code.includes(`"${text}"`))).toEqual([]);
  expect(unsaid(texts)).toEqual([]);
});

test('every reason that the console suggests for a refusal is one that the rules know', () => {
  const rows = [...read(`${RULES}refusal-reasons.dmn`).matchAll(/<rule id="\w+">.*?<text>(.*?)<\/text>.*?<text>"(\w+)"/gs)].map(([, test = '', reason = '']) => ({
    words: [...test.matchAll(/contains\(\?, "(.*?)"\)/g)].map(([, word]) => word ?? ''),
    reason,
  }));
  const reasonOf = (said: string) => rows.find(({ words }) => words.some((word) => said.toLowerCase().includes(word)))?.reason ?? 'OTHER';

  expect(en.action.refusals.map(reasonOf)).toEqual(['PRICE', 'NO_NEED', 'HAS_IT', 'THINKING', 'BAD_EXPERIENCE']);
  expect(zh.action.refusals.map(reasonOf)).toEqual(['PRICE', 'NO_NEED', 'HAS_IT', 'THINKING', 'BAD_EXPERIENCE']);
});

test('a reason with a figure keeps the figure; one that nobody knows stays as it is', () => {
  expect(chinese('joined 2026-01-31')).toBe('2026-01-31 入网');
  expect(chinese('a new reason')).toBe('a new reason');
  expect(english('a new reason')).toBe('a new reason');
});

test('why not is a sentence, of what fits, of a range and of a rule', () => {
  const fits = { because: 'dataHabit does not fit', unmet: { trait: 'dataHabit', oneOf: ['HIGH', 'MEDIUM'], least: null, most: null } };
  const range = { because: 'household does not fit', unmet: { trait: 'household', oneOf: [], least: 2, most: 20 } };

  expect(whyNot(en, fits)).toBe('Only for customers who use much data or customers who use some data.');
  expect(whyNot(zh, range)).toBe('须 2 至 20 名家庭成员。');
  expect(whyNot(en, { because: 'refused on 2026-03-01, reason PRICE, this one until 2026-05-30', unmet: null })).toBe('They refused this on 1 Mar 2026 (too dear).');
});

test('every reason of a greeting is said in both languages', () => {
  const code = read('customer/src/main/java/io/c360/customer/greeting/Greeting.java');
  const plain = [...code.matchAll(/GreetingFlag\.Kind\.\w+,\s*"([^"]+)",\s/g)].map(([, text]) => text ?? '');

  expect(plain.length).toBeGreaterThan(4);
  expect(unsaid([...plain, 'Tier gold of points', 'A contract ends on 2026-08-31', '3 years with us'])).toEqual([]);
});

test('every level of the evidence of a household is said in both languages', () => {
  const pairs = read('customer/src/main/java/io/c360/customer/household/PairEvidence.java');
  const agreement = /enum Agreement \{([^;]*);/s.exec(read('customer/src/main/java/io/c360/customer/household/Dwelling.java'))?.[1] ?? '';
  const levels = [
    ...[...pairs.matchAll(/new Evidence\("\w+", "([^"]+)"/g)].map(([, level]) => level ?? ''),
    ...[...agreement.matchAll(/([A-Z_]{4,})/g)].map(([, level = '']) => level.toLowerCase().replaceAll('_', ' ')),
  ];
  const features = [...pairs.matchAll(/new Evidence\("(\w+)"/g)].map(([, feature]) => feature ?? '');

  expect(levels).toContain('unit missing');
  for (const { household } of [en, zh]) {
    expect(levels.filter((level) => household.level[level] === undefined)).toEqual([]);
    expect(features.filter((feature) => household.feature[feature] === undefined)).toEqual([]);
  }
});

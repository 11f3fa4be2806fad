import type { Language } from './useWords';

const LOCALE: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export type Amount = { amount: number; currency: string };

/** How one language writes times, amounts and lengths of time. */
export type Format = ReturnType<typeof formatOf>;

export function formatOf(language: Language) {
  const locale = LOCALE[language];
  // one way to write a day in each language, wherever it stands
  const dayParts = { year: 'numeric', month: language === 'zh' ? '2-digit' : 'short', day: language === 'zh' ? '2-digit' : 'numeric' } as const;
  const day = new Intl.DateTimeFormat(locale, dayParts);
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false });
  const moment = new Intl.DateTimeFormat(locale, {
    ...dayParts,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });

  const precise = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const precisePercent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });

  function ago(instant: string, now: number): string {
    const distance = Date.parse(instant) - now;
    const far = Math.abs(distance);
    if (far < HOUR) {
      return relative.format(Math.round(distance / MINUTE), 'minute');
    }
    if (far < DAY) {
      return relative.format(Math.round(distance / HOUR), 'hour');
    }
    if (far < 45 * DAY) {
      return relative.format(Math.round(distance / DAY), 'day');
    }
    if (far < 330 * DAY) {
      return relative.format(Math.round(distance / (30.4 * DAY)), 'month');
    }
    return relative.format(Math.round(distance / (365.25 * DAY)), 'year');
  }

  /** Two units at most: 3 d 4 h. */
  function length(milliseconds: number): string {
    const minutes = Math.round(Math.abs(milliseconds) / MINUTE);
    const parts: [number, string, string][] = [
      [Math.floor(minutes / 1440), 'd', '天'],
      [Math.floor((minutes % 1440) / 60), 'h', '小时'],
      [minutes % 60, 'min', '分钟'],
    ];
    const first = parts.findIndex(([n]) => n > 0);
    return parts
      .slice(first < 0 ? 2 : first, (first < 0 ? 2 : first) + 2)
      .filter(([n], i) => n > 0 || (i === 0 && first < 0))
      .map(([n, en, zh]) => (language === 'zh' ? `${n}${zh}` : `${n} ${en}`))
      .join(' ');
  }

  function money({ amount, currency }: Amount, options: { sign?: boolean; whole?: boolean } = {}): string {
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      signDisplay: options.sign ? 'exceptZero' : 'auto',
      minimumFractionDigits: options.whole || amount % 100 === 0 ? 0 : 2,
      maximumFractionDigits: options.whole ? 0 : 2,
    }).format(amount / 100);
  }

  return {
    day: (date: string) => day.format(new Date(date.length === 10 ? `${date}T00:00:00` : date)),
    time: (instant: string) => time.format(new Date(instant)),
    moment: (instant: string) => moment.format(new Date(instant)),
    ago,
    length,
    money,
    number: (value: number) => number.format(value),
    /** With the digits that others are computed from. */
    exactly: (value: number, style?: 'percent') => (style === 'percent' ? precisePercent : precise).format(value),
    percent: (value: number) => percent.format(value),
  };
}

/** Whole years between a birth date and a day. */
export function ageOn(birthDate: string, now: Date): number | null {
  const born = /^(\d{4})-(\d{2})-(\d{2})/.exec(birthDate);
  if (born === null) {
    return null;
  }
  const [year, month, day] = [Number(born[1]), Number(born[2]), Number(born[3])];
  const passed = now.getMonth() + 1 > month || (now.getMonth() + 1 === month && now.getDate() >= day);
  return now.getFullYear() - year - (passed ? 0 : 1);
}

import { calendarDate } from "../../planning/calendar/calendarDate";
import type { Period } from "../../planning/calendar/Period";
import type { Language } from "../../locales/language";
import { currencyScale } from "../../sheets/plan/currencyScale";

export const localeOf: Record<Language, string> = { en: "en-US", zh: "zh-CN" };

const DAY_MS = 86_400_000;
const EPOCH = 25_569;

const utc = (serial: number) => new Date((serial - EPOCH) * DAY_MS);

const two = (part: number) => String(part).padStart(2, "0");

/** How the pane writes numbers and dates, the same way as the sheets. */
export interface PaneFormat {
  /** Grouped, with the decimals the amount needs (none or two). */
  amount(amount: number): string;
  /** As `amount`, with the currency before it. */
  money(amount: number, currency: string): string;
  /** Two or three digits and a word: 7.4M, 740万. */
  short(amount: number): string;
  /** From a ratio: 0.214 is 21.4%. */
  share(ratio: number): string;
  /** As `share`, with its sign. */
  change(ratio: number): string;
  count(count: number): string;
  /** From a serial: 2018-01-31. */
  date(serial: number): string;
  span(period: Period): string;
  /** The time of day, from milliseconds as a clock counts them: 6:40 PM, 18:40. */
  time(milliseconds: number): string;
  /** From a serial: Jan 2018, 2018年1月. */
  month(serial: number): string;
  /** Month 1–12 by its name. */
  monthName(month: number): string;
}

/** A symbol stands close to its number, letters keep a space; a unit of its own such as 万元 follows. */
const joined = (currency: string, number: string) =>
  currencyScale(currency) > 1 && /^\p{Script=Han}/u.test(currency)
    ? `${number} ${currency}`
    : /[\p{L}]$/u.test(currency)
      ? `${currency} ${number}`
      : `${currency}${number}`;

export const paneFormat = (language: Language): PaneFormat => {
  const locale = localeOf[language];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const cents = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const short = new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 3 });
  const share = new Intl.NumberFormat(locale, {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const change = new Intl.NumberFormat(locale, {
    style: "percent",
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
  const month = new Intl.DateTimeFormat(locale, { year: "numeric", month: "short", timeZone: "UTC" });
  const monthName = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: "short" });
  const amount = (value: number) => (Number.isInteger(value) ? whole : cents).format(value);
  const date = (serial: number) => {
    const { year, month: of, day } = calendarDate(Math.floor(serial));
    return `${year}-${two(of)}-${two(day)}`;
  };
  return {
    amount,
    money: (value, currency) => joined(currency, amount(value)),
    short: (value) => short.format(value),
    share: (ratio) => share.format(ratio),
    change: (ratio) => change.format(ratio),
    count: (value) => whole.format(value),
    date,
    span: ({ from, to }) => `${date(from)} – ${date(to)}`,
    month: (serial) => month.format(utc(serial)),
    time: (milliseconds) => clock.format(milliseconds),
    monthName: (value) => monthName.format(new Date(Date.UTC(2024, value - 1, 1))),
  };
};

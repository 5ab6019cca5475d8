import { serialOf } from "../../../../planning/calendar/serialOf";
import { columnsOf, type SampleSheet } from "../SampleSheet";
import type { SampleStory } from "../sampleStory";

const quotaGrowth = 1.1;
/** What a newcomer is asked for, of a usual quota. */
const newcomerShare = 0.25;

const rounded = (money: number): number => {
  const step = 10 ** (Math.floor(Math.log10(money)) - 1);
  return Math.round(money / step) * step;
};

/** Who sells: ten sellers, two a region, and two newcomers of the last year who have not sold yet. */
export const teamSheet = ({ words, sales, start, end, lastYear, chanceOf }: SampleStory): SampleSheet => {
  const { team: say, sellers, newcomers, managers, regions, usualPay } = words;
  const chance = chanceOf(2);
  const sold = sellers.map((_, seller) =>
    sales
      .filter(({ buyer, date }) => buyer.seller === seller && date >= end - 365)
      .reduce((sum, { amount }) => sum + amount, 0),
  );
  const usual = sold.reduce((sum, each) => sum + each, 0) / sellers.length;
  const known = sellers.map((_, place) => ({
    place,
    region: Math.floor(place / 2),
    hired: start - chance.between(90, 3000),
    pay: Math.round((usualPay * chance.around(0.2)) / 100) * 100,
    quota: rounded(quotaGrowth * (sold[place] ?? 0)),
  }));
  const hires = [
    { region: 1, hired: serialOf(lastYear, 7, 13) },
    { region: 3, hired: serialOf(lastYear, 10, 12) },
  ].map((one, place) => ({
    ...one,
    place: sellers.length + place,
    pay: Math.round((usualPay * 0.75) / 100) * 100,
    quota: rounded(newcomerShare * usual),
  }));
  const { numbers, text } = columnsOf([...known, ...hires]);
  return {
    name: say.sheet,
    table: "Team",
    columns: [
      text(say.seller, [...sellers, ...newcomers], ({ place }) => place),
      text(say.manager, managers, ({ region }) => Math.floor(region / 2)),
      text(say.region, regions, ({ region }) => region),
      numbers(say.hired, "date", ({ hired }) => hired),
      numbers(say.pay, "money", ({ pay }) => pay),
      numbers(say.quota, "money", ({ quota }) => quota),
    ],
  };
};

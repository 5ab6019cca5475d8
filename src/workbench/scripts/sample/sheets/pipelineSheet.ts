import { serialOf } from "../../../../planning/calendar/serialOf";
import { columnsOf, type SampleSheet } from "../SampleSheet";
import { cents, type SampleSale, type SampleStory } from "../sampleStory";

interface Deal extends SampleSale {
  readonly stage: number;
  readonly probability: number;
  readonly opened: number;
  readonly closes: number;
}

const stages = { won: 3, lost: 4 };
/** Decided deals of the last seven months. */
const decidedDays = 210;
const year = 364;
/** Smaller orders are placed without anybody speaking of a deal. */
const leastWorth = 2400;
/** By region: what becomes of what is asked for. */
const wonShare = 0.62;
const lostShares = [0.5, 0.55, 0.5, 0.8, 0.65];

/** Open deals by when they are thought to close: the third quarter, the fourth, the half-year after. Some have slipped past it. */
const openDeals = { third: 12, fourth: 8, next: 20 };
/** How many usual orders a deal is made of that is still spoken of. */
const ordersInADeal = { least: 2, most: 6 };

const decided = ({ sales, end, chanceOf }: SampleStory): Deal[] => {
  const chance = chanceOf(3);
  const asked = sales.filter(({ worth }) => worth >= leastWorth);
  const within = (from: number) =>
    asked.filter(({ date }) => date >= from && date < Math.min(end, from + decidedDays));
  const closing = (sale: SampleSale, closes: number) => ({
    ...sale,
    closes,
    opened: closes - chance.between(18, 110),
  });
  const won = within(end - decidedDays)
    .filter(() => chance.next() < wonShare)
    .map((sale) => ({ ...closing(sale, sale.date), stage: stages.won, probability: 1 }));
  // Lost is what customers ordered in the same months a year before and others delivered this time.
  const lost = within(end - decidedDays - year)
    .filter(({ buyer }) => chance.next() < (lostShares[buyer.region] ?? 0))
    .map((sale) => ({ ...closing(sale, sale.date + year), stage: stages.lost, probability: 0 }));
  return [...won, ...lost];
};

const open = ({ sales, end, lastYear, chanceOf }: SampleStory): Deal[] => {
  const chance = chanceOf(4);
  const { third, fourth, next } = openDeals;
  const count = third + fourth + next;
  const likely = sales.filter(({ worth, date }) => worth >= leastWorth && date >= end - year);
  const closingOn = (place: number): number => {
    if (place < third) return serialOf(lastYear, 8, 17) + chance.between(0, 44);
    if (place < third + fourth) return serialOf(lastYear, 10, 5) + chance.between(0, 85);
    return serialOf(lastYear + 1, 1, 11) + chance.between(0, 150);
  };
  return Array.from({ length: count }, (_, place) => likely[Math.floor((place * likely.length) / count)])
    .filter((sale) => sale !== undefined)
    .map((sale, place) => {
      const closes = closingOn(place);
      const stage = chance.pick([35, 40, 25]);
      return {
        ...sale,
        stage,
        amount: cents(sale.amount * chance.between(ordersInADeal.least, ordersInADeal.most)),
        probability: [0.2, 0.45, 0.75][stage] ?? 0,
        closes,
        opened: Math.min(end - chance.between(2, 40), closes - chance.between(40, 130)),
      };
    });
};

/** The pipeline: what was won and lost in the last seven months, and 40 deals that nobody has decided yet. */
export const pipelineSheet = (story: SampleStory): SampleSheet => {
  const { pipeline: say, productNames, regions, sellers, channels, stages: stageNames } = story.words;
  const deals = [...decided(story), ...open(story)]
    .sort((one, other) => one.opened - other.opened)
    .map((deal, place) => ({ ...deal, deal: 3001 + place }));
  const { numbers, text } = columnsOf(deals);
  return {
    name: say.sheet,
    table: "Pipeline",
    columns: [
      numbers(say.deal, "count", ({ deal }) => deal),
      text(say.customer, story.customerNames, ({ customer }) => customer),
      text(say.product, productNames, ({ product }) => product),
      text(say.region, regions, ({ buyer }) => buyer.region),
      text(say.seller, sellers, ({ buyer }) => buyer.seller),
      text(say.channel, channels, ({ buyer }) => buyer.channel),
      text(say.stage, stageNames, ({ stage }) => stage),
      numbers(say.amount, "money", ({ amount }) => amount),
      numbers(say.probability, "share", ({ probability }) => probability),
      numbers(say.opened, "date", ({ opened }) => opened),
      numbers(say.closes, "date", ({ closes }) => closes),
    ],
  };
};

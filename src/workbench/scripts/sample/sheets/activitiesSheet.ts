import { serialOf } from "../../../../planning/calendar/serialOf";
import { weekday } from "../../../../planning/calendar/weekday";
import type { Chance } from "../Chance";
import { columnsOf, type SampleSheet } from "../SampleSheet";
import type { SampleStory } from "../sampleStory";

interface Activity {
  readonly date: number;
  readonly kind: number;
  readonly seller: number;
  readonly customer: number | null;
  readonly hours: number;
}

const kinds = { visit: 0, call: 1, products: 2, selling: 3 };
/** Visits and calls of the last half-year. */
const days = 184;
const contacts = 150;
const newcomerWeeks = 10;

const contactsOf = ({ customers, end, chanceOf }: SampleStory): Activity[] => {
  const chance = chanceOf(8);
  const weights = customers.map(({ weight, until, from }) => (until - from > 3 ? weight ** 0.5 : 0));
  return Array.from({ length: contacts }, () => {
    const customer = chance.pick(weights);
    const day = end - chance.between(1, days);
    const kind = chance.pick([60, 40]);
    return {
      date: day - Math.max(0, weekday(day) - 5),
      kind,
      seller: customers[customer]?.seller ?? 0,
      customer,
      hours: kind === kinds.visit ? chance.between(2, 6) / 2 : 0.5,
    };
  });
};

const training = (chance: Chance, date: number, seller: number, kind: number): Activity => ({
  date,
  kind,
  seller,
  customer: null,
  hours: chance.between(4, 8) / 2,
});

/** Everybody once a quarter, newcomers once a week after they were hired. */
const trainingsOf = ({ words: { sellers }, end, lastYear, chanceOf }: SampleStory): Activity[] => {
  const chance = chanceOf(9);
  const everybody = [serialOf(lastYear, 7, 22), serialOf(lastYear, 10, 21)].flatMap((date) =>
    sellers.map((_, seller) => training(chance, date, seller, kinds.selling)),
  );
  const newcomers = [serialOf(lastYear, 7, 14), serialOf(lastYear, 10, 13)].flatMap((first, place) =>
    Array.from({ length: newcomerWeeks }, (_, week) =>
      training(
        chance,
        first + 7 * week,
        sellers.length + place,
        week % 3 === 2 ? kinds.selling : kinds.products,
      ),
    ),
  );
  return [...everybody, ...newcomers].filter(({ date }) => date < end);
};

/** Visits, calls and trainings of the last half-year. */
export const activitiesSheet = (story: SampleStory): SampleSheet => {
  const { activities: say, activityKinds, sellers, newcomers } = story.words;
  const { numbers, text } = columnsOf(
    [...contactsOf(story), ...trainingsOf(story)].sort((one, other) => one.date - other.date),
  );
  return {
    name: say.sheet,
    table: "Activities",
    columns: [
      numbers(say.date, "date", ({ date }) => date),
      text(say.activity, activityKinds, ({ kind }) => kind),
      text(say.seller, [...sellers, ...newcomers], ({ seller }) => seller),
      text(say.customer, story.customerNames, ({ customer }) => customer),
      numbers(say.hours, "decimal", ({ hours }) => hours),
    ],
  };
};

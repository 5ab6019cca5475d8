import type { Chance } from "../Chance";
import { columnsOf, type SampleSheet } from "../SampleSheet";
import type { SampleStory } from "../sampleStory";

const count = 64;
const days = 350;
/** How often each cause is the one, in the order of their names. */
const causeShares = [38, 25, 16, 13, 8];
const quarterHours = 96;
const opens = 9 * 4;
const closes = 17 * 4 + 3;

/** A quarter of an hour as part of a day, a second late rather than early: a clock cuts seconds off. */
const clock = (quarter: number): number => Math.ceil((quarter / quarterHours) * 100_000) / 100_000;

/** When somebody gets to it: the same day most often, or at any hour of one of the next days. */
const later = (chance: Chance, quarters: number, promptly: number, days: number): number => {
  const [day, hour] = [Math.floor(quarters / quarterHours), quarters % quarterHours];
  if (chance.next() < promptly && hour < closes) return day * quarterHours + chance.between(hour + 1, closes);
  return (day + chance.between(1, days)) * quarterHours + chance.between(opens, closes);
};

const moment = (quarters: number, end: number): number | null => {
  const day = Math.floor(quarters / quarterHours);
  const at = Math.round((day + clock(quarters % quarterHours)) * 100_000) / 100_000;
  return day < end ? at : null;
};

/** What customers complained of in the last year, each after an order; unhappy customers do so oftener. */
export const complaintsSheet = ({ words, customerNames, sales, end, chanceOf }: SampleStory): SampleSheet => {
  const { complaints: say, productNames, causes } = words;
  const chance = chanceOf(7);
  const delivered = sales.filter(
    ({ date, quantity }) => quantity > 0 && date >= end - days && date < end - 4,
  );
  const anger = delivered.map(({ buyer }) => 0.2 + buyer.complaints);
  const rows = Array.from({ length: count }, () => delivered[chance.pick(anger)])
    .filter((sale) => sale !== undefined)
    .map((sale) => {
      const day = Math.min(end - 1, sale.date + chance.between(2, 18));
      const opened = day * quarterHours + chance.between(opens, closes);
      const responded = later(chance, opened, 0.7, 2);
      const solved = later(chance, responded, 0.3, 8);
      return {
        ...sale,
        cause: chance.pick(causeShares),
        opened,
        responded,
        solved,
        closed: later(chance, solved, 0.4, 4),
      };
    })
    .sort((one, other) => one.opened - other.opened)
    .map((row, place) => ({ ...row, case: 7001 + place }));
  const { numbers, text } = columnsOf(rows);
  return {
    name: say.sheet,
    table: "Complaints",
    columns: [
      numbers(say.case, "count", (row) => row.case),
      text(say.customer, customerNames, ({ customer }) => customer),
      text(say.product, productNames, ({ product }) => product),
      text(say.cause, causes, ({ cause }) => cause),
      numbers(say.opened, "moment", ({ opened }) => moment(opened, end)),
      numbers(say.responded, "moment", ({ responded }) => moment(responded, end)),
      numbers(say.solved, "moment", ({ solved }) => moment(solved, end)),
      numbers(say.closed, "moment", ({ closed }) => moment(closed, end)),
    ],
  };
};

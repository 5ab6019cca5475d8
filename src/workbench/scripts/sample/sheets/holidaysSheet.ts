import { chineseHolidays } from "../holidays/chineseHolidays";
import { usHolidays } from "../holidays/usHolidays";
import { columnsOf, type SampleSheet } from "../SampleSheet";
import type { SampleStory } from "../sampleStory";

/** The days nobody works, of the last year with orders and of the one that is planned after it. */
export const holidaysSheet = ({ words: { holidays: say }, language, lastYear }: SampleStory): SampleSheet => {
  const daysOff = language === "zh" ? chineseHolidays : usHolidays;
  const rows = [...daysOff(lastYear), ...daysOff(lastYear + 1)];
  const names = [...new Set(rows.map(({ name }) => name))];
  const { numbers, text } = columnsOf(rows);
  return {
    name: say.sheet,
    table: "Holidays",
    columns: [
      numbers(say.date, "date", ({ date }) => date),
      text(say.holiday, names, ({ name }) => names.indexOf(name)),
    ],
  };
};

import { fiscalQuarters } from "../../../planning/calendar/fiscalQuarters";
import { paneFormat } from "../../../taskpane/format/paneFormat";
import { planText } from "../plan/PlanText";
import { writtenLines } from "../headless/writtenLines";
import type { ReviewedFile } from "./reviewFile";
import { reviewText } from "./ReviewText";

/** What was reviewed and written, in lines for the terminal. */
export const reviewReport = (reviewed: ReviewedFile): string => {
  const { snapshot, decisions, asOf } = reviewed;
  const { language, year, firstMonth, quarter } = decisions;
  const text = reviewText[language];
  const { date, count } = paneFormat(language);
  const planned = fiscalQuarters(year, firstMonth)[quarter - 1];
  return [
    text.reviewed(`${year} Q${quarter}`, date(planned?.from ?? 0), date(planned?.to ?? 0), date(asOf)),
    `  ${text.rows(snapshot.source, count(snapshot.rows))}`,
    planText[language].wrote,
    ...writtenLines(reviewed, language),
  ].join("\n");
};

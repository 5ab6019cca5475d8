import { performance } from "node:perf_hooks";
import { takeSnapshot } from "../../../excel/read/takeSnapshot";
import { workbookState } from "../../../excel/read/workbookState";
import { writePlan } from "../../../excel/write/writePlan";
import type { WriteReport } from "../../../excel/write/WriteReport";
import { fiscalQuarters } from "../../../planning/calendar/fiscalQuarters";
import { serialOf } from "../../../planning/calendar/serialOf";
import type { Decisions } from "../../../sheets/plan/decisions";
import { isPossible, reviewKeys } from "../../../sheets/plan/sheetKeys";
import type { Snapshot } from "../../../sheets/plan/snapshot";
import { paneFormat } from "../../../taskpane/format/paneFormat";
import type { Host } from "../../host/Host";
import { measureAt } from "../headless/measureAt";
import { openBook, type SavedBook } from "../headless/openBook";
import { PlanRefusal } from "../plan/PlanRefusal";
import type { ReviewOptions } from "./reviewOptions";
import { reviewText } from "./ReviewText";

export interface ReviewedFile extends SavedBook {
  readonly snapshot: Snapshot;
  readonly decisions: Decisions;
  /** The day it was reviewed at. */
  readonly asOf: number;
  readonly report: WriteReport;
  readonly readingSeconds: number;
  readonly writingSeconds: number;
}

/** A quarter may be reviewed until the next one is over. */
const daysAfter = 92;

/**
 * Reviews a planned workbook at a day: the plan's sheets brought up to date, and beside them every sheet of the review that its
 * tables allow.
 *
 * @param addFunctions - gives the workbook the functions that its cells call
 * @throws PlanRefusal when there is no plan in it, or the day is outside the planned quarter; what reading and writing throw
 */
export const reviewFile = (
  file: Uint8Array,
  options: ReviewOptions,
  addFunctions: (host: Host) => void,
): Promise<ReviewedFile> =>
  openBook(file, addFunctions, async (save) => {
    const start = performance.now();
    const { snapshot, decisions } = await Excel.run((context) => readPlan(context, options));
    const asOf = dayWithin(decisions, options);
    const read = performance.now();
    const report = await writePlan({ snapshot, decisions });
    await Excel.run((context) => measureAt(context, options["as-of"]));
    return {
      ...(await save()),
      snapshot,
      decisions,
      asOf,
      report,
      readingSeconds: (read - start) / 1000,
      writingSeconds: (performance.now() - read) / 1000,
    };
  });

/** The plan as it stands, with every possible sheet of the review picked. */
const readPlan = async (
  context: Excel.RequestContext,
  { input, language }: ReviewOptions,
): Promise<{ readonly snapshot: Snapshot; readonly decisions: Decisions }> => {
  const text = reviewText[language];
  const state = await workbookState(context);
  if (state.kind !== "planned") {
    const { names = [], sheets = [] } = state.damage ?? {};
    const damaged = [...sheets, ...names];
    throw new PlanRefusal(damaged.length > 0 ? text.broken(damaged.join(", ")) : text.notPlanned(input));
  }
  if (state.finding === undefined) throw new PlanRefusal(text.noRows);
  const snapshot = await takeSnapshot(context);
  const { decisions } = state;
  const reviewed = reviewKeys.filter((key) => isPossible(key, snapshot));
  return { snapshot, decisions: { ...decisions, sheets: [...new Set([...decisions.sheets, ...reviewed])] } };
};

/** The day as a serial, when the planned quarter has begun on it and the one after is not over. */
const dayWithin = (decisions: Decisions, options: ReviewOptions): number => {
  const { year, firstMonth, quarter } = decisions;
  const [years = 0, month = 0, day = 0] = options["as-of"].split("-").map(Number);
  const asOf = serialOf(years, month, day);
  const planned = fiscalQuarters(year, firstMonth)[quarter - 1];
  if (planned !== undefined && asOf >= planned.from && asOf <= planned.to + daysAfter) return asOf;
  const { date } = paneFormat(options.language);
  throw new PlanRefusal(
    reviewText[options.language].outside(
      options["as-of"],
      `${year} Q${quarter}`,
      date(planned?.from ?? 0),
      date((planned?.to ?? 0) + daysAfter),
    ),
  );
};

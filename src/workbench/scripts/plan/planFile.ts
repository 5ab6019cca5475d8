import { performance } from "node:perf_hooks";
import { findTables } from "../../../excel/read/findTables";
import type { RoleFinding, SalesFinding } from "../../../excel/read/finding";
import { nameRole } from "../../../excel/read/nameRole";
import { sheetMarks } from "../../../excel/read/sheetMarks";
import { surveyWorkbook } from "../../../excel/read/surveyWorkbook";
import { takeSnapshot } from "../../../excel/read/takeSnapshot";
import { writePlan } from "../../../excel/write/writePlan";
import type { WriteReport } from "../../../excel/write/WriteReport";
import type { Decisions } from "../../../sheets/plan/decisions";
import { planPreview, type PlanPreview } from "../../../sheets/plan/planPreview";
import { reviewKeys } from "../../../sheets/plan/sheetKeys";
import type { Snapshot } from "../../../sheets/plan/snapshot";
import { dataGap } from "../../../taskpane/data/dataGap";
import { suggestDecisions } from "../../../taskpane/decisions/suggestDecisions";
import type { Host } from "../../host/Host";
import { measureAt } from "../headless/measureAt";
import { openBook, type SavedBook } from "../headless/openBook";
import type { PlanOptions } from "./planOptions";
import { PlanRefusal } from "./PlanRefusal";
import { planText } from "./PlanText";

export interface PlannedFile extends SavedBook {
  readonly finding: SalesFinding;
  /** The tables of other roles that are used as well. */
  readonly roles: readonly RoleFinding[];
  readonly decisions: Decisions;
  readonly preview: PlanPreview;
  readonly report: WriteReport;
  readonly readingSeconds: number;
  readonly writingSeconds: number;
}

/**
 * Plans from a workbook's own sales, as the pane does, with no browser and no Excel.
 *
 * @param addFunctions - gives the workbook the functions that its cells call
 * @throws PlanRefusal when there are no sales in it; what reading, planning and writing throw
 */
export const planFile = (
  file: Uint8Array,
  options: PlanOptions,
  addFunctions: (host: Host) => void,
): Promise<PlannedFile> =>
  openBook(file, addFunctions, async (save) => {
    const start = performance.now();
    const { finding, roles, snapshot, reviewed } = await Excel.run((context) => readSales(context, options));
    const suggested = decisionsOf(options, snapshot, finding);
    const decisions = { ...suggested, sheets: [...suggested.sheets, ...reviewed] };
    const preview = planPreview(snapshot, decisions);
    const read = performance.now();
    const report = await writePlan({ snapshot, decisions });
    const asOf = options["as-of"];
    if (asOf !== undefined) await Excel.run((context) => measureAt(context, asOf));
    return {
      ...(await save()),
      finding,
      roles,
      decisions,
      preview,
      report,
      readingSeconds: (read - start) / 1000,
      writingSeconds: (performance.now() - read) / 1000,
    };
  });

/** The sales and what goes with them; a workbook planned and reviewed before keeps its review's sheets. */
const readSales = async (context: Excel.RequestContext, { language }: PlanOptions) => {
  const { sales, ...others } = await findTables(context);
  const [finding] = sales;
  if (!finding) throw new PlanRefusal(planText[language].noSales);
  const roles = Object.values(others).flatMap(([likeliest]: readonly RoleFinding[]) =>
    likeliest && dataGap(likeliest, finding) === undefined ? [likeliest] : [],
  );
  await nameRole(context, finding, ...roles);
  const marks = sheetMarks((await surveyWorkbook(context)).names);
  const reviewed = reviewKeys.filter((key) => marks.some((mark) => mark.key === key));
  return { finding, roles, snapshot: await takeSnapshot(context), reviewed };
};

/** What was asked for, and for the rest what the pane would suggest from these rows. */
const decisionsOf = (options: PlanOptions, snapshot: Snapshot, finding: SalesFinding): Decisions => {
  const { year, quarter, target, language, unit } = options;
  const suggested = suggestDecisions(snapshot, finding, language, 0);
  return {
    year,
    quarter,
    target,
    language,
    unit,
    firstMonth: options["first-month"],
    riskFlags: options["risk-flags"],
    currency: options.currency ?? suggested.currency,
    weights: options.weights ?? suggested.weights,
    rhythm: options.rhythm ?? suggested.rhythm,
    sheets: suggested.sheets,
    dimensions: suggested.dimensions,
  };
};

import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Blueprint } from "../blueprint/blueprint";
import { bottomUpForm } from "./breakdown/bottomUpForm";
import { breakdownEngines } from "./breakdown/breakdownEngines";
import { isTime, type BreakdownLines } from "./breakdown/BreakdownLines";
import { choiceForm } from "./breakdown/choiceForm";
import { chosenDimensions } from "./breakdown/chosenDimensions";
import { gridColumnTargets } from "./breakdown/gridColumnTargets";
import { gridHolds } from "./breakdown/gridHolds";
import { gridPairs } from "./breakdown/gridPairs";
import { gridPattern } from "./breakdown/gridPattern";
import { gridTargets } from "./breakdown/gridTargets";
import { linesOf } from "./breakdown/linesOf";
import { linesTable } from "./breakdown/linesTable";
import { volumeTable } from "./breakdown/volumeTable";
import type { Decisions } from "./decisions";
import { sheetFrame } from "./sheetFrame";
import type { Snapshot } from "./snapshot";

/** A chart of more lines is a fence. */
const mostDrawn = 16;

/** Breakdown: the planned quarter by two to four dimensions, each line with an owner, and how the dimensions cross. */
export const breakdownSheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence } = text.breakdown;
  const dimensions = chosenDimensions(snapshot, decisions);
  const lines = dimensions.flatMap((dimension) =>
    isTime(dimension) ? [] : [linesOf(text, snapshot, decisions, dimension)],
  );
  const pairs = gridPairs(text, decisions, dimensions, lines);
  const [first] = lines;
  return {
    ...sheetFrame("Breakdown", snapshot, decisions),
    tab,
    family: "plan",
    title,
    sentence,
    blocks: [
      choiceForm(text, decisions, dimensions, first),
      ...(first !== undefined && first.names.length <= mostDrawn ? [linesChart(first)] : []),
      ...lines.map((each) => linesTable(text, each, snapshot, decisions)),
      volumeTable(text),
      ...(lines.length === 0 ? [] : [bottomUpForm(text, lines)]),
      ...pairs.flatMap((pair) => [
        gridTargets(text, pair),
        gridColumnTargets(text, pair),
        gridHolds(text, pair),
      ]),
      ...pairs.map((pair) => gridPattern(text, pair)),
      ...breakdownEngines(text, lines, pairs),
    ],
  };
};

/** Target and sales of each line of the first dimension. */
const linesChart = ({ table }: BreakdownLines) =>
  ({
    block: "chart",
    key: "Lines",
    titleFrom: "Breakdown_Headline",
    table,
    x: "Line",
    series: [
      { column: "Sold", draw: "column", role: "actual" },
      { column: "Target", draw: "column", role: "plan" },
    ],
  }) as const;

import type { SheetsText } from "../../../locales/en-US/sheets";
import { isTime } from "../breakdown/BreakdownLines";
import { chosenDimensions } from "../breakdown/chosenDimensions";
import { linesOf } from "../breakdown/linesOf";
import type { Decisions } from "../decisions";
import { sheetsOf } from "../sheetKeys";
import type { Snapshot } from "../snapshot";

/** A part of the quarter's target that actions may serve, and where its numbers stand. */
export interface TargetLine {
  readonly name: string;
  readonly of: string;
  readonly table: string;
  readonly named: "Line" | "Region";
  /** Whether its table knows what was reached. */
  readonly reached: boolean;
}

/** Nobody ties actions to a hundred products: of each dimension the largest lines. */
const tiedLines = 12;

/** The lines that the quarter is broken down into, and its three blocks of volume; without the Breakdown, the regions. */
export const targetLines = (
  text: SheetsText,
  snapshot: Snapshot,
  decisions: Decisions,
  mostLines = tiedLines,
): readonly TargetLine[] => {
  if (!sheetsOf(snapshot, decisions).includes("Breakdown"))
    return (snapshot.members.region ?? [])
      .filter(({ name }) => name.trim() !== "")
      .map(({ name }) => ({
        name,
        of: text.tables.Plan_Regions.Region,
        table: "Plan_Regions",
        named: "Region",
        reached: true,
      }));
  const lines = chosenDimensions(snapshot, decisions).flatMap((dimension): readonly TargetLine[] => {
    if (isTime(dimension)) return [];
    const { table, names, bySize } = linesOf(text, snapshot, decisions, dimension);
    const of = text.tables[table].Line;
    const largest = new Set(bySize.slice(0, mostLines));
    return names
      .filter((name) => largest.has(name))
      .map((name) => ({ name, of, table, named: "Line", reached: true }));
  });
  const of = text.actions.links.volume;
  const blocks = text.breakdown.volume.blocks.map((name) => ({
    name,
    of,
    table: "Plan_Volume",
    named: "Line" as const,
    reached: false,
  }));
  const all: readonly TargetLine[] = [...blocks, ...lines];
  // Actions know a line by its name alone: of two alike the first stands for both.
  return all.filter(({ name }, index) => all.findIndex((each) => each.name === name) === index);
};

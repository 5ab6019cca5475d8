import type { FormBlock } from "../../../sheets/blueprint/blueprint";
import { possibleSheets } from "../../read/possibleSheets";
import { typedColumn, type TypedColumn } from "./typedTables";

/** A labelled cell of the plan that people other than the director type into. */
export interface FormCell extends TypedColumn {
  readonly label: string;
}

/** Forms that managers know more about than the director; all others hold the director's own decisions and what is tried out. */
const asked: ReadonlySet<string> = new Set([
  "Anchors",
  "Strategy",
  "Scan",
  "Tree",
  "Leads",
  "Quality",
  "CustomerGoals",
  "Launch",
  "ChannelsGlance",
  "Lifetime",
  "Rivals",
  "AbilityGlance",
]);

let known: ReadonlyMap<string, FormCell> | undefined;

/** Labelled cells that managers may fill, by their workbook name. */
export const formCells = (): ReadonlyMap<string, FormCell> =>
  (known ??= new Map(
    possibleSheets()
      .flatMap(({ blocks }) => blocks)
      .filter((block): block is FormBlock => block.block === "form" && asked.has(block.key))
      .flatMap(({ items }) => Object.entries(items))
      .flatMap(([name, item]) =>
        item.input ? [[name, { ...typedColumn(item), label: item.label }] as const] : [],
      ),
  ));

import type { SheetLayout } from "../../../sheets/blueprint/sheetLayout";
import type { Step } from "../journal/Step";
import { namesOf } from "../match/namesOf";
import { nameFormula } from "./a1";
import { addSheet } from "./sheetSteps";
import { setName } from "./setName";
import { addTable } from "./tableSteps";

/**
 * A new sheet with its names and tables, still without content: formulas on any sheet may speak of them from now on.
 *
 * @param position - where its tab stands, from 0; at the right end when undefined
 * @param before - what each name that exists already stands for
 */
export const freshSheet = (
  layout: SheetLayout,
  tab: string,
  position: number | undefined,
  before: ReadonlyMap<string, string>,
): readonly Step[] => [
  ...addSheet(tab, position),
  ...namesOf(layout).map(({ name, at }) => setName(name, nameFormula(tab, at), before.get(name))),
  ...layout.blocks.flatMap((block) => (block.block === "table" ? addTable(tab, block) : [])),
];

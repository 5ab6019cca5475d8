import type { BrokenSeen } from "../../excel/share/repair/BrokenCell";
import type { Repaired } from "../../excel/share/repair/repairCells";
import { brokenGroups, mostShown } from "../repair/brokenGroups";
import { doing, stay, type Outcome } from "./outcome";
import type { RepairEvent } from "./PaneEvent";
import type { PaneState } from "./PaneState";

const repairEvents: ReadonlySet<string> = new Set<RepairEvent["is"]>([
  "repair-chosen",
  "broken-toggled",
  "mend-chosen",
]);

export const isRepairEvent = (event: { readonly is: string }): event is RepairEvent =>
  repairEvents.has(event.is);

/** Where mending cells leads. Nothing is entered that the director has not seen and left ticked. */
export const repairStep = (state: PaneState, event: RepairEvent): Outcome => {
  const { view } = state;
  if (event.is === "repair-chosen")
    return doing(
      { ...state, view: { at: "repair", seen: undefined, ticked: [], repaired: undefined } },
      { is: "find-broken" },
    );
  if (view.at !== "repair" || state.work) return stay(state);
  const { ticked, seen } = view;
  if (event.is === "broken-toggled") {
    const { group } = event;
    const rest = ticked.filter((key) => key !== group);
    return stay({
      ...state,
      view: { ...view, ticked: rest.length < ticked.length ? rest : [...ticked, group] },
    });
  }
  const cells = brokenGroups(seen?.cells ?? [])
    .filter(({ key }) => ticked.includes(key))
    .flatMap((group) => group.cells);
  return cells.length > 0 ? doing(state, { is: "repair", cells }) : stay(state);
};

/** The place once the workbook was looked through; of what is shown, that which can only be ours is ticked. */
export const brokenState = (
  state: PaneState,
  seen: BrokenSeen,
  repaired: Repaired | undefined,
): PaneState => {
  if (state.view.at !== "repair") return state;
  const ticked = brokenGroups(seen.cells)
    .slice(0, mostShown)
    .filter(({ cells: [{ sure, kept }] }) => sure && kept === undefined)
    .map(({ key }) => key);
  return { ...state, view: { at: "repair", seen, ticked, repaired } };
};

import { readDecisions } from "../read/readDecisions";
import { takeSnapshot } from "../read/takeSnapshot";
import type { Decisions } from "../../sheets/plan/decisions";
import { joinedUndo } from "./undo/joinedUndo";
import type { Undo } from "./undo/Undo";
import { undoWrite } from "./undoWrite";
import { WriteProblem } from "./WriteProblem";
import { writePlan } from "./writePlan";

/**
 * Types on the Signed sheet, which is written first where the plan has none; what is returned takes back both.
 *
 * @throws WriteProblem or ReadProblem, and then the workbook is as it was
 */
export async function withSignedSheet(
  type: (decisions: Decisions) => Promise<Undo | undefined>,
): Promise<Undo | undefined> {
  const { snapshot, decisions } = await Excel.run(async (context) => ({
    snapshot: await takeSnapshot(context),
    decisions: await readDecisions(context),
  }));
  if (decisions.sheets.includes("Signed")) return type(decisions);
  const signed: Decisions = { ...decisions, sheets: [...decisions.sheets, "Signed"] };
  const { undo: written } = await writePlan({ snapshot, decisions: signed });
  try {
    return joinedUndo(written, await type(signed));
  } catch (refused) {
    if (written === undefined)
      throw new WriteProblem("half-written", { sheet: "Signed" }, undefined, { cause: refused });
    await undoWrite(written);
    throw refused;
  }
}

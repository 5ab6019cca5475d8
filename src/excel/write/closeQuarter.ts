import { namedValues } from "../read/namedValues";
import { cellIn, ourTables, type OurTable } from "../read/ourTables";
import { quarterTag } from "../../sheets/plan/quarterTag";
import type { Decisions } from "../../sheets/plan/decisions";
import { refusing } from "./journal/refusing";
import { typedInRow, typeInto } from "./typeInto";
import type { Undo } from "./undo/Undo";
import { WriteProblem } from "./WriteProblem";

/**
 * Writes the line of the planned quarter among the closed ones: what was signed, planned, sold and done, as plain numbers.
 *
 * @param today - an Excel serial
 * @throws WriteProblem `not-signable` without the Signed sheet or a line for the quarter; when Excel refuses
 */
export async function closeQuarter(decisions: Decisions, today: number): Promise<Undo | undefined> {
  const { closed, signed, actions, planned, sold } = await seen();
  const tag = quarterTag(decisions);
  const at = closed?.rows.findIndex((row) => cellIn(closed, row, "Quarter") === tag) ?? -1;
  if (closed === undefined || at < 0) throw new WriteProblem("not-signable");
  return typeInto(
    typedInRow(closed, at, {
      ClosedOn: today,
      Signed: signedTarget(signed, tag),
      Planned: planned,
      Sold: sold,
      Actions: actions?.rows.filter((each) => cellIn(actions, each, "Action") !== "").length ?? "",
      Done: actions?.rows.filter((each) => Number(cellIn(actions, each, "Progress")) >= 1).length ?? "",
    }),
  );
}

const signedTarget = (signed: OurTable | undefined, tag: string) => {
  const row = signed?.rows.find((each) => cellIn(signed, each, "Key") === `${tag} Quarter`);
  return signed && row ? cellIn(signed, row, "Signed") : "";
};

const seen = () =>
  refusing(() =>
    Excel.run(async (context) => {
      const tables = await ourTables(context, ["Review_Closed", "Review_Signed", "Plan_Actions"]);
      const values = await namedValues(context, ["Quarter_Target", "Quarter_Sold"]);
      return {
        closed: tables.get("Review_Closed"),
        signed: tables.get("Review_Signed"),
        actions: tables.get("Plan_Actions"),
        planned: values.get("Quarter_Target")?.value ?? "",
        sold: values.get("Quarter_Sold")?.value ?? "",
      };
    }),
  );

import { namedValues } from "../read/namedValues";
import { cellIn, ourTables, type OurTable } from "../read/ourTables";
import { quarterTag } from "../../sheets/plan/quarterTag";
import type { Decisions } from "../../sheets/plan/decisions";
import { refusal } from "./journal/refusal";
import { typeInto, type Typing } from "./typeInto";
import type { Undo } from "./undo/Undo";
import { WriteProblem } from "./WriteProblem";

/**
 * Writes the line of the planned quarter among the closed ones: what was signed, planned, sold and done, as plain numbers.
 *
 * @param today - an Excel serial
 * @throws WriteProblem `not-signable` without the Signed sheet or a line for the quarter; when Excel refuses
 */
export async function closeQuarter(decisions: Decisions, today: number): Promise<Undo> {
  const { closed, signed, actions, planned, sold } = await seen();
  const tag = quarterTag(decisions);
  const at = closed?.rows.findIndex((row) => cellIn(closed, row, "Quarter") === tag) ?? -1;
  if (closed === undefined || at < 0) throw new WriteProblem("not-signable");
  const row = closed.rows[at] ?? [];
  const wanted = {
    ClosedOn: today,
    Signed: signedTarget(signed, tag),
    Planned: planned,
    Sold: sold,
    Actions: actions?.rows.filter((each) => cellIn(actions, each, "Action") !== "").length ?? "",
    Done: actions?.rows.filter((each) => Number(cellIn(actions, each, "Progress")) >= 1).length ?? "",
  };
  return typeInto(
    Object.entries(wanted).flatMap(([key, content]): Typing[] => {
      const column = closed.columns.get(key);
      return column === undefined || content === ""
        ? []
        : [
            {
              sheet: closed.sheet,
              row: closed.top + at,
              column: closed.left + column,
              content,
              was: cellIn(closed, row, key),
            },
          ];
    }),
  );
}

const signedTarget = (signed: OurTable | undefined, tag: string) => {
  const row = signed?.rows.find((each) => cellIn(signed, each, "Key") === `${tag} Quarter`);
  return signed && row ? cellIn(signed, row, "Signed") : "";
};

const seen = async () => {
  try {
    return await Excel.run(async (context) => {
      const tables = await ourTables(context, ["Review_Closed", "Review_Signed", "Plan_Actions"]);
      const values = await namedValues(context, ["Quarter_Target", "Quarter_Sold"]);
      return {
        closed: tables.get("Review_Closed"),
        signed: tables.get("Review_Signed"),
        actions: tables.get("Plan_Actions"),
        planned: values.get("Quarter_Target")?.value ?? "",
        sold: values.get("Quarter_Sold")?.value ?? "",
      };
    });
  } catch (error) {
    throw refusal(error);
  }
};

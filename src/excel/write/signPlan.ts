import { namedValues } from "../read/namedValues";
import { cellIn, ourTables } from "../read/ourTables";
import { refusing } from "./journal/refusing";
import { typeInto, type Typing } from "./typeInto";
import type { Undo } from "./undo/Undo";
import { WriteProblem } from "./WriteProblem";

/** A prime: two amounts that differ by less never leave the same remainder. */
const prime = 999_983;

/**
 * Keeps every target of the Signed sheet as the plain amount it is now, with the day, the name, and the seal made from them.
 *
 * Signing again replaces what was signed before.
 *
 * @param by - who signs; empty text leaves the name as it stands
 * @param today - an Excel serial
 * @throws WriteProblem `not-signable` without the Signed sheet; when Excel refuses
 */
export async function signPlan(by: string, today: number): Promise<Undo> {
  const { table, cells, atRisk } = await seen();
  const signed = table?.columns.get("Signed");
  if (table === undefined || signed === undefined) throw new WriteProblem("not-signable");
  let seal = 0;
  const amounts = table.rows.map((row, at): Typing => {
    const now = cellIn(table, row, "Now");
    const weight = cellIn(table, row, "Weight");
    if (typeof now === "number" && typeof weight === "number")
      seal += (Math.round(Math.abs(now) * 100) % prime) * weight;
    return {
      sheet: table.sheet,
      row: table.top + at,
      column: table.left + signed,
      content: typeof now === "number" ? now : "",
      was: cellIn(table, row, "Signed"),
    };
  });
  const typed = { Signed_On: today, Signed_By: by, Signed_AtRisk: atRisk, Signed_Seal: seal };
  const beside = Object.entries(typed).flatMap(([name, content]): Typing[] => {
    const cell = cells.get(name);
    return cell === undefined || content === "" ? [] : [{ ...cell, content, was: cell.value }];
  });
  return typeInto([...amounts, ...beside]);
}

const seen = () =>
  refusing(() =>
    Excel.run(async (context) => {
      const tables = await ourTables(context, ["Review_Signed", "Plan_Customers"]);
      const customers = tables.get("Plan_Customers");
      return {
        table: tables.get("Review_Signed"),
        cells: await namedValues(context, ["Signed_On", "Signed_By", "Signed_AtRisk", "Signed_Seal"]),
        atRisk: customers
          ? customers.rows.filter((row) => String(cellIn(customers, row, "Band")).startsWith("■")).length
          : "",
      };
    }),
  );

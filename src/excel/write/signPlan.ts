import { typedText } from "../../sheets/blueprint/typedText";
import type { CellValue } from "../read/grid";
import { namedValues } from "../read/namedValues";
import { cellIn, ourTables, type OurTable } from "../read/ourTables";
import { refusing } from "./journal/refusing";
import { typedOver, typeInto, type Typing } from "./typeInto";
import type { Undo } from "./undo/Undo";
import { WriteProblem } from "./WriteProblem";

/** A prime: two amounts that differ by less never leave the same remainder. */
const prime = 999_983;

/**
 * Keeps every target of the Signed sheet as the plain amount it is now, with the day, the name, and the seal made from them, and
 * each customer's health and every input of the plan as they are now.
 *
 * Signing again replaces what was signed before.
 *
 * @param by - who signs; empty text leaves the name as it stands
 * @param today - an Excel serial
 * @throws WriteProblem `not-signable` without the Signed sheet; when Excel refuses
 */
export async function signPlan(by: string, today: number): Promise<Undo | undefined> {
  const { table, bands, inputs, cells } = await seen();
  if (!table?.columns.has("Signed")) throw new WriteProblem("not-signable");
  let seal = 0;
  const amounts = table.rows.flatMap((row, at) => {
    const now = cellIn(table, row, "Now");
    const weight = cellIn(table, row, "Weight");
    if (typeof now === "number" && typeof weight === "number")
      seal += (Math.round(Math.abs(now) * 100) % prime) * weight;
    return typedOver(table, at, { Signed: typeof now === "number" ? now : "" });
  });
  const typed = { Signed_On: today, Signed_By: by, Signed_Seal: seal };
  const beside = Object.entries(typed).flatMap(([name, content]): Typing[] => {
    const cell = cells.get(name);
    return cell === undefined || content === "" ? [] : [{ ...cell, content }];
  });
  return typeInto([
    ...amounts,
    ...kept(bands, { Signed: "Now", Then: "Score" }),
    ...kept(inputs, { Signed: "Now" }),
    ...beside,
  ]);
}

/** What columns of a table show now, typed beside them: into the key's column what its value's shows, blank where that is. */
const kept = (table: OurTable | undefined, columns: Readonly<Record<string, string>>): readonly Typing[] => {
  if (table === undefined) return [];
  return table.rows.flatMap((cells, at) => {
    const shown = Object.entries(columns).map(([into, from]) => [into, asText(cellIn(table, cells, from))]);
    return typedOver(table, at, Object.fromEntries(shown));
  });
};

/** Text stays text, whatever it looks like. */
const asText = (value: CellValue): CellValue =>
  typeof value === "string" ? String(typedText(value)) : value;

const seen = () =>
  refusing(() =>
    Excel.run(async (context) => {
      const tables = await ourTables(context, ["Review_Signed", "Review_Bands", "Review_Inputs"]);
      return {
        table: tables.get("Review_Signed"),
        bands: tables.get("Review_Bands"),
        inputs: tables.get("Review_Inputs"),
        cells: await namedValues(context, ["Signed_On", "Signed_By", "Signed_Seal"]),
      };
    }),
  );

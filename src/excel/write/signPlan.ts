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
 * each customer's health as it is now.
 *
 * Signing again replaces what was signed before.
 *
 * @param by - who signs; empty text leaves the name as it stands
 * @param today - an Excel serial
 * @throws WriteProblem `not-signable` without the Signed sheet; when Excel refuses
 */
export async function signPlan(by: string, today: number): Promise<Undo | undefined> {
  const { table, bands, cells } = await seen();
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
  return typeInto([...amounts, ...(bands === undefined ? [] : healthKept(bands)), ...beside]);
}

/** Each customer's band and score as they are now, beside them; blank where there are none. */
const healthKept = (bands: OurTable): readonly Typing[] =>
  bands.rows.flatMap((cells, at) =>
    typedOver(bands, at, { Signed: cellIn(bands, cells, "Now"), Then: cellIn(bands, cells, "Score") }),
  );

const seen = () =>
  refusing(() =>
    Excel.run(async (context) => {
      const tables = await ourTables(context, ["Review_Signed", "Review_Bands"]);
      return {
        table: tables.get("Review_Signed"),
        bands: tables.get("Review_Bands"),
        cells: await namedValues(context, ["Signed_On", "Signed_By", "Signed_Seal"]),
      };
    }),
  );

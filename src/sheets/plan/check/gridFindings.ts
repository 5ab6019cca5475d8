import type { SheetsText } from "../../../locales/en-US/sheets";
import { sidesOf, type GridPair } from "../breakdown/GridPair";
import { quoted } from "../quoted";
import { byRow, type Finding } from "./Finding";
import { framed } from "./framed";

/** Whether the rows and the columns of a grid add up, whatever cells are held (B11). */
export const gridFindings = (text: SheetsText, pair: GridPair): readonly Finding[] => {
  const { names: say, adds } = text.check;
  const title = text.breakdown.grid.title(...sidesOf(text, pair));
  const foots = (table: string, name: string): Finding => ({
    ...framed(text, title, name, table, text.breakdown.tab),
    smart: "M",
    grave: true,
    ...byRow({
      names: `${table}[Line]`,
      counted: `(${table}[Line]<>"")`,
      failing: `(${table}[Check]<>${quoted(adds)})`,
    }),
  });
  return [foots(pair.table, say.rowsFoot), foots(`${pair.table}Columns`, say.columnsFoot)];
};

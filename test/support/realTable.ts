import { readFileSync } from "node:fs";
import type { RoleKey } from "../../src/excel/read/roles/roles";
import type { TableSeen } from "../../src/excel/read/tablesSeen";
import { plainTablesSeen } from "../../src/excel/read/tablesSeen";
import { sharedFile } from "./shared";
import { typedRows } from "./workbooks";

/** What is seen in a real file of `../shared/data`, its headers as they are, once its rows stand on a sheet. */
export const realTable = (file: string, sheet = "Sheet1"): TableSeen | undefined => {
  const { values, formats } = typedRows(readFileSync(sharedFile("data", file), "utf8"));
  const grid = { sheet, top: 0, left: 0, rows: values.length, columns: values[0]?.length ?? 0 };
  return plainTablesSeen({ ...grid, values, formats }, values.length - 1, [])[0];
};

/** The headers of the columns that serve a role best, by field. */
export const chosenHeaders = (
  table: TableSeen | undefined,
  role: RoleKey,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(table?.fits[role].chosen.fields ?? {}).map(([field, at]) => [
      field,
      table?.columns[at]?.header ?? "",
    ]),
  );

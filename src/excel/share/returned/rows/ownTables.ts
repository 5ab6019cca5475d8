import { bareHeader } from "../../../read/bareHeader";
import { fieldsOf, type RoleKey } from "../../../read/roles/roles";
import { seeTables } from "../../../read/seeTables";
import { surveyWorkbook } from "../../../read/surveyWorkbook";
import type { TableSeen } from "../../../read/tablesSeen";
import type { OwnColumn, OwnPlace, OwnTable } from "./OwnTable";

/** The director's own tables; those with the same headers, as a sheet for each month, are one. */
export const ownTables = async (context: Excel.RequestContext): Promise<readonly OwnTable[]> => {
  const found = new Map<string, OwnTable>();
  for (const seen of await seeTables(context, await surveyWorkbook(context))) {
    const table = ownTable(seen);
    if (table.columns.length < 2) continue;
    const headers = table.columns.map(({ header }) => bareHeader(header)).join("\n");
    const same = found.get(headers);
    found.set(headers, same ? { ...same, places: [...same.places, ...table.places] } : table);
  }
  return [...found.values()];
};

const ownTable = ({ place, columns, fits, role, caption }: TableSeen): OwnTable => {
  const named = columns.flatMap(({ header, traits }, at) => {
    const text = header.trim();
    const first = columns.findIndex((other) => other.header.trim() === text);
    return text === "" || first < at ? [] : [{ header: text, isDay: traits.type === "date", at }];
  });
  const where: OwnPlace = {
    sheet: place.sheet,
    top: place.header + 1,
    last: place.last,
    at: named.map(({ at }) => place.left + at),
  };
  return {
    title: place.table ?? place.sheet,
    columns: named.map(({ header, isDay, at }): OwnColumn => ({
      header,
      isDay,
      field: role && fieldAt(role, fits[role].chosen.fields, at),
    })),
    factor: caption?.factor ?? 1,
    places: [where],
  };
};

const fieldAt = (
  role: RoleKey,
  chosen: Readonly<Partial<Record<string, number>>>,
  at: number,
): OwnColumn["field"] => {
  const [name, field] = fieldsOf(role).find(([each]) => chosen[each] === at) ?? [];
  return name && field && { role, name, as: field.as, once: field.once === true };
};

import { memberKey } from "../../../sheets/blueprint/memberColumns";
import type { TableThere } from "./planTablesThere";

/** A table with the columns that members of the data head; a header that the table does not know is a member's. */
export const withMembers = (there: TableThere): TableThere => {
  const { members, headers, columns, inputs } = there;
  if (members === undefined) return there;
  const known = new Set(columns.values());
  const own = headers.flatMap((header, at) => (known.has(at) ? [] : [[memberKey(header), at] as const]));
  return {
    ...there,
    columns: new Map([...columns, ...own]),
    inputs: new Map([...inputs, ...own.map(([key]) => [key, members] as const)]),
  };
};

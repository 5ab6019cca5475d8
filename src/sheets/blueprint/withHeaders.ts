import type { Blueprint, Column, TableHeaders } from "./blueprint";

/** The same sheet with other headers: those named replace its own, and those its formulas name on other sheets. */
export const withHeaders = (blueprint: Blueprint, headers: TableHeaders): Blueprint => ({
  ...blueprint,
  sees: Object.fromEntries(
    Object.entries(blueprint.sees ?? {}).map(([table, columns]) => [
      table,
      { ...columns, ...headers[table] },
    ]),
  ),
  blocks: blueprint.blocks.map((block) => {
    const named = block.block === "table" ? headers[block.key] : undefined;
    if (block.block !== "table" || named === undefined) return block;
    const columns = Object.entries(block.columns).map(([key, column]): [string, Column] => [
      key,
      { ...column, label: named[key] ?? column.label },
    ]);
    return { ...block, columns: Object.fromEntries(columns) };
  }),
});

import type { Block, Blueprint, Column, TableHeaders } from "./blueprint";

/**
 * The same sheet with other headers: those named replace its own, and those its formulas name on other sheets. The sheet itself,
 * when they are its own.
 */
export const withHeaders = (blueprint: Blueprint, headers: TableHeaders): Blueprint => {
  const blocks = blueprint.blocks.map((block) => withOwnHeaders(block, headers));
  const seen = Object.entries(blueprint.sees ?? {});
  const otherwise = seen.filter(([table, columns]) =>
    Object.entries(headers[table] ?? {}).some(([key, header]) => columns[key] !== header),
  );
  if (otherwise.length === 0 && blocks.every((block, index) => block === blueprint.blocks[index]))
    return blueprint;
  const sees = Object.fromEntries(seen.map(([table, columns]) => [table, { ...columns, ...headers[table] }]));
  return { ...blueprint, sees, blocks };
};

const withOwnHeaders = (block: Block, headers: TableHeaders): Block => {
  const named = block.block === "table" ? headers[block.key] : undefined;
  if (block.block !== "table" || named === undefined) return block;
  const columns = Object.entries(block.columns);
  if (columns.every(([key, { label }]) => (named[key] ?? label) === label)) return block;
  const renamed = columns.map(([key, column]): [string, Column] => [
    key,
    { ...column, label: named[key] ?? column.label },
  ]);
  return { ...block, columns: Object.fromEntries(renamed) };
};

import type { Blueprint, TableHeaders } from "./blueprint";

/** The headers of the tables that stand on a sheet. */
export const headersIn = (blueprint: Blueprint): TableHeaders =>
  Object.fromEntries(
    blueprint.blocks.flatMap((block) =>
      block.block === "table"
        ? [
            [
              block.key,
              Object.fromEntries(Object.entries(block.columns).map(([key, { label }]) => [key, label])),
            ],
          ]
        : [],
    ),
  );

import type { Blueprint } from "./blueprint/blueprint";

/** The workbook names that sheets define over cells of their own; those that mark the sheets themselves are not among them. */
export const definedNames = (sheets: readonly Blueprint[]): readonly string[] =>
  sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly string[] => {
      switch (block.block) {
        case "form":
          return Object.keys(block.items);
        case "table":
          return block.cellNames?.names ?? [];
        case "lists":
          return Object.keys(block.lists);
        case "engine":
          return block.spills.flatMap(({ name, also = {} }) => [name, ...Object.keys(also)]);
        case "chart":
          return [];
      }
    }),
  );

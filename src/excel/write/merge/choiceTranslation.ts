import type { SheetLayout } from "../../../sheets/blueprint/sheetLayout";

/**
 * How this language says a choice that was typed in another: lists have the same choices in the same order in all of them.
 *
 * @param spellings - all sheets in every language, this plan's own first
 */
export function choiceTranslation(
  spellings: readonly (readonly SheetLayout[])[],
): (choice: string) => string | undefined {
  const [own = [], ...others] = spellings.map(choicesOf);
  const said = new Map<string, string>();
  for (const other of others)
    for (const [index, choice] of other.entries()) {
      const ours = own[index];
      if (ours !== undefined && ours !== choice) said.set(choice, ours);
    }
  for (const choice of own) said.delete(choice);
  return (choice) => said.get(choice);
}

const choicesOf = (sheets: readonly SheetLayout[]): readonly string[] =>
  sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.block === "lists"
        ? block.lists.flatMap(({ choices }) =>
            choices.cells.map(([choice]) => String(choice).replace(/^'/, "")),
          )
        : [],
    ),
  );

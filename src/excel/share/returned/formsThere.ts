import { languages } from "../../../locales/language";
import { readCells } from "../../read/readCells";
import { cellOf } from "../../read/reference";
import { formCells } from "./formCells";
import type { TableThere } from "./planTablesThere";

/** What the labelled cells of forms go by among the plan's tables. */
export const formTable = (name: string): string => `=${name}`;

/**
 * The labelled cells of the plan that managers may fill, each as a table of one cell under the label beside it; its column goes by the
 * cell's name.
 */
export const formsThere = async (context: Excel.RequestContext): Promise<ReadonlyMap<string, TableThere>> => {
  const typed = formCells();
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/formula");
  worksheets.load("items/name");
  await context.sync();
  const tabs = new Set(worksheets.items.map(({ name }) => name));
  const standing = names.items.flatMap(({ name, formula }) => {
    const [form, at] = [typed.get(name), cellOf(String(formula))];
    return form && at && at.column > 0 && tabs.has(at.sheet) ? [{ name, form, ...at }] : [];
  });
  const wanted = standing.flatMap(({ sheet, row, column }) => {
    const cell = { sheet, top: row, left: column, rows: 1, columns: 1 };
    return [
      { ...cell, as: "values" as const },
      { ...cell, as: "formulas" as const },
      { ...cell, left: column - 1, as: "values" as const },
    ];
  });
  const read = await readCells(context, wanted);
  return new Map(
    standing.map(({ name, form, sheet, row, column }, at): [string, TableThere] => {
      const [values = [], formulas = [], [[label = ""] = []] = []] = read.slice(at * 3, at * 3 + 3);
      const { choices } = form;
      const mine = choices?.get(String(values[0]?.[0] ?? ""));
      return [
        name,
        {
          table: formTable(name),
          language: languages.find((language) => mine?.[language] === values[0]?.[0]) ?? "en",
          sheet,
          top: row,
          left: column,
          headers: [String(label) || form.label],
          columns: new Map([[name, 0]]),
          rows: values,
          formulas,
          key: name,
          keyKind: undefined,
          inputs: new Map([[name, form]]),
          members: undefined,
          isForm: true,
        },
      ];
    }),
  );
};

import type { FormBlock, FormItem, Kind } from "./blueprint";
import type { LayoutContext } from "./layoutContext";
import { layoutHeading } from "./layoutHeading";
import { palette } from "./palette";
import type { FormItemLayout, FormLayout, Style } from "./sheetLayout";
import { marksOf, styleOf } from "./styleOf";
import { translateFormula } from "./translateFormula";
import { typedText } from "./typedText";
import { validationOf } from "./validationOf";

const sentences: ReadonlySet<Kind> = new Set(["text", "sentence", "check"]);

/** Values stand flush right, next to their notes; a sentence runs to the right in bold, a link beside it. */
const valueStyle = ({ as, input }: FormItem, money: string): Style => {
  const style = styleOf(as === "sentence" ? "text" : as, money, input);
  if (sentences.has(as)) return { ...style, align: "left", indent: 1, bold: !input };
  return as === "link" ? { ...style, align: "left", indent: 1 } : { ...style, align: "right" };
};

/** A form: each item a row of label, value and note. */
export const layoutForm = (form: FormBlock, context: LayoutContext): FormLayout => {
  const { row, column, headers, money, language } = context;
  const heading = layoutHeading(form, context);
  const items = Object.entries(form.items).map(([name, item], index): FormItemLayout => {
    const at = row + heading.length + index;
    const value =
      item.formula === undefined ? typedText(item.start ?? null) : translateFormula(item.formula, headers);
    return {
      name,
      as: item.as,
      label: { row: at, column, value: item.label, style: { fontColor: palette.ink } },
      value: { row: at, column: column + 1, value, style: valueStyle(item, money) },
      note:
        item.note === undefined
          ? undefined
          : {
              row: at,
              column: column + 2,
              value: item.note,
              style: { fontColor: palette.muted, align: "left", indent: 1 },
            },
      input: item.input ?? false,
      validation: validationOf(item, language),
      marks: marksOf(item.as),
    };
  });
  const at = { row, column, rows: heading.length + items.length, columns: 3 };
  return { block: "form", key: form.key, at, heading, working: form.working ?? false, items };
};

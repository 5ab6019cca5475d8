import type { XmlElement } from "../../xml/XmlElement";
import type { BookCondition } from "../Book";
import type { BookReading } from "../BookReading";
import { readAreas } from "./readAreas";
import { readCondition } from "./readCondition";
import { readConditionalStyle } from "./readConditionalStyle";

/** The conditional formats of a sheet, highest priority first; those of Excel 2010 stand among its extensions. */
export function readConditions(sheet: XmlElement, book: BookReading): BookCondition[] {
  const groups = sheet.all("conditionalFormatting");
  const youngGroups = (sheet.child("extLst")?.within("conditionalFormattings") ?? []).flatMap((each) =>
    each.all("conditionalFormatting"),
  );
  const young = new Map(
    youngGroups.flatMap((group) => group.all("cfRule").map((rule) => [rule.attr("id") ?? "", rule] as const)),
  );
  const joined = new Set<string>();
  const found: { priority: number; condition: BookCondition }[] = [];
  const take = (rule: XmlElement, sqref: string | undefined, partner: XmlElement | undefined): void => {
    const own = rule.child("dxf") ?? book.styles.differential(rule.number("dxfId"));
    const format = readConditionalStyle(own, book.palette);
    const model = readCondition({ rule, young: partner, format }, book.palette);
    const areas = readAreas(sqref);
    const priority = rule.number("priority") ?? Number.MAX_SAFE_INTEGER;
    if (model && areas.length > 0)
      found.push({ priority, condition: { areas, model, stopIfTrue: rule.flag("stopIfTrue") } });
    else book.notKept.add("conditional-formats");
  };
  for (const group of groups)
    for (const rule of group.all("cfRule")) {
      const id = rule.child("extLst")?.within("id")[0]?.text.trim() ?? "";
      if (id) joined.add(id);
      take(rule, group.attr("sqref"), young.get(id));
    }
  for (const group of youngGroups)
    for (const rule of group.all("cfRule"))
      if (!joined.has(rule.attr("id") ?? "")) take(rule, group.child("sqref")?.text, rule);
  return found.sort((a, b) => a.priority - b.priority).map(({ condition }) => condition);
}

import { excelCondition } from "../../../objects/conditional/excelCondition";
import { rulesOn } from "../../../objects/conditional/OpenRule";
import { areaAddress } from "../../../univer/address";
import { fromEdges } from "../../../univer/Area";
import type { SheetModel } from "../../../univer/SheetModel";
import { newId } from "../../../univer/WorkbookModel";
import { element, elementWith } from "../../xml/element";
import type { BookWriting } from "../BookWriting";
import { writeFormula } from "../writeFormula";
import { conditionXml } from "./conditionXml";
import { differentialXml } from "./differentialXml";

/** A sheet's conditional formats: what Excel 2007 knows, and what stands among the sheet's extensions. */
export function conditionsXml(sheet: SheetModel, book: BookWriting): { plain: string; extension: string } {
  const plain: string[] = [];
  const young: string[] = [];
  for (const [index, rule] of rulesOn(sheet).entries()) {
    const areas = rule.ranges.map(fromEdges);
    const model = excelCondition(rule);
    const [first] = areas;
    const id = newId();
    const cell = first ? areaAddress({ ...first, rows: 1, columns: 1 }) : "A1";
    const parts = conditionXml(model, { cell, id, formula: (text) => writeFormula(text, book.known) });
    if (!first || !parts) {
      book.notKept.add("conditional-formats");
      continue;
    }
    const sqref = areas.map((area) => areaAddress(area)).join(" ");
    const format = "format" in model && Object.keys(model.format).length > 0 ? model.format : undefined;
    const dxfId = format && book.styles.differential(differentialXml(format, book.styles.formatNumber));
    const common = { priority: index + 1, stopIfTrue: rule.stopIfTrue ? true : undefined };
    if (parts.attributes) {
      const { type, ...rest } = parts.attributes;
      const own = element("cfRule", { type, dxfId, ...common, ...rest }, parts.inside);
      plain.push(element("conditionalFormatting", { sqref }, own));
    }
    if (parts.young) {
      const own = parts.attributes ? {} : common;
      young.push(
        element(
          "x14:conditionalFormatting",
          { "xmlns:xm": "http://schemas.microsoft.com/office/excel/2006/main" },
          element("x14:cfRule", { type: parts.young.type, ...own, id }, parts.young.inside),
          element("xm:sqref", {}, sqref),
        ),
      );
    }
  }
  return { plain: plain.join(""), extension: elementWith("x14:conditionalFormattings", {}, ...young) };
}

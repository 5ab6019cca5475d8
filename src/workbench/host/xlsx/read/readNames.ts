import { printArea, printTitles, readPrintName } from "../page/printNames";
import type { NotKept } from "../NotKept";
import { decodeCellText } from "../xml/cellText";
import type { XmlElement } from "../xml/XmlElement";
import type { BookName } from "./Book";
import { asksOtherWorkbook, readFormula } from "./readFormula";

/**
 * The names that a workbook defines, in its own order; those that Excel keeps for itself have their `_xlnm.` in front.
 * `places` tells for each tab of the file its place in the book, undefined for one that is no worksheet.
 */
export function readNames(
  workbook: XmlElement,
  places: readonly (number | undefined)[],
  notKept: Set<NotKept>,
): BookName[] {
  return (workbook.child("definedNames")?.all("definedName") ?? []).flatMap((element) => {
    const name = element.attr("name") ?? "";
    if (name === "" || name.startsWith("_xlfn.") || element.text.trim() === "") return [];
    if (asksOtherWorkbook(element.text)) notKept.add("external-links");
    if (element.flag("xlm") || element.flag("vbProcedure")) {
      notKept.add("macros");
      return [];
    }
    const formula = readFormula(decodeCellText(element.text));
    const printed = name === printArea || name === printTitles;
    if (printed && !readPrintName(name, formula)) notKept.add("names");
    const tab = element.number("localSheetId");
    const sheet = tab === undefined ? undefined : places[tab];
    if (tab !== undefined && sheet === undefined) return [];
    return [
      {
        name,
        formula,
        comment: element.attr("comment") ?? "",
        hidden: element.flag("hidden"),
        ...(sheet === undefined ? {} : { sheet }),
      },
    ];
  });
}

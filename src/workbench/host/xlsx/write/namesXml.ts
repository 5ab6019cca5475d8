import { element, elementWith, escaped } from "../xml/element";
import type { BookWriting } from "./BookWriting";
import { writeFormula } from "./writeFormula";

/** The `<definedNames>` of a workbook. */
export function namesXml({ workbook, known }: BookWriting): string {
  const sheets = workbook.sheets();
  const names = workbook.names.all().map((name) => {
    const scope = workbook.names.scope(name);
    const place = sheets.findIndex((sheet) => sheet.id === scope);
    const attributes = {
      name: name.name,
      comment: name.comment || undefined,
      localSheetId: scope === undefined ? undefined : place,
      hidden: name.hidden === true ? true : undefined,
    };
    return element("definedName", attributes, escaped(writeFormula(workbook.names.formula(name), known)));
  });
  return elementWith("definedNames", {}, ...names);
}

import { sheetExtras } from "../../model/SheetExtras";
import { fullAddress } from "../../univer/address";
import type { SheetModel } from "../../univer/SheetModel";
import { printNames } from "../page/printNames";
import { element, elementWith, escaped } from "../xml/element";
import type { BookWriting } from "./BookWriting";
import { filterArea } from "./sheet/filterArea";
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
  const own = sheets.flatMap((sheet, place) =>
    [...printNames(sheet.name, sheetExtras(sheet).pageLayout), ...filterName(sheet)].map(([name, formula]) =>
      element(
        "definedName",
        { name, localSheetId: place, hidden: name === filterDatabase ? true : undefined },
        escaped(formula),
      ),
    ),
  );
  return elementWith("definedNames", {}, ...own, ...names);
}

/** Excel keeps the place of a sheet's filter as a hidden name too. */
const filterDatabase = "_xlnm._FilterDatabase";

function filterName(sheet: SheetModel): [string, string][] {
  const area = filterArea(sheet);
  return area ? [[filterDatabase, fullAddress(sheet.name, area, true)]] : [];
}

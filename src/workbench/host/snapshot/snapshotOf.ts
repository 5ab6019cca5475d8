import { workbookExtras } from "../model/WorkbookExtras";
import type { WorkbookModel } from "../univer/WorkbookModel";
import { sheetSnapshot } from "./sheetSnapshot";
import type { NameSnapshot, WorkbookSnapshot } from "./WorkbookSnapshot";

/** All of a workbook as plain data, once its formulas show their values. */
export async function snapshotOf(workbook: WorkbookModel): Promise<WorkbookSnapshot> {
  await workbook.calculation.settle();
  const extras = workbookExtras(workbook);
  return {
    activeSheet: workbook.activeSheet.name,
    sheets: workbook.sheets().map(sheetSnapshot),
    names: namesSnapshot(workbook),
    settings: Object.fromEntries(extras.settings.map(({ key, value }) => [key, structuredClone(value)])),
    properties: structuredClone(extras.properties),
    structureProtected: extras.protection !== undefined,
  };
}

function namesSnapshot(workbook: WorkbookModel): NameSnapshot[] {
  const { names } = workbook;
  const order = ({ scope = "", name }: NameSnapshot): string => `${scope}!${name.toLowerCase()}`;
  return names
    .all()
    .map((each) => {
      const sheetId = names.scope(each);
      const scope = sheetId === undefined ? undefined : workbook.sheetById(sheetId)?.name;
      return {
        name: each.name,
        ...(scope === undefined ? {} : { scope }),
        formula: names.formula(each),
        comment: each.comment ?? "",
      };
    })
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

import { FunctionType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { pieces } from "../../formula/pieces";
import type { WorkbookModel } from "../../univer/WorkbookModel";
import { spillingFunctions } from "../futureFunctions";

/** Whether Excel would store the formula as a dynamic array though its answer is one cell now: any add-in's function may answer many. */
export function mayBeArray(formula: string, workbook: WorkbookModel): boolean {
  const descriptions = workbook.get(IDescriptionService);
  return pieces(formula).some((part) => {
    if (part.kind !== "name") return false;
    const name = part.name.toUpperCase();
    const custom = descriptions.getFunctionInfo(name)?.functionType === FunctionType.User;
    return custom || spillingFunctions.has(name);
  });
}

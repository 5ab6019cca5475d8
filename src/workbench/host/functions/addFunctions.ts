import { FunctionType, IFunctionService, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Area } from "../univer/Area";
import { fullAddress } from "../univer/address";
import type { WorkbookModel } from "../univer/WorkbookModel";
import type { Blank } from "./callArguments";
import type { CellErrors } from "./CellErrors";
import { CustomFunctionCall } from "./CustomFunctionCall";
import type { Implementation } from "./CustomFunctionsRuntime";
import { readFunctionMetadata, type FunctionMetadata } from "./metadata";

/** Makes the add-in's functions known to the workbook's engine; formulas that already name them are calculated again. */
export function addFunctions(
  workbook: WorkbookModel,
  json: unknown,
  table: ReadonlyMap<string, Implementation>,
  errors: CellErrors,
  blank: Blank,
): void {
  const address = (sheetId: string, of: Area): string =>
    fullAddress(workbook.sheetById(sheetId)?.name ?? "", of);
  const functions = readFunctionMetadata(json);
  const executors = functions.flatMap((metadata) => {
    const implementation = table.get(metadata.id.toUpperCase());
    return implementation ? [new CustomFunctionCall(metadata, implementation, errors, blank, address)] : [];
  });
  workbook.get(IFunctionService).registerExecutors(...executors);
  workbook.get(IDescriptionService).registerDescriptions(functions.map(description));
  workbook.calculation.forgetEverything();
}

/** What the formula bar shows while the function is typed. */
const description = ({ name, description: text, parameters }: FunctionMetadata): IFunctionInfo => ({
  functionName: name.toUpperCase(),
  functionType: FunctionType.User,
  description: text,
  abstract: text,
  functionParameter: parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description,
    example: "",
    require: parameter.optional ? 0 : 1,
    repeat: parameter.repeating ? 1 : 0,
  })),
});

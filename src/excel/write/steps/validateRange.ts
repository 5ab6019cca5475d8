import type { Validation } from "../../../sheets/blueprint/sheetLayout";

const longestTitle = 32;

/** Lets only what fits be typed; anything else gets the validation's sentence. Blank is always fine. */
export function validateRange({ dataValidation }: Excel.Range, validation: Validation, title: string): void {
  dataValidation.rule = ruleOf(validation);
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: true,
    style: "Stop",
    title: title.slice(0, longestTitle),
    message: validation.message,
  };
}

/** Excel shows no more than fifteen digits. */
const farthest = 1e15;

function ruleOf(validation: Validation): Excel.DataValidationRule {
  switch (validation.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: validation.source } };
    case "date":
      return { date: { operator: "Between", formula1: "1900-01-01", formula2: "9999-12-31" } };
    case "number": {
      const { whole, least, most } = validation;
      const limits: Excel.BasicDataValidation =
        most === undefined
          ? { operator: "GreaterThanOrEqualTo", formula1: least ?? -farthest }
          : least === undefined
            ? { operator: "LessThanOrEqualTo", formula1: most }
            : { operator: "Between", formula1: least, formula2: most };
      return whole ? { wholeNumber: limits } : { decimal: limits };
    }
  }
}

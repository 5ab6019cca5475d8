import type { ValidationModel } from "../../../model/ValidationModel";
import { alertStyles, comparedKinds, validationOperators } from "../../validationNames";
import { decodeCellText } from "../../xml/cellText";
import type { XmlElement } from "../../xml/XmlElement";
import type { BookValidation } from "../Book";
import { readFormula } from "../readFormula";
import { readAreas } from "./readAreas";

/** The data validation of a sheet; lists on other sheets stand among the extensions of Excel 2010. */
export function readValidations(sheet: XmlElement): BookValidation[] {
  const young = (sheet.child("extLst")?.within("dataValidations") ?? []).flatMap((each) =>
    each.all("dataValidation"),
  );
  const all = [...(sheet.child("dataValidations")?.all("dataValidation") ?? []), ...young];
  return all.flatMap((element) => {
    const areas = readAreas(element.attr("sqref") ?? element.child("sqref")?.text);
    const model = readValidation(element);
    return areas.length > 0 ? [{ areas, model }] : [];
  });
}

function readValidation(element: XmlElement): ValidationModel {
  const text = (name: string) => decodeCellText(element.attr(name) ?? "");
  return {
    ...readRule(element),
    ignoreBlanks: element.flag("allowBlank"),
    errorAlert: {
      showAlert: element.flag("showErrorMessage"),
      style: alertStyles[element.attr("errorStyle") ?? "stop"] ?? "Stop",
      title: text("errorTitle"),
      message: text("error"),
    },
    prompt: {
      showPrompt: element.flag("showInputMessage"),
      title: text("promptTitle"),
      message: text("prompt"),
    },
  };
}

function readRule(element: XmlElement): Pick<ValidationModel, "type" | "rule"> {
  const [one, two] = ["formula1", "formula2"].map((name) => formulaIn(element.child(name)));
  const type = element.attr("type") ?? "none";
  // In files the attribute says that the arrow is hidden.
  if (type === "list" && one !== undefined)
    return {
      type: "List",
      rule: { list: { inCellDropDown: !element.flag("showDropDown"), source: listIn(one) } },
    };
  if (type === "custom" && one !== undefined) return { type: "Custom", rule: { custom: { formula: one } } };
  const kind = comparedKinds.find(([inFile]) => inFile === type);
  if (!kind || one === undefined) return { type: "None", rule: {} };
  const operator = validationOperators[element.attr("operator") ?? "between"] ?? "Between";
  const second = two === undefined ? {} : { formula2: two };
  return { type: kind[2], rule: { [kind[1]]: { formula1: one, ...second, operator } } };
}

function formulaIn(element: XmlElement | undefined): string | undefined {
  const text = element?.child("f")?.text ?? element?.text;
  return text === undefined || text.trim() === "" ? undefined : readFormula(decodeCellText(text));
}

/** Values of its own stand in quotes. */
function listIn(formula: string): string {
  const own = /^="((?:[^"]|"")*)"$/.exec(formula);
  return own ? (own[1] ?? "").replace(/""/g, '"') : formula;
}

import type { ValidationModel } from "../../../model/ValidationModel";
import { validationsOn } from "../../../objects/validation/rules";
import { excelValidation } from "../../../objects/validation/univerValidation";
import { areaAddress } from "../../../univer/address";
import { fromEdges } from "../../../univer/Area";
import type { SheetModel } from "../../../univer/SheetModel";
import { nameOf } from "../../conditionNames";
import { alertStyles, comparedKinds, validationOperators } from "../../validationNames";
import { encodeCellText } from "../../xml/cellText";
import { element, escaped, listElement } from "../../xml/element";
import type { BookWriting } from "../BookWriting";
import { writeFormula } from "../writeFormula";

/** The longest list of its own values, title and message that a file can hold. */
const longest = { list: 255, title: 32, text: 255 };

/** A sheet's `<dataValidations>`. */
export function validationsXml(sheet: SheetModel, book: BookWriting): string {
  const rules = validationsOn(sheet).flatMap((rule) => {
    const sqref = rule.ranges.map((range) => areaAddress(fromEdges(range))).join(" ");
    const xml = sqref === "" ? undefined : validationXml(excelValidation(rule), sqref, book);
    if (!xml) book.notKept.add("data-validation");
    return xml ? [xml] : [];
  });
  return listElement("dataValidations", rules);
}

function validationXml(model: ValidationModel, sqref: string, book: BookWriting): string | undefined {
  const { errorAlert, prompt, rule, ignoreBlanks } = model;
  const text = (value: string, most: number) =>
    value === "" ? undefined : encodeCellText(value.slice(0, most));
  const on = (flag: boolean) => (flag ? true : undefined);
  const condition = conditionOf(rule);
  if (!condition) return undefined;
  const style = nameOf(alertStyles, errorAlert.style);
  const formulas = condition.formulas.map((formula, index) =>
    element(`formula${index + 1}`, {}, escaped(writeFormula(formula, book.known))),
  );
  const attributes = {
    type: condition.type,
    errorStyle: style === "stop" ? undefined : style,
    operator: condition.operator,
    allowBlank: on(ignoreBlanks),
    showDropDown: on(rule.list?.inCellDropDown === false),
    showInputMessage: on(prompt.showPrompt),
    showErrorMessage: on(errorAlert.showAlert),
    errorTitle: text(errorAlert.title, longest.title),
    error: text(errorAlert.message, longest.text),
    promptTitle: text(prompt.title, longest.title),
    prompt: text(prompt.message, longest.text),
    sqref,
  };
  return element("dataValidation", attributes, ...formulas);
}

interface Condition {
  readonly type?: string;
  readonly operator?: string | undefined;
  readonly formulas: readonly string[];
}

function conditionOf(rule: ValidationModel["rule"]): Condition | undefined {
  if (rule.list) {
    const { source } = rule.list;
    if (source.startsWith("=")) return { type: "list", formulas: [source] };
    return source.length > longest.list
      ? undefined
      : { type: "list", formulas: [`"${source.replace(/"/g, '""')}"`] };
  }
  if (rule.custom) return { type: "custom", formulas: [rule.custom.formula] };
  const kind = comparedKinds.find(([, key]) => rule[key]);
  const given = kind && rule[kind[1]];
  if (!kind || !given) return { formulas: [] };
  const operator = nameOf(validationOperators, given.operator);
  const formulas = [given.formula1, ...(given.formula2 === undefined ? [] : [given.formula2])];
  return { type: kind[0], operator: operator === "between" ? undefined : operator, formulas };
}

import type { Edit } from "../xml/edited";
import type { FormulaCell } from "./formulaCells";

/** Errors that say no answer has come: the add-in was away, or is still at work. */
const noAnswers = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!", "#BLOCKED!", "#UNKNOWN!"]);

/** Whether a cell holds an answer that can stay without its formula. */
export const isAnswered = ({ type, value, ownText }: FormulaCell): boolean => {
  if (type === "str" || ownText) return true;
  if (value === undefined || value.inside.trim() === "") return false;
  return type !== "e" || !noAnswers.has(value.inside.trim().toUpperCase());
};

/**
 * The edits that leave a cell with its value alone.
 *
 * A formula's text may stand as `t="str"` only beside its formula (ECMA-376 part 1, 18.18.11), so it becomes one of the cell's
 * own; `cm`, which says that an array spills by itself, goes with the formula. Numbers, truths, errors and rich values stay to the
 * letter.
 */
export const valueEdits = (cell: FormulaCell): readonly Edit[] => {
  const { formula, attributes, type, value, prefix, ownText } = cell;
  const edits: Edit[] = [];
  const array = attributes.get("cm");
  if (formula) {
    edits.push({ start: formula.start, end: formula.end, text: "" });
    if (array) edits.push({ start: array.start, end: array.end, text: "" });
  }
  const kind = attributes.get("t");
  if (type !== "str" || !kind) return edits;
  const text = `<${prefix}is><${prefix}t xml:space="preserve">${value?.inside ?? ""}</${prefix}t></${prefix}is>`;
  edits.push({ start: kind.start, end: kind.end, text: ' t="inlineStr"' });
  if (value) edits.push({ start: value.start, end: value.end, text: ownText ? "" : text });
  else if (formula && !ownText) edits.push({ start: formula.end, end: formula.end, text });
  return edits;
};

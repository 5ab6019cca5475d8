import { LexerTreeBuilder, AstTreeBuilder, type ErrorType } from "@univerjs/engine-formula";
import type { WorkbookModel } from "../univer/WorkbookModel";

const known = new Map<string, boolean>();
const enough = 5_000;

/** Whether Excel would take this text as a formula at all; a formula of an unknown function is one. */
export function isParsable(workbook: WorkbookModel, formula: string): boolean {
  // Which numbers it says makes no difference: thousands of formulas differ only in their rows.
  const shape = formula.replace(/\d+/g, "0");
  const before = known.get(shape);
  if (before !== undefined) return before;
  if (known.size > enough) known.clear();
  const answer = balanced(formula) && !danglingOperator.test(formula.trimEnd()) && hasTree(workbook, formula);
  known.set(shape, answer);
  return answer;
}

const danglingOperator = /[-+*/^&=<>,(]$/;

function hasTree(workbook: WorkbookModel, formula: string): boolean {
  // The engine remembers what it has read by its text, here without the workbook's names: so not this very text.
  const unremembered = formula.replace(/^=/, "=  ");
  const lexed = workbook.get(LexerTreeBuilder).treeBuilder(unremembered) as unknown as ErrorType | object;
  return typeof lexed !== "string" && workbook.get(AstTreeBuilder).parse(lexed as never) !== null;
}

/** Quotes and brackets close; inside a text anything goes. */
function balanced(formula: string): boolean {
  const bare = formula
    .replace(/"(?:[^"]|"")*"/g, "")
    .replace(/'(?:[^']|'')*'!/g, "")
    .replace(/'./g, "");
  const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
  const open: string[] = [];
  for (const character of bare) {
    if (character === '"') return false;
    const close = closing[character];
    if (close) open.push(close);
    else if (")]}".includes(character) && open.pop() !== character) return false;
  }
  return open.length === 0;
}

import { longForm } from "../../formula/longForm";
import { joined, pieces } from "../../formula/pieces";
import { quotedSheet } from "../../univer/address";
import { futureFunctions, worksheetFunctions } from "../futureFunctions";

/** The names that a formula can mean besides its own parameters: names and tables of the workbook, in lower case. */
export type KnownNames = ReadonlySet<string>;

/**
 * A formula as a file holds it: without `=`, `[@Sold]` of the table it stands in in the long form, functions younger
 * than the format with their prefix, parameters of LET and LAMBDA with theirs, `A1#` as a function.
 */
export function writeFormula(formula: string, known: KnownNames, table?: string): string {
  const long = longForm(formula, table) ?? formula;
  const plain = long.replace(/^=/, "");
  const parts = pieces(plain);
  const scoped = parts.some((part) => part.kind === "name" && /^(let|lambda)$/i.test(part.name));
  const named = parts.map((part, index) => {
    if (part.kind !== "name" || part.sheet !== undefined) return part;
    const next = parts[index + 1];
    const called = next?.kind === "other" && next.text.startsWith("(");
    return { ...part, name: prefixed(part.name, called, scoped, known) };
  });
  return withAnchors(joined(named, quotedSheet));
}

function prefixed(name: string, called: boolean, scoped: boolean, known: KnownNames): string {
  const upper = name.toUpperCase();
  if (called && worksheetFunctions.has(upper)) return `_xlfn._xlws.${name}`;
  if (called && futureFunctions.has(upper)) return `_xlfn.${name}`;
  const parameter = scoped && !called && !known.has(name.toLowerCase()) && !/^(true|false)$/i.test(name);
  return parameter ? `_xlpm.${name}` : name;
}

const anchor = /((?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Za-z]{1,3}\$?\d{1,7})#/gu;

const withAnchors = (formula: string): string =>
  formula.includes("#")
    ? formula
        .split(/("(?:[^"]|"")*")/)
        .map((part) => (part.startsWith('"') ? part : part.replace(anchor, "_xlfn.ANCHORARRAY($1)")))
        .join("")
    : formula;

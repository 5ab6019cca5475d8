import type { ConditionalBound } from "../../../model/ConditionalModel";
import { boundTypes, nameOf } from "../../conditionNames";
import { element, escaped } from "../../xml/element";

interface Bound {
  readonly type: ConditionalBound["type"] | "Invalid";
  readonly formula?: string;
}

const valueOf = ({ formula }: Bound): string => (formula ?? "").replace(/^=/, "") || "0";
const hasValue = ({ type }: Bound): boolean => !/^(Automatic|LowestValue|HighestValue)$/.test(type);

/** How a file names a bound; an automatic one is the lowest or the highest value to Excel 2007. */
function typeIn({ type }: Bound, end: "min" | "max", young: boolean): string {
  if (type === "Automatic") return young ? (end === "min" ? "autoMin" : "autoMax") : end;
  return type === "Invalid" ? "percent" : (nameOf(boundTypes, type) ?? "num");
}

/** A `<cfvo>`. */
export const boundXml = (bound: Bound, end: "min" | "max" = "min", strictly = false): string =>
  element("cfvo", {
    type: typeIn(bound, end, false),
    val: hasValue(bound) ? valueOf(bound) : undefined,
    gte: strictly ? false : undefined,
  });

/** A `<x14:cfvo>`, as extensions have them. */
export const youngBoundXml = (bound: Bound, end: "min" | "max" = "min", strictly = false): string =>
  element(
    "x14:cfvo",
    { type: typeIn(bound, end, true), gte: strictly ? false : undefined },
    hasValue(bound) ? element("xm:f", {}, escaped(valueOf(bound))) : "",
  );

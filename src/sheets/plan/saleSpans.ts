import { spansOf } from "./spansOf";

/** The spans that sales are taken by. */
export const saleSpans = spansOf("Sales_Date");

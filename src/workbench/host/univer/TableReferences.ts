import { ReferenceNodeFactory } from "@univerjs/engine-formula";

/** A table's name and one group of brackets: `Plan_Months[Sold]`, `Orders[[#Headers],[Date]]`. */
const structured = /^[\p{L}_\\][\p{L}\p{N}_.\\]*\[.*\]$/su;

/**
 * How the engine tells a structured reference from other words. Its own pattern knows no table with `_` in its name and no
 * header with `#`; whether there is such a table it asks the workbook in any case.
 */
export class TableReferences extends ReferenceNodeFactory {}

Object.assign(TableReferences.prototype, {
  _checkTokenIsTableReference: (token: string) => structured.test(token),
});

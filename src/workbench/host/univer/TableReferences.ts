import { ReferenceNodeFactory, type ISuperTable, type LexerNode } from "@univerjs/engine-formula";
import { columnTokens } from "../formula/columnToken";

/** A table's name and one group of brackets: `Plan_Months[Sold]`, `Orders[[#Headers],[Date]]`. */
const structured = /^[\p{L}_\\][\p{L}\p{N}_.\\]*\[.*\]$/su;

/**
 * How the engine reads structured references, mended where Univer goes wrong: its own pattern knows no table with `_` in its
 * name, a cell that INDEX takes from a table is looked for on the sheet of the formula instead of the table's, and no range ends
 * at a table's cell in the formula's row: `B2:Orders[[#This Row],[Amount]]`.
 */
export class TableReferences extends ReferenceNodeFactory {
  override checkAndCreateNodeType(param: LexerNode | string) {
    const node = super.checkAndCreateNodeType(param);
    const table = node?.["_tableReferenceObject"];
    if (!table) return node;
    table.getForcedSheetName = () => this.sheetNamed(table.getForcedSheetId()) ?? "";
    table.isCell = () => table.isCurrentRowForRange() && isOneWide(table.getRangeData());
    return node;
  }

  private sheetNamed(id: string | null | undefined): string | undefined {
    const config = this["_currentConfigService"];
    const names = config.getSheetNameMap()[config.getExecuteUnitId() ?? ""] ?? {};
    return Object.keys(names).find((name) => names[name] === id);
  }
}

const isOneWide = ({ startColumn, endColumn }: { startColumn: number; endColumn: number }): boolean =>
  startColumn === endColumn;

type Tables = Pick<ReadonlyMap<string, ISuperTable>, "has" | "get"> | undefined;

const inherited = ReferenceNodeFactory.prototype["_getTableMap"] as () => Tables;
const inheritedNode = ReferenceNodeFactory.prototype["_getNode"];
const tokenTitles = new WeakMap<ISuperTable["titleMap"], ISuperTable["titleMap"]>();

/** A table's columns by the tokens the engine reads for them. */
function titlesOf({ titleMap }: ISuperTable): ISuperTable["titleMap"] {
  const known =
    tokenTitles.get(titleMap) ??
    new Map(
      [...titleMap].flatMap(([title, place]) => columnTokens(title).map((token) => [token, place] as const)),
    );
  tokenTitles.set(titleMap, known);
  return known;
}

Object.assign(TableReferences.prototype, {
  _getTableMap(this: ReferenceNodeFactory): Tables {
    const tables = inherited.call(this);
    return (
      tables && {
        has: (name) => tables.has(name),
        get: (name) => {
          const table = tables.get(name);
          return table && { ...table, titleMap: titlesOf(table) };
        },
      }
    );
  },
  /** The engine looks for no table at the end of a range. */
  _getNode(this: ReferenceNodeFactory, token: string, nested: boolean, merged: boolean, param: LexerNode) {
    const ends = nested && this["_checkParentIsUnionOperator"](param);
    return (
      inheritedNode.call(this, token, nested, merged, param) ??
      (ends ? this["_getTableReferenceNode"](token, false, merged) : undefined)
    );
  },
  _checkTokenIsTableReference: (token: string) => structured.test(token),
});

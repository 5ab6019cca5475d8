import type { CreatedWorkbooks } from "../document/CreatedWorkbooks";
import type { References } from "../protocol/References";
import type { RichError } from "../protocol/RichError";
import type { Area } from "../univer/Area";
import type { SheetModel } from "../univer/SheetModel";
import type { TableModel } from "../univer/TableModel";
import type { WorkbookModel } from "../univer/WorkbookModel";
import type { ScreenUpdates } from "../ScreenUpdates";
import type { EventHub } from "../protocol/EventHub";
import type { HostObject } from "./HostObject";
import type { RangeObject } from "./RangeObject";
import type { TableObject } from "./TableObject";
import type { WorksheetObject } from "./WorksheetObject";

/** What an object of the host may use. */
export interface HostContext {
  /** The object model's root, Office.js's `context.workbook`. */
  readonly root: HostObject;
  readonly workbook: WorkbookModel;
  readonly references: References;
  readonly events: EventHub;
  readonly screen: ScreenUpdates;
  /** Workbooks made from files' bytes, beside this one. */
  readonly created: CreatedWorkbooks;
  /** Objects of classes that know each other; made here so that their files need not import one another. */
  readonly make: {
    range(sheet: SheetModel, area: Area): RangeObject;
    worksheet(sheet: SheetModel): WorksheetObject;
    table(table: TableModel): TableObject;
  };
  /** A `Range | string` argument; addresses without a sheet mean `from`, or the active sheet. */
  rangeFrom(value: unknown, from?: SheetModel): Promise<RangeObject>;
  /** Objects Office.js makes itself: the shared runtime, the ribbon, storage. */
  service(name: string): HostObject;
  /** Called before every action; a test may have it fail. */
  beforeAction(): void;
  /** Called before every mutating action; a test may have it fail. */
  beforeChange(): void;
  /** A fault of our own, told apart from Excel's refusals. */
  unexpected(error: unknown): RichError;
}

import { ChartCollection } from "./chart/ChartCollection";
import { RangeFormat } from "./format/RangeFormat";
import type { HostObject } from "./HostObject";
import type { RangeObject } from "./RangeObject";
import type { TableObject } from "./TableObject";
import type { WorkbookObject } from "./WorkbookObject";
import type { WorksheetObject } from "./WorksheetObject";

type Navigations<T> = Readonly<Record<string, (self: T) => HostObject | null>>;

/*
 * Where the classes that are not part of the core hang on it: formats, validation, charts, settings…
 * One line a class, as `Format: (range) => new RangeFormat(range.host, range)`.
 */
export const workbookNavigations: Navigations<WorkbookObject> = {};
export const worksheetNavigations: Navigations<WorksheetObject> = {
  Charts: ({ host, sheet }) => new ChartCollection(host, sheet),
};
export const rangeNavigations: Navigations<RangeObject> = {
  Format: (range) => new RangeFormat(range),
};
export const tableNavigations: Navigations<TableObject> = {};

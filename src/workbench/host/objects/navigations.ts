import { sheetExtras } from "../model/SheetExtras";
import { workbookExtras } from "../model/WorkbookExtras";
import { DocumentProperties } from "./book/DocumentProperties";
import { SettingCollection } from "./book/SettingCollection";
import { WorkbookProtection } from "./book/WorkbookProtection";
import { ChartCollection } from "./chart/ChartCollection";
import { CommentCollection } from "./comment/CommentCollection";
import { ConditionalFormatCollection } from "./conditional/ConditionalFormatCollection";
import { RangeFormat } from "./format/RangeFormat";
import type { HostObject } from "./HostObject";
import type { RangeObject } from "./RangeObject";
import { FreezePanes } from "./sheet/FreezePanes";
import { PageLayout } from "./sheet/PageLayout";
import { TableAutoFilter } from "./sheet/TableAutoFilter";
import { WorksheetCustomPropertyCollection } from "./sheet/WorksheetCustomPropertyCollection";
import { WorksheetProtection } from "./sheet/WorksheetProtection";
import type { TableObject } from "./TableObject";
import type { WorkbookObject } from "./WorkbookObject";
import { DataValidation } from "./validation/DataValidation";
import type { WorksheetObject } from "./WorksheetObject";

type Navigations<T> = Readonly<Record<string, (self: T) => HostObject | null>>;

/*
 * Where the classes that are not part of the core hang on it: formats, validation, charts, settings…
 * One line a class, as `Format: (range) => new RangeFormat(range.host, range)`.
 */
export const workbookNavigations: Navigations<WorkbookObject> = {
  Comments: ({ host }) => new CommentCollection(host),
  Properties: ({ host }) => new DocumentProperties(host),
  Protection: ({ host }) => new WorkbookProtection(host),
  Settings: ({ host }) => new SettingCollection(host, workbookExtras(host.workbook).settings, "settings"),
};
export const worksheetNavigations: Navigations<WorksheetObject> = {
  Charts: ({ host, sheet }) => new ChartCollection(host, sheet),
  Comments: ({ host, sheet }) => new CommentCollection(host, sheet),
  CustomProperties: ({ host, sheet }) =>
    new WorksheetCustomPropertyCollection(host, sheetExtras(sheet).customProperties, "properties"),
  FreezePanes: ({ host, sheet }) => new FreezePanes(host, sheet),
  PageLayout: ({ host, sheet }) => new PageLayout(host, sheet),
  Protection: ({ host, sheet }) => new WorksheetProtection(host, sheet),
};
export const rangeNavigations: Navigations<RangeObject> = {
  ConditionalFormats: (range) => new ConditionalFormatCollection(range),
  DataValidation: (range) => new DataValidation(range),
  Format: (range) => new RangeFormat(range),
};
export const tableNavigations: Navigations<TableObject> = {
  AutoFilter: ({ host, table }) => new TableAutoFilter(host, table),
};

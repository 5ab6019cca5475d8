import type { ChartModel } from "../model/ChartModel";
import type { CommentModel, CommentReplyModel } from "../model/CommentModel";
import type { ConditionalModel } from "../model/ConditionalModel";
import type { HyperlinkModel } from "../model/HyperlinkModel";
import type { PageLayoutModel } from "../model/PageLayoutModel";
import type { ValidationModel } from "../model/ValidationModel";
import type { WorkbookPropertiesModel } from "../model/WorkbookExtras";
import type { TableLook } from "../univer/TableModel";

/**
 * All a workbook is, as plain data: two workbooks a director could not tell apart have equal snapshots, whatever ids
 * they gave their parts. Addresses are A1 texts, sizes points, colours #RRGGBB.
 */
export interface WorkbookSnapshot {
  readonly activeSheet: string;
  /** In tab order. */
  readonly sheets: readonly SheetSnapshot[];
  /** By scope and name. */
  readonly names: readonly NameSnapshot[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly properties: WorkbookPropertiesModel;
  readonly structureProtected: boolean;
}

export interface NameSnapshot {
  readonly name: string;
  /** A sheet's name; absent for names of the whole workbook. */
  readonly scope?: string;
  readonly formula: string;
  readonly comment: string;
}

export interface CellSnapshot {
  readonly value?: string | number | boolean;
  readonly formula?: string;
  readonly format?: FormatSnapshot;
}

/** The members of a format that differ from an untouched cell's, as `fill.color`, `font.bold`, `borders.EdgeTop` … */
export type FormatSnapshot = Readonly<Record<string, unknown>>;

/** A row or column that differs from an untouched one. */
export interface TrackSnapshot {
  readonly size?: number;
  readonly hidden?: true;
  readonly format?: FormatSnapshot;
}

export interface TableSnapshot {
  readonly name: string;
  readonly address: string;
  readonly columns: readonly string[];
  readonly look: Readonly<TableLook>;
}

export type ConditionSnapshot = ConditionalModel & {
  readonly ranges: readonly string[];
  readonly stopIfTrue: boolean;
};
export type ValidationSnapshot = ValidationModel & { readonly ranges: readonly string[] };

/** A chart with its references as addresses and without its id. */
export type ChartSnapshot = Readonly<Record<keyof Omit<ChartModel, "id">, unknown>>;

export type CommentSnapshot = Omit<CommentModel, "id" | "row" | "column" | "replies"> & {
  readonly cell: string;
  readonly replies: readonly Omit<CommentReplyModel, "id">[];
};

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: string;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  /** Sizes of untouched columns and rows. */
  readonly standardWidth: number;
  readonly standardHeight: number;
  /** By address, row by row; only cells that hold or show something. */
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  /** By letters, as `C`. */
  readonly columns: Readonly<Record<string, TrackSnapshot>>;
  /** By number, counted from 1. */
  readonly rows: Readonly<Record<string, TrackSnapshot>>;
  readonly merges: readonly string[];
  readonly tables: readonly TableSnapshot[];
  /** By priority. */
  readonly conditionalFormats: readonly ConditionSnapshot[];
  readonly validations: readonly ValidationSnapshot[];
  /** `1:3`, `A:A` or `A1:B3`; absent when nothing is frozen. */
  readonly frozen?: string;
  readonly charts: readonly ChartSnapshot[];
  readonly notes: readonly { readonly cell: string; readonly text: string }[];
  readonly comments: readonly CommentSnapshot[];
  readonly hyperlinks: readonly (Omit<HyperlinkModel, "row" | "column"> & { readonly cell: string })[];
  readonly pageLayout: PageLayoutModel;
  readonly customProperties: Readonly<Record<string, string>>;
  /** What protection allows; absent when the sheet is not protected. */
  readonly protection?: Readonly<Record<string, unknown>>;
}

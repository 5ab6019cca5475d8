import type { ChosenColumns } from "./chooseFields";
import type { FieldOf, RoleKey } from "./roles/roles";
import { roles } from "./roles/roles";

/** What a column of a sales table can mean to a plan. A date and an amount are needed; the rest is welcome. */
export type SalesField = FieldOf<"sales">;
export const salesFields = Object.keys(roles.sales.fields) as readonly SalesField[];

export interface ColumnSeen {
  readonly header: string;
  readonly type: "date" | "number" | "text" | "mixed" | "blank";
  /** A few of its values as the sheet shows them. */
  readonly samples: readonly string[];
}

/** Something in the rows that a plan would miss, count twice or take amiss; never dropped in silence. */
export interface Doubt {
  readonly kind:
    | "date-unreadable"
    | "date-as-text"
    | "date-missing"
    | "amount-as-text"
    /** An amount with its unit as text, "3.5万" or "12k". */
    | "amount-in-unit"
    | "amount-unreadable"
    | "amount-missing"
    /** An amount below 0, as of a refund: it counts. */
    | "amount-negative"
    /** A day that has not come yet, of something that has happened. */
    | "date-future"
    /** A row without the name or kind that the role's rows are told apart by. */
    | "name-missing"
    /** A name that stood further up already in a list that holds each once. */
    | "name-again"
    /** A row that lacks a name or kind which most others have. */
    | "name-blank"
    /** A row that says in every chosen column what one above it says. */
    | "row-again"
    | "blank-row"
    | "total-row";
  readonly count: number;
  /** The field whose column it stands in. */
  readonly field: FieldOf<RoleKey>;
  /** The first cell to look at, with its sheet: "Sheet1!C17". */
  readonly cell: string;
  /** All of its cells, those below one another together: "Sheet1!C17:C20"; the first 30 such runs. */
  readonly cells: readonly string[];
}

/** Something about a table as a whole that the director should know before naming it. */
export type Remark =
  /** Its amounts are written in thousands, 万…: every 1 means `factor`. */
  | { readonly kind: "scaled"; readonly unit: string; readonly factor: number; readonly cell: string }
  /** Columns of money that are not written in the same unit. */
  | { readonly kind: "units-differ"; readonly headers: readonly string[]; readonly cell: string }
  /** Rows hidden by hand or by a filter; they count. */
  | { readonly kind: "hidden-rows"; readonly count: number; readonly cell: string }
  /** Sheets with the very same headers, this one too; a name can lead to only one of them. */
  | { readonly kind: "alike"; readonly sheets: readonly string[] }
  /** Months or channels stand side by side instead of below one another: names cannot lead to it until it is unpivoted. */
  | {
      readonly kind: "wide";
      readonly across: "months" | "channels";
      readonly headers: readonly string[];
      /** Where they stand: "Data!B1:M1". */
      readonly cell: string;
    };

/** A table that looks like one of the roles: where it is, what its columns seem to mean, and what is doubtful in it. */
export interface RoleFinding<Key extends RoleKey = RoleKey> {
  readonly role: Key;
  readonly sheet: string;
  /** Header row and body, without the sheet: "B4:H9998". */
  readonly address: string;
  /** The Excel table's name; undefined for a plain block. */
  readonly table: string | undefined;
  readonly columns: readonly ColumnSeen[];
  /** Which column, counted from 0, holds each field. */
  readonly fields: ChosenColumns<Key>;
  /** 0–1: how sure we are. */
  readonly confidence: number;
  /** Body rows that count: with everything the role needs readable. */
  readonly rows: number;
  /** Excel serials, of the needed date; undefined while no such column is chosen. */
  readonly firstDate: number | undefined;
  readonly lastDate: number | undefined;
  /** Of the needed amount; undefined while a needed column is missing, or where the role needs no amount. */
  readonly total: number | undefined;
  readonly doubts: readonly Doubt[];
  readonly remarks: readonly Remark[];
}

/** A table that looks like sales. */
export type SalesFinding = RoleFinding<"sales">;

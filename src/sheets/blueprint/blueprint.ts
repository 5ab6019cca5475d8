/** What a cell holds. `null` leaves it blank. */
export type Cell = string | number | boolean | null;

/** What a column or a labelled cell is; that alone decides number format, alignment, width, validation and colour. */
export type Kind =
  | "money"
  | "share"
  | "index"
  | "count"
  | "days"
  | "year"
  | "quarter"
  | "number"
  | "date"
  | "month"
  | "name"
  | "choice"
  | "light"
  | "person"
  | "text"
  | "check";

/** One labelled cell. Its key is the workbook name it gets, in every language: `Year_Target`. */
export interface FormItem {
  readonly as: Kind;
  readonly label: string;
  /** Typed by the director; `start` is only what stands there at first. Otherwise `formula` says what it shows. */
  readonly input?: boolean;
  readonly start?: Cell;
  /** May also stand in an input: then it is what the cell shows until something is typed (`Plan_AsOf`). */
  readonly formula?: string;
  /** The name of the list a choice is picked from. */
  readonly choices?: string;
  /** Whole-cell limits for typed numbers. */
  readonly least?: number;
  readonly most?: number;
  /** One short line beside the cell: unit, meaning, source item. */
  readonly note?: string;
}

export interface FormBlock {
  readonly block: "form";
  readonly key: string;
  readonly title: string;
  readonly note?: string;
  readonly items: Readonly<Record<string, FormItem>>;
}

export interface Column {
  readonly as: Kind;
  readonly label: string;
  readonly input?: boolean;
  /** The same for every row, in terms of column keys: `=[@Sold]-[@Target]`, `=SUM(Plan_Months[Target])`. */
  readonly formula?: string;
  readonly choices?: string;
  readonly least?: number;
  readonly most?: number;
  /** What stands under the column: a sum, or a formula of its own. */
  readonly total?: "sum" | string;
  readonly note?: string;
}

/** An Excel table; its key is the table's name in every language (`Plan_Months`). */
export interface TableBlock {
  readonly block: "table";
  readonly key: string;
  readonly title: string;
  readonly note?: string;
  /** The column whose values tell rows apart when the sheet is written again. */
  readonly rowKey: string;
  readonly columns: Readonly<Record<string, Column>>;
  /** Fixed cells and first values of inputs, by column key; a column with a formula needs none. */
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /** A workbook name for one cell of each row, in row order, all in one column: the `Rule_…` inputs. */
  readonly cellNames?: { readonly column: string; readonly names: readonly string[] };
  /** Label under the first column of the totals line; no line when absent. */
  readonly totalLabel?: string;
}

/** Cells whose answer only a custom function can give; each spills below itself. Stands last on a sheet. */
export interface EngineBlock {
  readonly block: "engine";
  readonly key: string;
  readonly title: string;
  readonly note?: string;
  /** Each column is one workbook name over `rows` cells (`Month_Split`). */
  readonly spills: readonly {
    readonly name: string;
    readonly label: string;
    readonly as: Kind;
    readonly rows: number;
    /** How many columns the answer has; the name stands over the last of them. */
    readonly columns?: number;
    /** What each column of the answer is, when there are several; otherwise all are `as`. */
    readonly kinds?: readonly Kind[];
    /** More workbook names, each over one column of the answer, counted from 0: `{ Week_Start: 0 }`. */
    readonly also?: Readonly<Record<string, number>>;
    /** What stands where, counted from the first row; a formula fills the rows down to the next. */
    readonly cells: readonly { readonly row: number; readonly formula: string }[];
    /** What it is and which rule, kept with the cell as a note. */
    readonly note: string;
  }[];
}

export interface ChartBlock {
  readonly block: "chart";
  readonly key: string;
  /** The name of the cell whose text is the chart's title. */
  readonly titleFrom: string;
  readonly table: string;
  readonly x: string;
  /** `actual` is solid dark, `plan` outlined, `last` light grey. */
  readonly series: readonly {
    readonly column: string;
    readonly draw: "line" | "column";
    readonly role: "actual" | "plan" | "last";
  }[];
}

/** What choices are picked from: each list is a workbook name over its choices, in the reader's words. */
export interface ListsBlock {
  readonly block: "lists";
  readonly key: string;
  readonly title: string;
  readonly note?: string;
  readonly lists: Readonly<Record<string, { readonly label: string; readonly choices: readonly string[] }>>;
}

export type Block = FormBlock | TableBlock | ListsBlock | EngineBlock | ChartBlock;

/** The headers of tables, by table and column key: `{ Plan_Months: { Sold: "已售" } }`. */
export type TableHeaders = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a generated sheet says, as data. */
export interface Blueprint {
  /** Language-neutral: "Targets". The workbook name `Quarterdeck_Targets` marks the sheet wherever it goes. */
  readonly key: string;
  /** The tab's text. */
  readonly tab: string;
  readonly family: "plan" | "review" | "rules";
  /** The one question the sheet answers, and the sentence under it. */
  readonly title: string;
  readonly sentence: string;
  /** At the right of the title: what date and unit the numbers have. A formula. */
  readonly corner?: string;
  /** The other sheets, linked from the first lines. */
  readonly links?: readonly { readonly key: string; readonly tab: string }[];
  /** Number format of `money`; whole numbers with separators when absent. */
  readonly money?: string;
  /** Characters that the largest amount takes in that format; 11 when absent. */
  readonly moneyRoom?: number;
  /** Headers of tables on other sheets that formulas here name. */
  readonly sees?: TableHeaders;
  readonly blocks: readonly Block[];
}

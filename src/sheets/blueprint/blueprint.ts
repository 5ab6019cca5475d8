/** What a cell holds. `null` leaves it blank. */
export type Cell = string | number | boolean | null;

/** What a column or a labelled cell is; that alone decides number format, alignment, width, validation and colour. */
export type Kind =
  | "money"
  | "share"
  /** A share as far as per cent tell something, the multiple from ten times on. */
  | "return"
  | "index"
  | "count"
  | "days"
  | "hours"
  | "year"
  | "quarter"
  | "number"
  | "date"
  | "month"
  | "name"
  | "choice"
  | "light"
  | "person"
  /** Runs on to the right; where it is typed into a table it wraps in a narrow column. */
  | "text"
  /** Long text that wraps in a wide column; in a form it runs on to the right, as `text` does. */
  | "sentence"
  | "check"
  /** A HYPERLINK formula. */
  | "link"
  /** One period of a bar drawn in cells, holding one of `ganttSigns` or nothing. */
  | "gantt";

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

export interface Printable {
  /** Only feeds what stands above, as a log does: not printed, and one of the last blocks of its sheet. An engine always is. */
  readonly working?: true;
}

export interface FormBlock extends Printable {
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
  /** An input that signing fills in, not the director. */
  readonly bySigning?: true;
  /** The same for every row, in terms of column keys: `=[@Sold]-[@Target]`, `=SUM(Plan_Months[Target])`. */
  readonly formula?: string;
  readonly choices?: string;
  readonly least?: number;
  readonly most?: number;
  /** What stands under the column: a sum, or a formula of its own. */
  readonly total?: "sum" | string;
  /** Characters that a sentence wraps in, 50 when absent; in other columns the least that there is room for. */
  readonly room?: number;
  /** Lines that a sentence of a formula may take; one when absent. */
  readonly lines?: number;
  readonly note?: string;
  /** Made from a name in the director's data, as `memberColumns` does: such columns come and go with the data. */
  readonly member?: true;
}

/** A formula of one row's own, where rows ask different things of the same column. */
export interface RowFormula {
  readonly formula: string;
}

/** An Excel table; its key is the table's name in every language (`Plan_Months`). */
export interface TableBlock extends Printable {
  readonly block: "table";
  readonly key: string;
  readonly title: string;
  readonly note?: string;
  /** The column whose values tell rows apart when the sheet is written again. */
  readonly rowKey: string;
  /** From this column on they only feed other cells and are not printed. */
  readonly workingFrom?: string;
  readonly columns: Readonly<Record<string, Column>>;
  /** Fixed cells, first values of inputs and formulas of single rows, by column key; a column with a formula needs none. */
  readonly rows: readonly Readonly<Record<string, Cell | RowFormula>>[];
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
    /** The name stands over all of the answer's columns. */
    readonly over?: "answer";
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

/**
 * What a series stands for, drawn as finance reports do: `actual` solid dark, `plan` outlined, `last` light grey, `forecast`
 * light with a dashed outline, deviations in the colours of `good` and `act`, `base` unseen under what floats on it.
 */
export type ChartRole = "actual" | "plan" | "last" | "forecast" | "good" | "act" | "base";

export interface ChartSeries {
  readonly column: string;
  /**
   * `stacked` columns stand on each other; a `bar` lies, the first category on top; a `radar` has a spoke a category. Only a line may
   * go with other kinds, and none with a radar.
   */
  readonly draw: "line" | "column" | "stacked" | "bar" | "radar";
  readonly role: ChartRole;
  /** A share beside amounts: drawn against 0% to 100% at the right. */
  readonly axis?: "share";
  /** Each value but zero is written at its place, as this kind; where every series is labelled, no value axis is drawn. */
  readonly labels?: Kind;
}

interface ChartFrame {
  readonly block: "chart";
  readonly key: string;
  /** The name of a cell of this sheet whose text is the chart's title. */
  readonly titleFrom: string;
  /** On this sheet, or on another whose headers `sees` tells. */
  readonly table: string;
  /** Stands at the right of the chart before it, not under it. */
  readonly beside?: true;
}

/** Series of numbers by category. A cell of text counts as zero, even an empty text. */
export interface SeriesChart extends ChartFrame {
  readonly x: string;
  readonly series: readonly ChartSeries[];
  /** Amounts may be below zero; otherwise columns and bars stand on an axis that begins at zero. */
  readonly signed?: true;
  /** Where the value axis ends; where the amounts do when absent. */
  readonly most?: number;
}

/** A bubble a row, with its name beside it; the axes cross at zero and are named after their columns. */
export interface BubbleChart extends ChartFrame {
  readonly bubbles: {
    readonly name: string;
    readonly x: string;
    readonly y: string;
    readonly size: string;
    /** What the axes' numbers are; as their cells are written when absent. */
    readonly as?: { readonly x: Kind; readonly y: Kind };
  };
}

export type ChartBlock = SeriesChart | BubbleChart;

/** What choices are picked from: each list is a workbook name over its choices, in the reader's words. */
export interface ListsBlock extends Printable {
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
  /** Printed on one upright page, whatever its length; otherwise on landscape ones. */
  readonly onePage?: true;
  /** Headers of tables on other sheets that formulas here name. */
  readonly sees?: TableHeaders;
  readonly blocks: readonly Block[];
}

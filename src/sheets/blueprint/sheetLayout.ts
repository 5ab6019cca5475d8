import type { Cell, ChartBlock, Kind } from "./blueprint";

/** A rectangle of cells; rows and columns count from 0, so B5 is row 4, column 1. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What is absent stays as the workbook has it. */
export interface Style {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** In a row of several lines; at the bottom when absent. */
  readonly vertical?: "top";
  /** Thin lines: around each cell, over it or under it. */
  readonly border?: "box" | "top" | "bottom";
  readonly indent?: number;
}

/** What may be typed, and the sentence shown when something else is. */
export type Validation = { readonly message: string } & (
  | { readonly kind: "list"; readonly source: string }
  | { readonly kind: "number"; readonly whole: boolean; readonly least?: number; readonly most?: number }
  | { readonly kind: "date" }
);

/** Colours for a cell whose text begins with this mark. */
export interface Mark {
  readonly startsWith: string;
  readonly fontColor: string;
  readonly fill?: string;
}

/** One cell; a value that begins with "=" is a formula. `null` leaves it blank. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  readonly style: Style;
}

/** Cells written in one go; as many rows and columns as its rectangle has. */
export interface Grid {
  readonly at: Rect;
  /** Ready for `Range.formulas`, except that `null` stands for a blank cell. */
  readonly cells: readonly (readonly Cell[])[];
}

interface Placed {
  readonly key: string;
  /** Everything of the block: title, note and cells. A block found elsewhere is written with the same offsets. */
  readonly at: Rect;
  /** The title, then the note where there is one. */
  readonly heading: readonly PlacedCell[];
  /** Only feeds what stands above; not printed. */
  readonly working: boolean;
}

export interface FormItemLayout {
  /** The workbook name of the value cell. */
  readonly name: string;
  readonly as: Kind;
  readonly label: PlacedCell;
  /** For an input: what stands there at first. */
  readonly value: PlacedCell;
  readonly note: PlacedCell | undefined;
  readonly input: boolean;
  readonly validation: Validation | undefined;
  readonly marks: readonly Mark[];
}

export interface FormLayout extends Placed {
  readonly block: "form";
  readonly items: readonly FormItemLayout[];
}

export interface TableColumnLayout {
  /** Language-neutral: "Sold". */
  readonly key: string;
  readonly as: Kind;
  /** As the reader sees it: "已售". */
  readonly header: string;
  readonly input: boolean;
  /** Signing fills it in, not the director. */
  readonly bySigning: boolean;
  /** One formula for every row, in its final form; undefined for fixed cells and plain inputs. */
  readonly formula: string | undefined;
  readonly headerStyle: Style;
  readonly style: Style;
  readonly totalStyle: Style;
  readonly validation: Validation | undefined;
  readonly marks: readonly Mark[];
  /** Comes and goes with the director's data. */
  readonly member: boolean;
  /** Only feeds other cells; not printed. */
  readonly working: boolean;
  /** Characters that its sentences wrap in, where not as usual. */
  readonly room: number | undefined;
  /** That a sentence of its formula may take. */
  readonly lines: number;
}

export interface TableLayout extends Placed {
  /** `key` is the table's name. */
  readonly block: "table";
  readonly columns: readonly TableColumnLayout[];
  /** Which of `columns` tells rows apart. */
  readonly rowKeyColumn: number;
  /** One a row, in row order. */
  readonly rowKeys: readonly Cell[];
  /** One row, the headers. */
  readonly header: Grid;
  readonly body: Grid;
  /** Workbook names over single body cells, by row key. */
  readonly cellNames: readonly { readonly name: string; readonly rowKey: Cell; readonly at: Rect }[];
  /** One row, right below the body; not part of the Excel table. */
  readonly total: Grid | undefined;
}

export interface ListLayout extends Placed {
  readonly block: "lists";
  /** A label over the choices; `name` stands over `choices.at`. */
  readonly lists: readonly {
    readonly name: string;
    readonly label: PlacedCell;
    readonly choices: Grid;
    readonly style: Style;
  }[];
}

export interface SpillLayout {
  readonly label: PlacedCell;
  /** Workbook names and what they stand over. */
  readonly names: readonly { readonly name: string; readonly at: Rect }[];
  /** Room for the answer; nothing else may stand here. */
  readonly at: Rect;
  /** The formula cells; what lies between them is spilled. */
  readonly formulas: readonly PlacedCell[];
  /** For the whole of `at`. */
  readonly style: Style;
  /** A number format for each column of `at`. */
  readonly numberFormats: readonly string[];
  /** To be kept as a note on each formula cell. */
  readonly note: string;
}

export interface EngineLayout extends Placed {
  readonly block: "engine";
  readonly spills: readonly SpillLayout[];
}

export interface ChartLayout extends Placed {
  readonly block: "chart";
  /** Where the picture stands. */
  readonly anchor: Rect;
  /** What to draw, by column keys of its table. */
  readonly chart: ChartBlock;
  /** That table's headers, by column key. */
  readonly headers: Readonly<Record<string, string>>;
  /** Number formats of labels and axes, by column key, where the chart says what they are. */
  readonly formats: Readonly<Record<string, string>>;
}

export type BlockLayout = FormLayout | TableLayout | ListLayout | EngineLayout | ChartLayout;

/** Neighbouring rows of the same height. */
export interface TallRows {
  readonly row: number;
  readonly rows: number;
  readonly lines: number;
}

/** A blueprint with every cell addressed, in the reader's language. */
export interface SheetLayout {
  readonly key: string;
  readonly tab: string;
  /** The workbook name over the title cell, which marks the sheet wherever it goes: `Quarterdeck_Targets`. */
  readonly mark: string;
  readonly tabColor: string;
  /** Title, sentence, date and unit, links to the other sheets (as HYPERLINK formulas). */
  readonly head: readonly PlacedCell[];
  /** From top to bottom; the engine, where there is one, stands last. */
  readonly blocks: readonly BlockLayout[];
  /** From A1 to the last cell. */
  readonly used: Rect;
  /** In points, from column A, as `Range.format.columnWidth` takes them. */
  readonly columnWidths: readonly number[];
  /** Rows of more than one line, as wrapped headers and sentences need them. */
  readonly tallRows: readonly TallRows[];
  readonly freezeRows: number;
  readonly print: Print;
}

/** How a sheet comes onto paper, always one page wide. */
export interface Print {
  readonly orientation: "landscape" | "portrait";
  readonly paper: "A4";
  /** What a reader needs, each rectangle from a page's top: everything but what only feeds it. */
  readonly pages: readonly Rect[];
  readonly pagesWide: 1;
  /** As many as it takes when absent. */
  readonly pagesTall?: 1;
  /** Repeated on every page below them. */
  readonly titleRows: { readonly row: number; readonly rows: number };
  /** In points. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

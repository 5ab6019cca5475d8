import { counted } from "../counted";

const locale = "en-US";
const rows = (count: number) => counted(locale, count, { one: "# row", other: "# rows" });

/** What the pane says where the director's tables are checked. */
export const dataText = {
  meaning: "Correct what was recognised wrongly. Your sheets are only read.",
  pick: "Which table is meant?",
  needed: "Needed",
  welcome: "Makes the plan richer",
  none: "Not in this table",
  choose: "Choose a column",
  column: (header: string, position: string) => (header === "" ? `Column ${position}` : header),
  example: (samples: readonly string[]) => `e.g. ${samples.join(" · ")}`,
  doubts: "Worth a look",
  noDoubts: "Every row has all that is needed.",
  look: (cell: string) => `Go to ${cell}`,
  doubt: {
    "date-unreadable": (count: number) =>
      `${rows(count)} with a date that cannot be read: not counted until it is mended.`,
    "date-as-text": (count: number) =>
      `${rows(count)} with a date stored as text: not counted. Data ▸ Text to Columns turns it into a date.`,
    "date-missing": (count: number) => `${rows(count)} without a date: not counted.`,
    "amount-as-text": (count: number) =>
      `${rows(count)} with an amount stored as text: not counted. Convert it to a number.`,
    "amount-in-unit": (count: number) =>
      `${rows(count)} with an amount that has its unit in the cell, such as 12k or 1.2m: text, not counted. Type it as a number in the column's unit.`,
    "amount-unreadable": (count: number) =>
      `${rows(count)} with an amount that is no number: not counted until it is mended.`,
    "amount-missing": (count: number) => `${rows(count)} without an amount: nothing to count.`,
    "amount-negative": (count: number) =>
      `${rows(count)} with an amount below zero, such as a refund: counted as it stands.`,
    "date-future": (count: number) =>
      `${rows(count)} with a date that has not come yet: counted in its own month.`,
    "name-missing": (count: number) => `${rows(count)} without a name: not counted.`,
    "name-again": (count: number) =>
      `${rows(count)} with a name that stands further up already: looked up, only the first is found.`,
    "name-blank": (count: number, field: string) =>
      `${rows(count)} without anything under ${field}: counted in the totals, but under no name.`,
    "row-again": (count: number) =>
      `${rows(count)} that repeat an earlier row in every column used: counted twice unless one is deleted.`,
    "blank-row": (count: number) =>
      counted(locale, count, {
        one: "# blank row inside the table.",
        other: "# blank rows inside the table.",
      }),
    "total-row": (count: number) =>
      counted(locale, count, {
        one: "# row looks like a total. It has no date, so it is not counted twice.",
        other: "# rows look like totals. They have no date, so they are not counted twice.",
      }),
  },
  confirmMeaning: (name: string) =>
    `Gives your columns names such as ${name}. Nothing else in your sheets changes.`,
  moreCells: (count: number) => counted(locale, count, { one: "# more place", other: "# more places" }),
  confirm: "Use this table",
  missing: (field: string) => `Choose the column that holds: ${field}.`,
  noRows: "No row has all that is needed. Choose other columns, or mend the cells listed.",
  wide: "Months or channels stand side by side here, so no column can be named. The steps above put them below one another.",
  units:
    "Its amounts are in several units, or in another unit than your sales. Bring them to one unit first: otherwise sums and rates would be wrong by that factor.",
  remark: {
    "units-differ": (headers: string) => `${headers} are not written in the same unit.`,
    scaled: (unit: string, factor: string) =>
      `Amounts are in ${unit}: every 1 means ${factor}. The plan is made in the same unit, and says so.`,
    "hidden-rows": (count: number) =>
      `${rows(count)} hidden by hand or by a filter; they count all the same.`,
    alike: (count: number) =>
      counted(locale, count, {
        one: "# sheet has the very same columns.",
        other:
          "# sheets have the very same columns. A name leads to one sheet only, so only the one picked here would count. To count them all, make one table of them:",
      }),
    alikeSteps: [
      "Data ▸ Get Data ▸ From File ▸ From Excel Workbook: choose this workbook, tick these sheets, then Transform Data.",
      "Append Queries as New puts them below one another; Close & Load puts the result on a sheet of its own.",
      "Look again here and pick that sheet. From then on Data ▸ Refresh All brings in new rows. In WPS or LibreOffice, copy the rows below one another onto one sheet.",
    ],
    wide: (count: number, headers: string) =>
      `${counted(locale, count, { one: "# column", other: "# columns" })} such as ${headers} stand side by side. A plan needs one column of dates and one of amounts, so put them below one another:`,
    wideSteps: [
      "Select a cell of the table, then Data ▸ From Table/Range.",
      "Select these columns, then Transform ▸ Unpivot Columns. Call the two new ones Date and Amount, or Channel and Spend.",
      "Write each month as its first day, such as 2026-03-01, as a date; then Close & Load, and look again here.",
    ],
  },
  also: "Found as well",
  alsoMeaning: "Each adds its part to the plan. What is ticked is used; it can be changed later.",
  alsoAdds: (place: string, adds: string) => `${place}. ${adds}`,
  inUse: "In use",
  notInUse: "Could be used",
  checkRole: "Check",
  moreTables: (count: number) => counted(locale, count, { one: "# more table", other: "# more tables" }),
  drop: "Do without this list",
  dropMeaning:
    "The table itself stays as it is. A plan that stands goes on counting it until you write the plan again.",
  useWithSales: "It is used together with your sales once you confirm those.",
  another: "Another list of yours",
  anotherHint: "For a list that was not recognised: choose what it is, then its table.",
  anotherChoose: "Choose what it is",
};

export type DataText = typeof dataText;

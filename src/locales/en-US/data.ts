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
    "amount-unreadable": (count: number) =>
      `${rows(count)} with an amount that is no number: not counted until it is mended.`,
    "amount-missing": (count: number) => `${rows(count)} without an amount: nothing to count.`,
    "amount-negative": (count: number) =>
      `${rows(count)} with an amount below zero, such as a refund: counted as it stands.`,
    "name-missing": (count: number) => `${rows(count)} without a name: not counted.`,
    "name-again": (count: number) =>
      `${rows(count)} with a name that stands further up already: looked up, only the first is found.`,
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
  confirm: "Use this table",
  missing: (field: string) => `Choose the column that holds: ${field}.`,
  noRows: "No row has all that is needed. Choose other columns, or mend the cells listed.",
  wide: "Months or channels stand side by side here, so no column can be named. Select the table, Data ▸ From Table, then Unpivot Columns, and look again.",
  remark: {
    scaled: (unit: string, factor: string) =>
      `Amounts are in ${unit}: every 1 means ${factor}. They count as they stand, so plan in the same unit.`,
    "hidden-rows": (count: number) =>
      `${rows(count)} hidden by hand or by a filter; they count all the same.`,
    alike: (sheets: string) =>
      `${sheets} have the very same columns. Only this one is used: put the others' rows below it to count them.`,
    wide: (headers: string) => `${headers} stand side by side.`,
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
    "Takes the names off its columns; the table itself stays as it is. Write a standing plan again afterwards.",
  useWithSales: "It is used together with your sales once you confirm those.",
  another: "Another list of yours",
  anotherHint: "For a list that was not recognised: choose what it is, then its table.",
  anotherChoose: "Choose what it is",
};

export type DataText = typeof dataText;

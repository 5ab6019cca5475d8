import { counted } from "../counted";

const locale = "en-US";

/** What taking in returned files says, on its sheet and in the pane, in English. */
export const returnedText = {
  sheet: {
    tab: "Returned",
    title: "Returned: what managers' files said otherwise than the plan",
    sentence:
      "Each line is one cell of a file that came back. What was typed into the plan says so; the rest is here for you to decide.",
    table: "Returned cells",
    columns: {
      Sheet: "Sheet",
      Row: "Row",
      Column: "Column",
      Value: "What the file says",
      File: "File",
      FileSheet: "Its sheet",
      Cell: "Its cell",
      Became: "What became of it",
      On: "Taken in",
      Table: "Table",
    },
    became: {
      typed: "typed into the plan",
      kept: "the plan kept its own",
      "no-row": "the plan has no such row",
      "no-room": "no free row was left",
      "not-a-number": "is no number",
      "not-a-date": "is no date",
      "not-a-choice": "is none of the choices",
      outside: "is outside what may be typed",
      gathered: "taken into the gathered row",
      left: "not taken",
    },
    rows: {
      tab: "Returned rows",
      title: (list: string) => `Returned rows: what files brought for ${list}`,
      sentence:
        "Each line is one row of a file, with where it stands there. Your own table is as it was; copy over what you want in it.",
      table: (list: string) => `Rows for ${list}`,
    },
  },
  open: "Take in returned files",
  title: "Files that came back",
  meaning:
    "Pick the workbooks your managers returned. You see what they say before anything is written; blanks never overwrite, and your own tables stay as they are.",
  pick: "Pick files",
  pickMore: "Pick other files",
  pickNote:
    "Copies of this plan, or lists with the headers of your own tables, as .xlsx or .xlsm, several at once. They are only read.",
  reading: (done: number, of: number) => `Reading file ${done} of ${of}`,
  writing: (done: number, of: number) => `Writing sheet ${done} of ${of}`,
  cancel: "Cancel",
  files: "Files",
  differing: (count: number) =>
    count === 0 ? "nothing new" : counted(locale, count, { one: "# new", other: "# new" }),
  rows: (count: number) => counted(locale, count, { one: "# row of the plan", other: "# rows of the plan" }),
  listRows: (count: number) => counted(locale, count, { one: "# row of a list", other: "# rows of lists" }),
  unreadable: {
    "nothing-ours":
      "Has nothing typed into a table of this plan, and no list with the headers of your tables or of another file.",
    "share-not-a-workbook": "Is no .xlsx or .xlsm workbook.",
    "share-encrypted": "Is protected by a password.",
    "share-damaged": "Is damaged.",
    "share-too-large": "Is larger than a returned plan can be.",
  },
  nothingTitle: "Nothing new came back",
  nothingMeaning: "The files say what your workbook says, or nothing at all.",
  lists: {
    title: (list: string) => `Rows for ${list}`,
    fresh: (count: number) =>
      counted(locale, count, {
        one: "# new row, gathered on a sheet of its own",
        other: "# new rows, gathered on a sheet of their own",
      }),
    known: (count: number) =>
      counted(locale, count, {
        one: "# row says nothing new, or is the same in another file",
        other: "# rows say nothing new, or are the same in another file",
      }),
    byKey: (headers: string) => `Rows are told apart by ${headers}.`,
    whole: "Rows are told apart by all they say: there is no number that would.",
    missing: (file: string, headers: string) => `${file} has no ${headers}: these cells stay blank.`,
    strange: (file: string, headers: string) => `${file} has more than your list does. Left out: ${headers}.`,
    otherUnit: (file: string, headers: string) =>
      `${file} counts in another unit than you do. Left out: ${headers}.`,
    keyless: (count: number, file: string, headers: string) =>
      counted(locale, count, {
        one: `# row of ${file} lacks ${headers} and is left out.`,
        other: `# rows of ${file} lack ${headers} and are left out.`,
      }),
    more: (count: number) => counted(locale, count, { one: "and # more row", other: "and # more rows" }),
    origin: (values: string, place: string) => `${values} (${place})`,
  },
  agreed: (count: number) =>
    counted(locale, count, {
      one: "# cell is blank in the plan, and nobody disagrees",
      other: "# cells are blank in the plan, and nobody disagrees",
    }),
  moreAgreed: (count: number) =>
    counted(locale, count, { one: "and # more, typed with these", other: "and # more, typed with these" }),
  conflicts: (count: number) =>
    counted(locale, count, { one: "# cell for you to decide", other: "# cells for you to decide" }),
  where: (sheet: string, row: string, column: string) =>
    [sheet, row, column].filter((part) => part !== "").join(" · "),
  look: "Look at it",
  mine: (value: string) => (value === "" ? "Leave it blank" : `Keep ${value}`),
  take: (value: string, files: string) => `${value} (${files})`,
  keepAll: "Keep all of mine",
  takeAll: "Take all that only one says",
  more: (count: number) =>
    counted(locale, count, {
      one: "# more keeps what the plan says; the sheet Returned lists it.",
      other: "# more keep what the plan says; the sheet Returned lists them.",
    }),
  lost: (count: number) =>
    counted(locale, count, {
      one: "# cell that cannot be typed into the plan",
      other: "# cells that cannot be typed into the plan",
    }),
  moreLost: (count: number) =>
    counted(locale, count, {
      one: "and # more on the sheet Returned",
      other: "and # more on the sheet Returned",
    }),
  lostItem: (place: string, value: string, why: string) => `${place}: ${value}. It ${why}.`,
  why: {
    "no-row": "has no row in the plan",
    "no-room": "finds no free row",
    "not-a-number": "is no number",
    "not-a-date": "is no date",
    "not-a-choice": "is none of the choices",
    outside: "is outside what may be typed",
  },
  type: (count: number) =>
    count === 0
      ? "List them on a sheet"
      : counted(locale, count, { one: "Type in # cell", other: "Type in # cells" }),
  gather: (count: number) => counted(locale, count, { one: "Gather # row", other: "Gather # rows" }),
  typeAndGather: (cells: number, rows: number) =>
    `${counted(locale, cells, { one: "Take in # cell", other: "Take in # cells" })}, ${counted(locale, rows, { one: "# row", other: "# rows" })}`,
  gatherNote: "Each row says its file and cell; your own tables stay as they are.",
  typeNote: "Everything is listed with its file and cell on the sheet Returned.",
  typed: (count: number) =>
    count === 0
      ? "Nothing was typed into the plan."
      : counted(locale, count, {
          one: "# cell was typed into the plan.",
          other: "# cells were typed into the plan.",
        }),
  listed: (count: number, tab: string) =>
    counted(locale, count, { one: `# line was added to ${tab}.`, other: `# lines were added to ${tab}.` }),
  gathered: (count: number, tab: string) =>
    counted(locale, count, {
      one: `# row was gathered on ${tab}.`,
      other: `# rows were gathered on ${tab}.`,
    }),
};
export type ReturnedText = typeof returnedText;

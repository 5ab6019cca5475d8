import { counted } from "../counted";
import { alertsText } from "./alerts";
import { courseText } from "./course";
import { dataText } from "./data";
import { decisionsText } from "./decisions";
import { explainText } from "./explain";
import { guideText } from "./guide";
import { problemText } from "./problem";
import { repairText } from "./repair";
import { returnedText } from "./returned";
import { rolesText } from "./roles";
import { shareText } from "./share";

const locale = "en-US";
const rows = (count: number) => counted(locale, count, { one: "# row", other: "# rows" });
const months = (count: number) => counted(locale, count, { one: "# month", other: "# months" });

/** What the task pane says. */
export const paneText = {
  app: "Quarterdeck",
  joined: (parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined).join(", "),
  list: (items: readonly string[]) => new Intl.ListFormat(locale).format(items),
  places: {
    label: "Places",
    home: "Home",
    plan: "Plan",
    course: "Review",
    alerts: "Alerts",
    guide: "Functions",
    explain: "Explain this number",
  },
  language: { switch: "中文", hint: "Switch to Chinese" },
  steps: {
    label: "Steps to a plan",
    data: "Data",
    decisions: "Decisions",
    preview: "Preview",
    sheets: "Sheets",
  },
  act: { back: "Back", retry: "Try again", close: "Dismiss", details: "Copy details", copied: "Copied" },
  waiting: {
    look: "Looking through your workbook",
    sample: "Adding the sample company",
    examine: "Reading the columns again",
    name: "Naming your columns and reading the rows",
    plan: "Reading your sales",
    find: "Looking for sales tables",
    "find-role": "Looking for tables that fit",
    unname: "Taking the names off your columns",
    alerts: "Reading the alerts",
    "open-action": "Writing the action",
    course: "Reading how far the quarter is",
    sign: "Signing the plan",
    close: "Closing the quarter",
    review: "Reading what the review needs",
    share: "Making the copy",
    "show-copy": "Opening the copy",
    "find-broken": "Looking for broken cells",
    repair: "Entering the cells again",
    "read-returned": "Reading the files",
    "take-in": "Taking in what was returned",
    foresee: "Looking at what will change",
    undo: "Taking it back",
    write: "Writing the plan",
    insert: "Putting the formula into the cell",
    explain: "Reading the selected cell",
  },
  home: {
    emptyTitle: "This workbook has no sales yet",
    emptyMeaning:
      "Quarterdeck plans from your own sales, one row for each sale. Put them on any sheet, in any column order, then look again.",
    noSalesTitle: "No sales table found",
    noSalesMeaning: (looked: string) =>
      `No table on ${looked} has a column of dates next to a column of amounts under one row of headers.`,
    needed: "What a sales table needs",
    neededDate: "A date for each sale",
    neededAmount: "An amount for each sale",
    welcome:
      "Welcome, not needed: region, product, customer, channel, seller, quantity, cost, discount, order number.",
    sample: "Add a sample company",
    sampleMeaning:
      "Three years of orders from an invented company, on new sheets. Your own sheets stay as they are.",
    lookAgain: "Look again",
    foundTitle: (count: number) =>
      counted(locale, count, { one: "Your sales are here", other: "# tables look like sales" }),
    foundMeaning: "Check what was recognised, then plan a quarter from it.",
    check: "Check the data",
    namedTitle: "Your data is connected",
    namedMeaning: "New rows count by themselves. The next step is a quarter's plan.",
    planQuarter: "Plan a quarter",
    plannedTitle: (year: string, quarter: string) => `${year}, ${quarter} is planned`,
    plannedMeaning: "The sheets live from your rows: what is sold shows up in them with no step here.",
    openTargets: "Open the targets",
    change: "Change the plan",
    damagedTitle: "Parts of the plan are missing",
    damagedMeaning:
      "They were deleted or overwritten. Writing the plan again restores them and keeps what you typed.",
    salesLost: "The names over your sales columns are gone or lead nowhere. Confirm your sales table again.",
    restore: "Restore the plan",
    damageSheets: (names: string) => `Sheets: ${names}`,
    damageNames: (names: string) => `Names: ${names}`,
    chooseColumns: "Choose the columns myself",
    target: "Target for the year",
  },
  facts: {
    where: "Table",
    place: (sheet: string, address: string) => `${sheet}, ${address}`,
    recognised: "Recognised",
    counted: "Counted",
    rows,
    range: "From – to",
    total: "Sold in all",
    months,
    fiscalYear: (year: string) => `Fiscal ${year}`,
    quarter: (quarter: number) => `Q${quarter}`,
  },
  alerts: alertsText,
  course: courseText,
  data: dataText,
  decisions: decisionsText,
  preview: {
    title: "The plan in numbers",
    meaning: "Nothing is written yet.",
    year: (label: string, span: string) => `${label}, ${span}`,
    amountsIn: (currency: string) => `Amounts in ${currency}`,
    floor: "Floor",
    plan: "Plan",
    stretch: "Stretch",
    against: (change: string, money: string) => `Last year ${money}, ${change}`,
    noLastYear: "No last year to compare with",
    quarters: "Quarters",
    months: (quarter: string) => `Months of ${quarter}`,
    regions: (quarter: string) => `Regions of ${quarter}`,
    part: (share: string) => `${share} of the year`,
    lastYearSold: (money: string) => `last year ${money}`,
    willWrite: "What will be written",
    became: {
      written: "new sheet",
      updated: "updated",
      unchanged: "stays as it is",
      replaced: "written anew",
    },
    changes: (cells: number, rowsAdded: number, rowsGone: number) =>
      [
        counted(locale, cells, { one: "# cell changes", other: "# cells change" }),
        ...(rowsAdded > 0 ? [counted(locale, rowsAdded, { one: "# row comes", other: "# rows come" })] : []),
        ...(rowsGone > 0 ? [counted(locale, rowsGone, { one: "# row goes", other: "# rows go" })] : []),
      ].join(", "),
    keptAs: (tab: string) => `It is no longer whole; what stands there is kept as ${tab}.`,
    setAside: (count: number) =>
      counted(locale, count, {
        one: "# entry of yours loses its place; it will be kept on a sheet of its own.",
        other: "# entries of yours lose their places; they will be kept on a sheet of their own.",
      }),
    keeps: "Your own sheets are not touched, and what you typed on the plan's sheets stays.",
    write: "Write the plan",
    rewrite: "Write it again",
  },
  writing: {
    title: "Writing the plan",
    meaning: "Please leave the cells alone for a moment.",
    progress: (sheet: string, done: number, of: number) => `${sheet}, ${done} of ${of}`,
    starting: "Checking everything before the first cell is written",
  },
  done: {
    title: (label: string) => `The plan for ${label} stands`,
    meaning: "From here Excel does the work: new sales move the sheets with no step in this pane.",
    open: "Open the targets",
    sheets: "Sheets",
    became: { written: "new", updated: "updated", unchanged: "unchanged", replaced: "replaced" },
    keptAs: (tab: string) => `The sheet before was no longer whole; it is kept as ${tab}.`,
    returned: (count: number) =>
      counted(locale, count, {
        one: "# entry that had been set aside is back in its place.",
        other: "# entries that had been set aside are back in their places.",
      }),
    setAside: (count: number) =>
      counted(locale, count, { one: "# entry was set aside", other: "# entries were set aside" }),
    setAsideWhere: (tab: string) => `Nothing you typed is lost: it is kept on the sheet ${tab}.`,
    setAsideItem: (row: string, column: string, typed: string) => `${row}, ${column}: ${typed}`,
    why: {
      "row-gone": "Its row is not in this plan; it comes back with the row.",
      "column-gone": "Its month or week is not planned now; it comes back when it is.",
      "over-formula": "It stood in a cell that is calculated.",
      "beside-row": "It stood beside a row that is gone.",
    },
    next: "Next",
    nextStep: "Look at the quarter's months and type your own weights or locks in the pale cells.",
    again: "Change the plan",
    undo: "Take it back",
    undoMeaning: "Everything this write changed becomes as it was before.",
  },
  guide: {
    ...guideText,
    meaning: "Type them in any cell, like Excel's own. Choose one to read what it does.",
    search: "Search by name or words",
    clear: "Clear the search",
    fetching: "Fetching the functions",
    count: (count: number) => counted(locale, count, { one: "# function", other: "# functions" }),
    none: "No function has all these words. Try fewer, or a word from your own question: target, customer, overdue.",
    insert: "Insert into the selected cell",
    insertMeaning:
      "Puts the first example into an empty cell; then give it your own cells in place of its samples.",
    inserted: "Inserted. Give it your own cells in place of the samples:",
  },
  explain: explainText,
  roles: rolesText,
  share: shareText,
  repair: repairText,
  returned: returnedText,
  problem: problemText,
};

export type PaneText = typeof paneText;

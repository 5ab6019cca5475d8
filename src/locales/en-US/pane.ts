import { counted } from "../counted";

const locale = "en-US";
const rows = (count: number) => counted(locale, count, { one: "# row", other: "# rows" });
const months = (count: number) => counted(locale, count, { one: "# month", other: "# months" });

/** What the task pane says. */
export const paneText = {
  app: "Quarterdeck",
  joined: (parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined).join(", "),
  list: (items: readonly string[]) => new Intl.ListFormat(locale).format(items),
  places: { label: "Places", home: "Home", plan: "Plan" },
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
    write: "Writing the plan",
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
    welcome: "Welcome, not needed: region, product, customer, channel, seller, quantity, cost, order number.",
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
  data: {
    title: "Is this your sales table?",
    meaning: "Correct what was recognised wrongly. Your sheets are only read.",
    pick: "Which table holds your sales?",
    needed: "Needed",
    welcome: "Makes the plan richer",
    none: "Not in this table",
    choose: "Choose a column",
    column: (header: string, position: string) => (header === "" ? `Column ${position}` : header),
    example: (samples: readonly string[]) => `e.g. ${samples.join(" · ")}`,
    fields: {
      date: "Date",
      amount: "Amount",
      region: "Region",
      product: "Product",
      customer: "Customer",
      channel: "Channel",
      seller: "Seller",
      quantity: "Quantity",
      cost: "Cost",
      order: "Order number",
    },
    doubts: "Worth a look",
    noDoubts: "Every row has a readable date and amount.",
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
    confirmMeaning: "Gives your columns names such as Sales_Date. Nothing else in your sheets changes.",
    confirm: "Use this table",
    missingDate: "Choose the column that holds the date of each sale.",
    missingAmount: "Choose the column that holds the amount of each sale.",
    noRows:
      "No row has both a readable date and a readable amount. Choose other columns, or mend the cells listed.",
  },
  decisions: {
    title: "What do you decide?",
    meaning: "Filled in from your sales. Change what you see differently.",
    year: "Fiscal year",
    firstMonth: "Starts in",
    yearSpan: (span: string) => `Runs ${span}`,
    quarter: "Quarter to plan by week",
    target: "Target for the whole year",
    targetHint: "8,000,000 or 8m, both read the same.",
    targetReads: (money: string) => `Reads as ${money}`,
    lastYear: (span: string, money: string) => `${span}: ${money} sold`,
    lastMonths: (months: number, span: string, money: string) =>
      `Last ${counted(locale, months, { one: "month", other: "# months" })} sold, ${span}: ${money}`,
    noHistory: "No sales to compare with yet.",
    growth: (change: string) => `${change} against it`,
    growthSame: "the same",
    raise: "Set by growth",
    currency: "Currency",
    unit: "Smallest amount",
    unitHint: "Every part of the target is a whole multiple of it, and the parts always add up.",
    weights: "Quarter weights from",
    weightOptions: {
      history: "Own history",
      preset: "Preset, 30 : 40 : 30 : 40",
      typed: "My own figures",
      even: "All alike",
    },
    weightMeaning: {
      history: "Each quarter's part of the year as your rows show it.",
      preset:
        "The method gives Q1 and Q3 30 %, Q2 and Q4 40 %: 140 % together. Read as proportions they are 21.43, 28.57, 21.43 and 28.57 % of the year.",
      typed: "You type a weight for each quarter on the Targets sheet; they start alike.",
      even: "A quarter of the year each.",
    },
    shortHistory: (have: string) =>
      `${have} of history hold no full fiscal year, so no season can be read. Choose another source for now.`,
    rhythm: "Months within the quarter",
    rhythmOptions: {
      season: "By season",
      "30-50-20": "30 : 50 : 20",
      "30-35-35": "30 : 35 : 35",
      even: "All alike",
    },
    rhythmMeaning: {
      season: "As your own months weigh.",
      "30-50-20": "Start, push, close: most in the middle month.",
      "30-35-35": "A softer start, then two even months.",
      even: "A third of the quarter each.",
    },
    risk: "Risks this year",
    riskHint: "Rival moves, policy, weaker demand: each one widens the room between floor and stretch.",
    riskOption: (count: number) => counted(locale, count, { one: "# risk", other: "# risks" }),
    sheetLanguage: "Language of the sheets",
    languages: { en: "English", zh: "中文" },
    more: "Months, unit, risk and language",
    next: "Preview",
    issue: {
      "year-unreadable": "Type a year in four digits, such as 2026.",
      "target-blank": "Type the year's target.",
      "target-unreadable": "This does not read as an amount. Type it like 8,000,000 or 8m.",
      "target-comma": "A comma here groups thousands. Use a point for decimals: 8.5m.",
      "target-not-positive": "The target must be more than zero.",
      "target-too-large": (limit: string) =>
        `With this unit the target can be ${limit} at most. Choose a larger unit.`,
      "target-not-in-unit": (unit: string, below: string, above: string) =>
        `Not a whole multiple of ${unit}. The nearest are ${below} and ${above}.`,
      "currency-blank": "Type one, such as €.",
    },
  },
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
    newSheet: "new sheet",
    updatedSheet: "updated",
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
      "row-gone": "Its row is no longer in your sales; it comes back with the row.",
      "over-formula": "It stood in a cell that is calculated.",
      "beside-row": "It stood beside a row that is gone.",
    },
    next: "Next",
    nextStep: "Look at the quarter's months and type your own weights or locks in the pale cells.",
    again: "Change the plan",
  },
  problem: {
    look: (cell: string) => `Go to ${cell}`,
    says: {
      "cell-editing": {
        happened: () => "A cell is being edited, so Excel takes no changes.",
        mend: "Press Enter or Esc in the grid, then try again.",
      },
      "no-dates": {
        happened: () => "The date column has no date that Excel can count.",
        mend: "Choose another column, or turn its text into dates under Data ▸ Text to Columns.",
      },
      "no-amounts": {
        happened: () => "The amount column has no number that Excel can count.",
        mend: "Choose another column, or turn its text into numbers.",
      },
      "not-named": {
        happened: () => "Quarterdeck does not know yet which columns hold your sales.",
        mend: "Go to the data and confirm your sales table.",
      },
      "names-broken": {
        happened: () => "The names over your sales columns lead nowhere: the columns were moved or deleted.",
        mend: "Go to the data and confirm your sales table again.",
      },
      "name-taken": {
        happened: (subject: string) => `The name ${subject} already stands for something of yours.`,
        mend: "Rename it under Formulas ▸ Name Manager, then try again.",
      },
      "table-gone": {
        happened: () => "The table that was found is no longer there.",
        mend: "Go to the data again; it may have moved.",
      },
      protected: {
        happened: (_: string, sheet: string) =>
          sheet === "" ? "A sheet in the way is protected." : `The sheet ${sheet} is protected.`,
        mend: "Take the protection off under Review ▸ Unprotect Sheet, then try again.",
      },
      "too-large": {
        happened: () => "This is more than Excel hands over at once.",
        mend: "Keep the sales in one Excel table without empty columns, then try again.",
      },
      "decisions-unreadable": {
        happened: (subject: string) => `The plan's own cell ${subject} is missing or holds something else.`,
        mend: "Plan the quarter again; what you typed on the sheets stays.",
      },
      "workbook-protected": {
        happened: () => "The workbook's structure is protected, so no sheet can be added.",
        mend: "Take the protection off under Review ▸ Protect Workbook, then try again.",
      },
      "sheet-very-hidden": {
        happened: (_: string, sheet: string) =>
          `The plan's sheet ${sheet} is hidden so deeply that you could not see it change.`,
        mend: "Make it visible, then try again.",
      },
      "cells-merged": {
        happened: (_: string, sheet: string) =>
          `Cells on ${sheet} were merged, so the plan cannot be written into them.`,
        mend: "Unmerge them under Home ▸ Merge & Center, then try again.",
      },
      "table-filtered": {
        happened: (subject: string) => `The table ${subject} hides rows behind a filter.`,
        mend: "Clear the filter under Data ▸ Clear, then try again.",
      },
      "table-name-taken": {
        happened: (subject: string) => `A table of yours is called ${subject}, as the plan's would be.`,
        mend: "Rename yours under Table Design, then try again.",
      },
      "cells-in-the-way": {
        happened: (_: string, sheet: string) => `Something of yours on ${sheet} stands where the plan grows.`,
        mend: "Move it aside, then try again.",
      },
      "read-only": {
        happened: () => "The workbook is open for reading only.",
        mend: "Enable editing or save a copy, then try again.",
      },
      refused: {
        happened: () => "Excel refused this step. Your workbook is as it was.",
        mend: "Try again. If it happens twice, copy the details and send them to whoever looks after Quarterdeck for you.",
      },
      "half-written": {
        happened: () => "Excel stopped half-way, and not everything could be taken back.",
        mend: "Undo with Ctrl+Z as far as it goes, or write the plan once more: it puts its own sheets right.",
      },
      "sample-unreachable": {
        happened: () => "The sample company could not be fetched.",
        mend: "Check the connection, then try again.",
      },
      unknown: {
        happened: () => "Something unexpected stopped this step.",
        mend: "Try again. If it happens twice, copy the details and send them to whoever looks after Quarterdeck for you.",
      },
      "plan:not-a-number": {
        happened: () => "One of the plan's figures is not a number.",
        mend: "Look at the target and at the cells you typed on the plan's sheets.",
      },
      "plan:not-a-date": {
        happened: () => "One of the plan's dates cannot be read.",
        mend: "Check the year and the dates among your sales: Excel counts from 1900-03-01 on.",
      },
      "plan:negative-weight": {
        happened: () => "A weight is below zero.",
        mend: "Choose another source of weights: returns may outweigh sales in one quarter.",
      },
      "plan:out-of-range": {
        happened: () => "One of the decisions is outside what can be planned.",
        mend: "Check the year, the first month and the quarter.",
      },
      "plan:wrong-shape": {
        happened: () => "The history does not fit the plan's calendar.",
        mend: "Go to the data again and confirm your sales table.",
      },
      "plan:too-few": {
        happened: () => "There is too little history for what was chosen.",
        mend: "Take the weights and the months from another source than history.",
      },
      "plan:too-large": {
        happened: () => "The target is too large for its unit.",
        mend: "Choose a larger unit.",
      },
      "plan:nothing-free": {
        happened: () => "Every part is locked, and the locks do not add up to the target.",
        mend: "Free one part, or change the target to the sum of the locks.",
      },
      "plan:not-in-unit": {
        happened: () => "The target is not a whole multiple of the unit.",
        mend: "Change the target or the unit.",
      },
      "plan:unknown-choice": {
        happened: () => "One of the choices is not among those offered.",
        mend: "Choose again from the lists.",
      },
      "plan:dates-reversed": {
        happened: () => "A period ends before it begins.",
        mend: "Check the year and the first month.",
      },
    },
  },
};

export type PaneText = typeof paneText;

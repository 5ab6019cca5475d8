/** What the pane says when something went wrong: what happened, and the mend. */
export const problemText = {
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
    "no-names": {
      happened: () => "The column of names has nothing in it that a plan can tell rows apart by.",
      mend: "Choose another column, or fill in the names.",
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
    "changed-since": {
      happened: (_: string, sheet: string) =>
        `${sheet} was changed after the plan was written, so the write was not taken back.`,
      mend: "Nothing is lost. To take it back all the same, undo that change with Ctrl+Z first.",
    },
    "no-actions": {
      happened: () => "There is no Actions sheet that an alert could become an action on.",
      mend: "Pick Actions and Cockpit when you plan the quarter, then try again.",
    },
    "actions-full": {
      happened: (_: string, sheet: string) => `Every row of actions on ${sheet} is in use.`,
      mend: "Clear a row you no longer need, then try again.",
    },
    "not-signable": {
      happened: () => "The sheet of signed targets is not there, or misses one of its columns.",
      mend: "Write the review again; what you typed on it stays.",
    },
    refused: {
      happened: () => "Excel refused this step. Your workbook is as it was.",
      mend: "Try again. If it happens twice, copy the details and send them to whoever looks after Quarterdeck for you.",
    },
    "half-written": {
      happened: () => "Excel stopped half-way, and not everything could be taken back yet.",
      mend: "Keep this pane open, take off any protection added meanwhile, and try again: the rest is taken back first. If that does not help, write the plan once more.",
    },
    "being-written": {
      happened: () => "Somebody else is writing a plan in this workbook just now.",
      mend: "Wait until they are done, then try again. Nothing of yours was written.",
    },
    "changed-meanwhile": {
      happened: (_: string, sheet: string) =>
        sheet === ""
          ? "The workbook was changed after it had been looked through, so nothing was written."
          : `${sheet} was changed after it had been looked through, so nothing was written.`,
      mend: "What was typed meanwhile stays. Look again, or try again, and go on from what it says now.",
    },
    "connection-lost": {
      happened: () => "The connection to Excel broke off. Your workbook is as it was.",
      mend: "Wait until Excel answers again, then try again.",
    },
    "done-unseen": {
      happened: () => "What you asked for is done, but Excel did not show the workbook afterwards.",
      mend: "Try again to look at it; nothing is done twice.",
    },
    "cell-filled": {
      happened: (subject: string) => `Cell ${subject} is not empty, so nothing was put into it.`,
      mend: "Select an empty cell, then try again.",
    },
    "no-room": {
      happened: (subject: string) =>
        `The answer takes ${subject} cells (rows × columns), and something is in its way.`,
      mend: "Select a cell with as many empty, unmerged cells below and to its right, then try again.",
    },
    "spill-in-table": {
      happened: (subject: string) =>
        `The answer takes ${subject} cells (rows × columns), and a table's cells hold one value each.`,
      mend: "Select a cell outside the table, then try again.",
    },
    "guide-unreachable": {
      happened: () => "The functions' guide cannot be reached.",
      mend: "Check the connection, then open it again.",
    },
    "sample-unreachable": {
      happened: () => "The sample company could not be fetched.",
      mend: "Check the connection, then try again.",
    },
    "share-not-a-workbook": {
      happened: () => "The file is no .xlsx or .xlsm workbook.",
      mend: "Save it as an Excel workbook (.xlsx) first, then share it again.",
    },
    "share-encrypted": {
      happened: () => "The file is protected by a password.",
      mend: "Take the password off under File ▸ Info ▸ Protect Workbook, then share it again.",
    },
    "share-damaged": {
      happened: () => "The file is damaged, so no copy of it can be trusted.",
      mend: "Open it in Excel, save it anew, then share it again.",
    },
    "share-too-large": {
      happened: () => "The file is larger than can be copied here.",
      mend: "Delete what the recipients do not need in a copy of your own, then share that.",
    },
    "share-nothing-theirs": {
      happened: (subject: string) => `No row of the tables or the plan belongs to ${subject}.`,
      mend: "Choose a name as it stands in your sales table.",
    },
    "share-no-document": {
      happened: () => "Excel did not hand over the workbook.",
      mend: "Save it once, then try again.",
    },
    "share-not-opened": {
      happened: () => "Excel did not open the copy.",
      mend: "Save the copy as a file instead.",
    },
    "share-unanswered": {
      happened: (subject: string, sheet: string) =>
        subject === "1"
          ? `A cell on ${sheet} shows no answer of our functions, so a copy would keep none.`
          : `${subject} cells, the first on ${sheet}, show no answer of our functions, so a copy would keep none.`,
      mend: "Calculate with Ctrl+Alt+F9 and wait for the answers, then share it again.",
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
    "plan:not-a-name": {
      happened: () => "Something in the plan has no name that can be read.",
      mend: "Look at the names in your sales table: text or a number, no error values.",
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
    "plan:cannot-foot": {
      happened: () => "No grid adds up to these row and column totals at once.",
      mend: "Make both totals the same, free a lock, or let an empty cell hold something.",
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
};

export type ProblemText = typeof problemText;

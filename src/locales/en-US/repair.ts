import { counted } from "../counted";

const locale = "en-US";

/** What the place where cells are mended says, in English. */
export const repairText = {
  open: "Repair cells",
  title: "Cells that lost our functions",
  meaning:
    "They stand so after a visit to an Excel without the add-in. Only what is ticked is entered again; nothing else is touched.",
  fineTitle: "No cell is broken",
  fineMeaning: "Every cell that calls our functions finds them.",
  group: (address: string, sheet: string, count: number) =>
    count === 1 ? `${address} on ${sheet}` : `${address} on ${sheet}, ${count} cells`,
  says: "Says",
  willSay: "Will say",
  look: "Look at it",
  doubtful: "Another add-in may have a function of this name. Tick it only if the cell was ours.",
  kept: {
    protected:
      "The sheet is protected: take the protection off under Review ▸ Unprotect Sheet, then look again.",
    "very-hidden":
      "The sheet is hidden so deeply that you could not see it change: make it visible, then look again.",
  },
  mend: (count: number) =>
    counted(locale, count, { one: "Enter # cell again", other: "Enter # cells again" }),
  again: "Look again",
  repaired: (count: number) =>
    counted(locale, count, { one: "# cell was entered again.", other: "# cells were entered again." }),
  place: (address: string, sheet: string) => `${address} on ${sheet}`,
  still: {
    unknown: "still has no answer: a function or a name in it is not known here.",
    room: "has no room for its answer: something stands in its way, or it is in a table.",
    gone: "speaks of cells that are gone.",
  },
  more: (count: number) => counted(locale, count, { one: "and # more", other: "and # more" }),
  moreGroups: (count: number) =>
    counted(locale, count, {
      one: "# more place comes up once these are entered.",
      other: "# more places come up once these are entered.",
    }),
  unread: (sheets: string) => `Not looked through, because of their size: ${sheets}`,
};
export type RepairText = typeof repairText;

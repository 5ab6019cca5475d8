import { counted } from "../counted";

const locale = "en-US";
const cells = (count: number) => counted(locale, count, { one: "# cell", other: "# cells" });

/** What the place where copies are made says, in English. */
export const shareText = {
  open: "Share a copy",
  title: "A copy for others",
  meaning: "It needs no add-in to open or calculate. Your workbook stays as it is.",
  what: "What goes out",
  scope: {
    whole: "The whole workbook",
    region: "One region's part",
    seller: "One seller's part",
  },
  scopeMeaning: {
    whole: "Our functions become their values; all else stays and keeps calculating.",
    region: "A new workbook with only that region's rows, as values.",
    seller: "A new workbook with only that seller's rows, as values.",
  },
  who: { region: "Region", seller: "Seller" },
  make: "Make the copy",
  making: (done: number, of: number) => `Reading the workbook, part ${done} of ${of}`,
  starting: "Reading the workbook",
  cancel: "Cancel",
  made: (time: string) => `Ready, as of ${time}`,
  valued: "What becomes a value",
  cells,
  formulas: (count: number) => counted(locale, count, { one: "# formula", other: "# formulas" }),
  errors: (count: number) =>
    counted(locale, count, {
      one: "# of these formulas shows an error; the copy will too.",
      other: "# of these formulas show an error; the copy will too.",
    }),
  nothing: "Nothing in it needs the add-in, so the copy is the same file.",
  names: (names: string) => `Names that have no value in the copy: ${names}`,
  rules: (count: number) =>
    counted(locale, count, {
      one: "# conditional format or validation that only the add-in can answer is left out.",
      other: "# conditional formats and validations that only the add-in can answer are left out.",
    }),
  said: (tab: string) => `The copy says it all on its last sheet, ${tab}.`,
  contents: "What is in it",
  theirs: "your table",
  planned: "from the plan",
  rows: (count: number) => counted(locale, count, { one: "# row", other: "# rows" }),
  leftOut: "What is not in it",
  show: "Open it as a new workbook",
  showNote: "It opens beside this one, unsaved. Save it where you like and send it.",
  save: "Save it as a file",
  saved: "Handed over as a file. If none arrived, open it as a new workbook instead.",
  shown: "Open beside this one. Save it from there.",
  again: "Make it again",
  fileName: (name: string, whose: string) => `${name} (${whose})`,
  copy: "copy",
};
export type ShareText = typeof shareText;

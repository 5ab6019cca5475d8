import { counted } from "../counted";

const locale = "en-US";
const cells = (count: number) => counted(locale, count, { one: "# cell", other: "# cells" });
const rows = (count: number) => counted(locale, count, { one: "# row", other: "# rows" });

/** What a shared copy says of itself, in English; its shape is the contract the Chinese text keeps. */
export const sharingText = {
  moment: (at: Date) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }).format(at),
  about: {
    tab: "About this copy",
    title: "About this copy",
    made: (when: string) => `A copy of the workbook as it was on ${when}.`,
    values: (count: number) =>
      count === 0
        ? "It has no cell that needs an add-in. Every formula keeps calculating."
        : `${cells(count)} that the Quarterdeck add-in had calculated hold the values of that moment. Every other formula keeps calculating, without any add-in.`,
    sheet: "Sheet",
    where: "Cells",
    was: "The formula it was",
    showed: "The first value",
    count: "How many",
    names: "Names without a value in this copy",
    rules: "Rules left out, since only the add-in could answer them",
    condition: "Conditional format",
    validation: "Data validation",
    columns: "Table columns whose new rows get no formula any more",
    traces: "Also left out",
    trace: {
      pane: "The note that Quarterdeck's pane opens with the workbook",
      settings: "Quarterdeck's settings",
      signature: "The file's digital signature, which holds for the original only",
    },
  },
  part: {
    title: (whose: string) => `For ${whose}`,
    made: (when: string) => `Values as they were on ${when}.`,
    only: "Only the rows that belong here are in this file; nothing is hidden.",
    contents: "What is in it",
    leftOut: "What is not in it",
    left: [
      "Totals, sheets and charts that speak of the whole company",
      "Pay, commission and bonus, and the counts of missed months",
      "Columns of your tables that the plan does not read",
    ],
    rows,
    yours: "Your table",
    planned: "From the plan",
    total: "Total",
  },
};
export type SharingText = typeof sharingText;

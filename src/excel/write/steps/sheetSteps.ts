import type { Step } from "../journal/Step";

const small = 400;

/** A new sheet at the right end, or where `position` says, counted from 0. */
export const addSheet = (tab: string, position: number | undefined): readonly Step[] => [
  {
    label: `${tab}: sheet added`,
    made: "whole",
    bytes: small,
    apply: ({ workbook }) => {
      workbook.worksheets.add(tab);
    },
    revert: ({ workbook }) => workbook.worksheets.getItem(tab).delete(),
  },
  ...(position === undefined
    ? []
    : [
        {
          label: `${tab}: moved`,
          made: "whole" as const,
          bytes: small,
          apply: ({ workbook }: Excel.RequestContext) => {
            workbook.worksheets.getItem(tab).position = position;
          },
        },
      ]),
];

export const renameSheet = (from: string, to: string): Step => ({
  label: `${from}: now called ${to}`,
  made: "whole",
  bytes: small,
  apply: ({ workbook }) => {
    workbook.worksheets.getItem(from).name = to;
  },
  revert: ({ workbook }) => {
    workbook.worksheets.getItem(to).name = from;
  },
});

export const renameTable = (from: string, to: string): Step => ({
  label: `table ${from}: now called ${to}`,
  made: "whole",
  bytes: small,
  apply: ({ workbook }) => {
    workbook.tables.getItem(from).name = to;
  },
  revert: ({ workbook }) => {
    workbook.tables.getItem(to).name = from;
  },
});

/** Shows a sheet, with the selection on its first cell that is ours. */
export const activate = (tab: string, before: string): Step => ({
  label: `${tab}: shown`,
  made: "parts",
  bytes: small,
  apply: ({ workbook }) => workbook.worksheets.getItem(tab).activate(),
  revert: ({ workbook }) => workbook.worksheets.getItem(before).activate(),
});

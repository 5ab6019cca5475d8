/** What writing leaves on sheets of its own, in English; its shape is the contract the Chinese text keeps. */
export const writingText = {
  /** A tab under which a sheet that was set aside is kept. */
  setAside: (tab: string): string => `${tab} (old)`,
  parked: {
    tab: "Parked",
    title: "Parked: what you typed that has no place on its sheet any more",
    sentence:
      "Nothing typed is thrown away. When a row comes back, what was typed in it goes back by itself; delete what you no longer need.",
    table: "Parked cells",
    nothing: "nothing is parked",
    columns: {
      Where: "Where",
      Sheet: "Sheet",
      Table: "Table",
      Row: "Row",
      Column: "Column",
      Value: "What was typed",
      Why: "Why",
    },
    why: {
      "row-gone": "its row is gone",
      "column-gone": "its month or week is not planned now",
      "over-formula": "typed over a calculated cell",
      "beside-row": "stood beside a row that was removed",
      signed: "kept by the signing of another quarter",
    },
  },
};
export type WritingText = typeof writingText;

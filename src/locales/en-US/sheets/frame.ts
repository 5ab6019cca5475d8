/** What the plan's frame on the Targets sheet says, in English. */
export const frame = {
  /** Where a sheet that is not written would tell more. */
  pick: (tab: string): string => `Pick the sheet ${tab} to see it here`,
  fulcrums: {
    title: "Three fulcrums of the quarter",
    note: "The quarter amplifies the year's rhythm. What the plan's numbers say on each:",
    answers: "Your answers to the fulcrums",
    asks: "What do industry, season and strategy make of this quarter? Whose ability moves most: newcomers, best sellers, managers? Which key battles get marketing, R&D and finance first?",
    open: "answer?",
    cycle: {
      name: "Fit the cycle",
      before: "This quarter has ",
      ofPast: " of a year's past sales, ",
      ofTarget: " of the year's target",
    },
    ability: {
      name: "Ability as a lever",
      newcomers: " newcomers of ",
      covers: " sellers; capacity covers ",
      ofTarget: " of the target",
    },
    tilt: {
      name: "Tilt resources",
      battles: " key battles; ",
      granted: " granted of ",
      requested: " requested",
    },
  },
  chapters: {
    title: "The plan in five chapters",
    note: "Clear targets, clear paths, strong execution, results under control: each chapter says whether it is whole.",
    names: [
      ["Logic", "Why the quarter is planned so"],
      ["Targets", "Targets are clear"],
      ["Actions", "Paths are clear, execution is strong"],
      ["Guarantees", "Results are under control"],
      ["Review", "The next quarter learns from this one"],
    ],
    answered: " of 3 fulcrums answered",
    results: " results of actions written down",
    risks: " scenarios under the floor",
    open: "open",
    between: " · ",
  },
  tables: {
    Plan_Fulcrums: {
      Fulcrum: "Fulcrum",
      Check: "Answered",
      Owner: "Owner",
      Answer: "Your answer",
    },
    Plan_Chapters: {
      Chapter: "Chapter",
      Check: "Whole",
      Where: "Where",
      Says: "How it stands",
    },
  },
};
export type FrameText = typeof frame;

/** What the plan's frame on the Targets sheet says, in English. */
export const frame = {
  /** Where a sheet that is not written would tell more. */
  pick: (tab: string): string => `Pick the sheet ${tab} to see it here`,
  fulcrums: {
    title: "Three fulcrums of the quarter",
    note: "The quarter amplifies the year's rhythm. Answer each in a sentence; what the plan's numbers say stands beside it.",
    open: "answer?",
    cycle: {
      name: "Fit the cycle",
      asks: "What do industry, season and strategy make of this quarter?",
      ofPast: " of a year's past sales, ",
      ofTarget: " of the year's target",
    },
    ability: {
      name: "Ability as a lever",
      asks: "Whose ability moves most: newcomers, best sellers, managers?",
      newcomers: " newcomers of ",
      covers: " sellers; capacity covers ",
      ofTarget: " of the target",
    },
    tilt: {
      name: "Tilt resources",
      asks: "Which key battles get marketing, R&D and finance first?",
      battles: " key battles; ",
      granted: " granted of ",
      requested: " requested",
    },
  },
  chapters: {
    title: "The plan in five chapters",
    note: "Clear targets, clear paths, strong execution, results under control: each chapter says whether it is whole.",
    names: [
      ["Logic", "Why this quarter, by cycle, ability and resources"],
      ["Targets", "Targets are clear: they add up and are up to date"],
      ["Actions", "Paths are clear: each action has owner, dates, resource and goal"],
      ["Guarantees", "Results are under control: the target bears each scenario"],
      ["Review", "What came of each action, for the next quarter"],
    ],
    answered: " of 3 fulcrums answered",
    results: " results of actions written down",
    risks: " scenarios under the floor",
    open: "open",
  },
  tables: {
    Plan_Fulcrums: {
      Fulcrum: "Fulcrum",
      Check: "Answered",
      Owner: "Owner",
      Answer: "Your answer",
      Sees: "What the numbers say",
      Asks: "The question",
    },
    Plan_Chapters: {
      Chapter: "Chapter",
      Check: "Whole",
      Where: "Where",
      Says: "How it stands",
      Asks: "What it must show",
    },
  },
};
export type FrameText = typeof frame;

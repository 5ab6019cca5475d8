/** Words around the functions' help. What each function says in English stands in its own comment, in src/functions. */
export const functionsText = {
  help: {
    language: "en",
    title: "Functions",
    meaning: "Type them in any cell, like Excel's own. Where an answer has several cells, it spills.",
    other: "中文",
    otherLanguage: "zh-CN",
    parameters: "What to give",
    optional: "optional",
    returns: "What comes back",
    examples: "Examples",
    rule: "The rule",
    source: (items: readonly string[]) => `Source: the method, ${items.join(", ")}`,
    edges: "At the edges",
    families: {
      targets: "Targets",
      customers: "Customers",
      products: "Products",
      channels: "Channels",
      team: "Team",
      cash: "Cash",
      control: "Control",
      review: "Review",
    },
  },
};

import { guideText } from "./guide";

/** Words around the functions' help. What each function says in English stands in its own comment, in src/functions. */
export const functionsText = {
  help: {
    ...guideText,
    language: "en",
    meaning: "Type them in any cell, like Excel's own. Where an answer has several cells, it spills.",
    other: "中文",
    otherLanguage: "zh-CN",
    source: (items: readonly string[]) => guideText.source(items.join(", ")),
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

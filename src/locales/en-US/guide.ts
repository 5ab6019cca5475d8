/** The words of the functions' guide that the pane and the pages behind Excel's own help share. */
export const guideText = {
  title: "Functions",
  parameters: "What to give",
  optional: "optional",
  returns: "What comes back",
  examples: "Examples",
  rule: "The rule",
  source: (items: string) => `Source: the method, ${items}`,
  edges: "At the edges",
};

export type GuideText = typeof guideText;

/** Words around the functions' help. What each function says in English stands in its own comment, in src/functions. */
export const functionsText = {
  help: {
    language: "en",
    parameters: "What to give",
    optional: "optional",
    returns: "What comes back",
    examples: "Examples",
  },
};

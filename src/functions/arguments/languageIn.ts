import { choiceIn } from "./choiceIn";

export type Language = "en" | "zh";

/** The language of a text answer; English when left out, so that an answer never changes with the reader's Excel. */
export const languageIn = (argument: unknown): Language =>
  choiceIn(argument, ["en", "zh"], "language") ?? "en";

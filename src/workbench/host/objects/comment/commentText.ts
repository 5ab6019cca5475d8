import { asText } from "../../protocol/arguments";
import { RichError } from "../../protocol/RichError";

/** A comment's text; mentions are not available here. */
export function commentText(content: unknown): string {
  if (typeof content === "object" && content !== null)
    throw new RichError("ApiNotFound", "Mentions in comments are not available in this Excel.");
  const text = asText(content);
  if (text === "") throw new RichError("InvalidArgument");
  return text;
}

/** Who writes comments in a workbook nobody has signed in to. */
export const author = { authorName: "Author", authorEmail: "" } as const;

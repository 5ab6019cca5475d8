import { typedText } from "../../../sheets/blueprint/typedText";
import type { Content } from "../seen/WorkbookSeen";

/**
 * What has to be typed to get back what was read: a text that Excel would take for a number or a date needs its apostrophe again.
 *
 * @param content - as `Range.formulas` gave it
 * @param value - as `Range.values` gave it; a text that begins with "=" shows itself
 */
export function retyped(content: Content, value: Content): Content {
  if (typeof content !== "string") return content;
  const formula = content.startsWith("=") && content !== value;
  return formula ? content : (typedText(content) as string);
}

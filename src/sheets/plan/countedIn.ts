import type { CountForms } from "../../locales/counted";
import { quoted } from "./quoted";

/**
 * A count in a formula's sentence, in the right plural: of `Duties_Unclear` with "# duty" and "# duties" it is
 * `IF(Duties_Unclear=1,"1 duty",Duties_Unclear&" duties")`.
 *
 * @param count - a cell's name, or what a formula counts, without its equals sign
 */
export const countedIn = (count: string, { one, other }: CountForms): string => {
  const [before = "", after = ""] = other.split("#");
  const many = [...(before === "" ? [] : [quoted(before)]), count, ...(after === "" ? [] : [quoted(after)])];
  const said = many.join("&");
  return one === undefined ? said : `IF(${count}=1,${quoted(one.replace("#", "1"))},${said})`;
};

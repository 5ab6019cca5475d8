import type { GatheredSeen } from "../../excel/share/returned/rows/Gathered";
import type { ReturnedText } from "../../locales/en-US/returned";

/** What of the files' lists is not gathered, a sentence each. */
export const leftOutSentences = (
  { leftOut, keys }: GatheredSeen,
  { lists: say }: ReturnedText,
  list: (items: readonly string[]) => string,
): readonly string[] =>
  leftOut.flatMap(({ file, missing, strange, otherUnit, keyless }) => [
    ...(missing.length > 0 ? [say.missing(file, list(missing))] : []),
    ...(strange.length > 0 ? [say.strange(file, list(strange))] : []),
    ...(otherUnit.length > 0 ? [say.otherUnit(file, list(otherUnit))] : []),
    ...(keyless > 0 ? [say.keyless(keyless, file, list(keys))] : []),
  ]);

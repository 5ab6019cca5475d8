import { passwordHash } from "./passwordHash";

type Hash = Readonly<Record<string, string>>;

/** No keyboard types this. */
const mark = "\u0000";

/**
 * A password that stands for one of which only the hash is known: nobody can type it, so the protection holds, and when
 * the workbook is saved again the hash is as it was.
 */
export const passwordFor = (hash: Hash): string =>
  Object.keys(hash).length === 0 ? "" : mark + JSON.stringify(hash);

/** The attributes by which Excel checks this password; `legacy` names the one that holds Excel's own old hash. */
export function hashOf(password: string, legacy: string): Hash {
  if (password.startsWith(mark)) return JSON.parse(password.slice(1)) as Hash;
  return password === "" ? {} : { [legacy]: passwordHash(password) };
}

import type { ProtectionOptions } from "../../model/ProtectionOptions";

/** A file's protection. `hash` holds the attributes by which Excel checks the password, which cannot be read back. */
export interface BookProtection {
  readonly options?: ProtectionOptions;
  readonly hash: Readonly<Record<string, string>>;
}

import type { Remark, RoleFinding } from "../../excel/read/finding";

export type Scaled = Extract<Remark, { kind: "scaled" }>;

/** In what a table's amounts are written: thousands, 万…; undefined for plain money. */
export const scaledIn = (finding: RoleFinding | undefined): Scaled | undefined =>
  finding?.remarks.find((remark): remark is Scaled => remark.kind === "scaled");

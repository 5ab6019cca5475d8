/** By what a company's rows are parted among those who may see them. */
export const partings = ["region", "seller"] as const;
export type Parting = (typeof partings)[number];

/** For whom a part of the workbook is: one region, or one seller. */
export interface Whose {
  readonly by: Parting;
  /** As the sales table spells it. */
  readonly name: string;
}

/** Who there is that a part could be for. */
export type Members = Readonly<Record<Parting, readonly string[]>>;

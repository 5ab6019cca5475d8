import type { RoleFinding } from "./finding";

/** The likeliest first, and among equals the longest. */
export const bySureness = (a: RoleFinding, b: RoleFinding): number =>
  b.confidence - a.confidence || b.rows - a.rows;

import type { RoleFinding } from "../../excel/read/finding";

/**
 * Of each role beside the sales its likeliest table.
 *
 * @param found - the likeliest first
 */
export const likeliestOthers = (found: readonly RoleFinding[]): readonly RoleFinding[] =>
  found.filter(({ role }, at) => role !== "sales" && found.findIndex((other) => other.role === role) === at);

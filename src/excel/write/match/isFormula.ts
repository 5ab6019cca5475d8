import type { Cell } from "../../../sheets/blueprint/blueprint";

/** Whether typing this into a cell makes a formula of it. */
export const isFormula = (content: Cell): boolean =>
  typeof content === "string" && content.startsWith("=") && content.length > 1;

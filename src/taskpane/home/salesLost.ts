import type { WorkbookState } from "../../excel/read/workbookState";

/** Whether the names over the sales are among what is missing: then no plan can be read until they stand again. */
export const salesLost = ({ damage }: WorkbookState): boolean =>
  damage?.names.some((name) => name.startsWith("Sales_")) ?? false;

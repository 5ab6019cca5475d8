import type { SalesFinding } from "../../excel/read/finding";
import { cellAddress } from "./cellAddress";

/** A table as the director would say it: its Excel name, or where it stands. */
export const findingName = ({ table, sheet, address }: SalesFinding): string =>
  table ?? cellAddress({ sheet, cell: address });

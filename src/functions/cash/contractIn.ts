import { PlanningError } from "../../planning/PlanningError";
import type { Contract } from "../../planning/cash/collectionPolicy";
import { plainCell, shownCell } from "../arguments/plainCell";

const CONTRACTS: ReadonlyMap<unknown, Contract> = new Map([
  ["new", "new"],
  ["renewal", "renewal"],
  ["新签", "new"],
  ["续约", "renewal"],
]);

/**
 * The kind of contract a cell names, in either language and any case.
 *
 * @throws PlanningError `unknown-choice`
 */
export function contractIn(cell: unknown): Contract {
  const plain = plainCell(cell);
  const contract = CONTRACTS.get(plain) ?? CONTRACTS.get(String(plain).trim().toLowerCase());
  if (contract !== undefined) return contract;
  throw new PlanningError(
    "unknown-choice",
    `${shownCell(plain)} is not known; write "new" or "renewal"`,
    "contract",
  );
}

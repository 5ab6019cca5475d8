import { sum } from "../../../planning/sum";
import type { SheetsText } from "../../../locales/en-US/sheets";
import { isNamed } from "../isNamed";
import { isWild } from "../isWild";
import type { Snapshot } from "../snapshot";

/** Nobody steers by the two-hundredth seller. */
const mostSellers = 200;

/** Who sells, as the Team sheet's tables name them. */
export interface Sellers {
  readonly names: readonly string[];
  /** The row for all that the tables leave out; undefined when everybody is there. */
  readonly others: string | undefined;
  /** A name holds a sign that would match other names. */
  readonly wild: boolean;
  /** Whether the sales name who sold. */
  readonly inSales: boolean;
}

const alike = (name: string): string => name.trim().toLowerCase();

/** The sellers of the team's list and then those that only sales name, each once; of a long list the best of the last twelve months. */
export const sellersOf = (
  { team }: Pick<SheetsText, "team">,
  { names, members, lists, history }: Snapshot,
): Sellers => {
  const from = history.at(-12)?.month ?? -Infinity;
  const sold = new Map(
    (members.seller ?? []).map((member) => [
      alike(member.name),
      sum(member.history.filter(({ month }) => month >= from).map((each) => each.sold)),
    ]),
  );
  const everybody = new Map<string, string>();
  for (const name of [
    ...(lists["Team_Seller"] ?? []),
    ...(members.seller ?? []).map((member) => member.name),
  ])
    if (isNamed(name) && !everybody.has(alike(name))) everybody.set(alike(name), name);
  const all = [...everybody.values()];
  const cut = all.length > mostSellers;
  const sizeOf = (name: string): number => sold.get(alike(name)) ?? 0;
  return {
    names: cut ? [...all].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, mostSellers) : all,
    others: cut ? team.others : undefined,
    wild: isWild(all),
    inSales: names.includes("Sales_Seller"),
  };
};

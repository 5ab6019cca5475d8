import { table } from "arquero";
import { RECEIVABLESTAGE } from "../../../src/functions/cash/RECEIVABLESTAGE";
import { seededChance } from "../../../src/planning/seededChance";
import type { BenchCase } from "../BenchCase";

const INVOICES = 200_000;
const AS_OF = 43_465;

/** Stages of a year's invoices, three in five of them paid by the day asked for or later. */
export function invoices(): BenchCase {
  const chance = seededChance(2);
  const invoiced = Array.from({ length: INVOICES }, () => AS_OF - Math.floor(chance() * 365));
  const contract = invoiced.map(() => (chance() < 0.5 ? "new" : "renewal"));
  const paid = invoiced.map((day) => (chance() < 0.6 ? day + Math.floor(chance() * 60) : null));
  const down = (cells: readonly unknown[]) => cells.map((cell) => [cell ?? ""]);
  const given = [down(invoiced), down(contract), down(paid), down([AS_OF])] as const;

  const columns = table({ invoiced, contract, paid });
  const pastDue = `${AS_OF} - d.invoiced - (d.contract === "new" ? 30 : 45)`;
  const stage = `d => d.paid != null && d.paid <= ${AS_OF} ? "paid" : ${pastDue} <= 0 ? "on time" : ${pastDue} < 3 ? "due" : ${pastDue} < 7 ? "joint collection" : "legal"`;
  const arquero = () => columns.derive({ stage }).array("stage") as ArrayLike<string>;

  return {
    name: "receivable stages, 200,000 invoices",
    given,
    ours: () => RECEIVABLESTAGE(...given),
    peers: [
      {
        name: "arquero",
        run: arquero,
        agrees: (ours) => {
          const theirs = arquero();
          return ours.every(([own], row) => own === theirs[row]);
        },
      },
    ],
  };
}

import { describeShared, sharedJson } from "../support/shared";
import apportionment from "./apportionment.json";
import attainment from "./attainment_probability.json";
import budget from "./budget_allocation.json";
import commission from "./commission.json";
import dinero from "./dinero_allocate.json";
import funnel from "./funnel.json";
import receivables from "./dso_ageing.json";
import health from "./health_score.json";
import rfm from "./rfm_orders.json";
import spreading from "./spread_locked.json";
import superstore from "./superstore_seasons.json";
import variance from "./variance_decomposition.json";

interface Apportionment {
  cases: { name: string; weights: number[]; total: number; expected: { largest_remainder: number[] } }[];
}

describeShared("the copies kept here", ["reference", "SOURCES.md"], () => {
  it("say what the shared references say", () => {
    const whole = sharedJson<Apportionment>("reference", "apportionment.json").cases;
    expect(
      apportionment.cases.map(({ weights, total, largest_remainder }) => ({
        weights,
        total,
        largest_remainder,
      })),
    ).toEqual(
      whole.map(({ weights, total, expected }) => ({
        weights,
        total,
        largest_remainder: expected.largest_remainder,
      })),
    );
    expect(sharedJson("reference", "health_score.json")).toMatchObject({ cases: health.cases });
    expect(sharedJson<typeof dinero>("reference", "dinero_allocate.json").cases).toEqual(
      expect.arrayContaining(dinero.cases),
    );
    const { customers } = sharedJson<{ customers: Record<string, number>[] }>(
      "reference",
      "rfm_orders_scores.json",
    );
    expect(rfm.customers).toEqual(customers.map((customer) => rfm.columns.map((name) => customer[name])));
    expect(sharedJson<typeof spreading>("reference", "spread_locked.json").cases).toEqual(
      expect.arrayContaining(spreading.cases),
    );
    expect(sharedJson("reference", "superstore_plan.json")).toMatchObject(superstore);
    const { tiers_attainment_from, tier_rate, points } = commission.attainment;
    expect(sharedJson("reference", "commission.json")).toMatchObject({
      published: [{ people: commission.marginal.people }, { tiers_attainment_from, tier_rate, points }],
    });
    expect(sharedJson("reference", "dso_ageing.json")).toMatchObject({
      published: [receivables.simple, receivables.countback],
      ageing: receivables.ageing.map(({ as_of, current, late }) => ({
        as_of,
        buckets: { current, "1-30": late },
      })),
      dso: receivables.dso,
    });
    expect(sharedJson("reference", "attainment_probability.json")).toMatchObject(withoutSource(attainment));
    expect(sharedJson("reference", "funnel.json")).toMatchObject(withoutSource(funnel));
    expect(sharedJson("reference", "variance_decomposition.json")).toMatchObject(withoutSource(variance));
    expect(sharedJson<typeof budget>("reference", "budget_allocation.json").cases).toEqual(
      expect.arrayContaining(budget.cases.map((each) => expect.objectContaining(each) as unknown)),
    );
  });
});

const withoutSource = ({ source, ...copied }: { source: string }): object => {
  expect(source).not.toBe("");
  return copied;
};

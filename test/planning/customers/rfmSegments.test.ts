import fc from "fast-check";
import { serialOfIso } from "../../../src/planning/calendar/serialOfIso";
import { purchaseHistories } from "../../../src/planning/customers/purchaseHistories";
import { rfmSegments } from "../../../src/planning/customers/rfmSegments";
import { orderLines, sharedOrders, type Order } from "../../support/orderLines";
import { describeShared, sharedJson } from "../../support/shared";

interface RfmReference {
  analysis_date: string;
  customers: {
    customer_id: string | number;
    recency_days: number;
    transaction_count: number;
    amount: number;
    recency_score: number;
    frequency_score: number;
    monetary_score: number;
  }[];
  score_counts: Record<"R" | "F" | "M", Record<string, number>>;
}

// Computed by R's package rfm (MIT), on its own data and on the CDNOW sample.
describeShared("rfmSegments beside R's package rfm", ["reference", "rfm_orders_scores.json"], () => {
  it.each([
    ["rfm_orders.csv", [0, 1, 2], "rfm_orders_scores.json", 995],
    ["cdnow_sample_transactions.csv", [0, 2, 4], "rfm_cdnow_scores.json", 337],
  ] as const)("scores every customer of %s alike", (file, columns, scores, listed) => {
    const reference = sharedJson<RfmReference>("reference", scores);
    const orders = orderLines(sharedOrders(file, columns));
    const found = rfmSegments(orders, serialOfIso(reference.analysis_date)!);
    // The sample's ids are padded with zeros in the data alone.
    const keyOf = (id: string | number) => String(id).replace(/^0+/, "");
    const byName = new Map(orders.names.map((name, at) => [keyOf(name), found[at]!]));
    expect(reference.customers).toHaveLength(listed);
    for (const expected of reference.customers) {
      const { frequency, money, bought } = byName.get(keyOf(expected.customer_id))!;
      expect(money).toBeCloseTo(expected.amount, 9);
      expect({ frequency, ...bought }).toEqual({
        frequency: expected.transaction_count,
        recencyDays: expected.recency_days,
        scores: {
          recency: expected.recency_score,
          frequency: expected.frequency_score,
          money: expected.monetary_score,
        },
      });
    }
    for (const [letter, score] of [
      ["R", "recency"],
      ["F", "frequency"],
      ["M", "money"],
    ] as const) {
      const counts: Record<string, number> = {};
      for (const { bought } of found)
        counts[bought!.scores[score]] = (counts[bought!.scores[score]] ?? 0) + 1;
      expect(counts).toEqual(reference.score_counts[letter]);
    }
  });
});

describe("rfmSegments", () => {
  const asOf = 43190;
  const order = (customer: string, daysAgo: number, amount: number): Order => [
    customer,
    asOf - daysAgo,
    amount,
  ];
  const never = (customer: string): Order => [customer, NaN, NaN];
  const classes = (orders: Order[], ...rest: [cuts?: Parameters<typeof rfmSegments>[2]]) =>
    rfmSegments(orderLines(orders), asOf, ...rest).map(({ segment }) => segment);

  const portfolio = [
    order("key", 400, 5000),
    order("old", 300, 10),
    order("older", 500, 20),
    order("oldest", 900, 30),
    order("new and key", 90, 9000),
    never("potential"),
  ];

  // Method item C17: the first rule that fits.
  it("says potential before new, new before key, key before existing", () => {
    expect(classes(portfolio)).toEqual(["existing", "existing", "existing", "existing", "new", "potential"]);
    expect(classes(portfolio.filter(([name]) => name !== "new and key"))[0]).toBe("key");
  });

  it("counts the 90th day since the first order as new, the 91st no more", () => {
    expect(classes([order("a", 90, 9), order("b", 91, 1), order("b", 0, 1)])).toEqual(["new", "existing"]);
    expect(classes([order("a", 31, 1)], { newDays: 30 })).toEqual(["existing"]);
  });

  it("takes another score for key", () => {
    expect(classes(portfolio, { newDays: 0, keyFrom: 4 })).toEqual([
      "key",
      "existing",
      "existing",
      "existing",
      "key",
      "potential",
    ]);
  });

  it("does not count orders after the day, and keeps money exact", () => {
    const lines = orderLines([order("a", 5, 0.1), order("a", 3, 0.2), order("a", -1, 99), order("b", -1, 1)]);
    expect(purchaseHistories(lines, asOf)).toEqual({
      orders: Int32Array.of(2, 0),
      money: Float64Array.of(0.3, 0),
      first: Int32Array.of(asOf - 5, asOf),
      last: Int32Array.of(asOf - 3, 0),
    });
    expect(rfmSegments(lines, asOf).map(({ segment }) => segment)).toEqual(["new", "potential"]);
  });

  it("takes returns off the money", () => {
    expect(rfmSegments(orderLines([order("a", 5, 100), order("a", 3, -30)]), asOf)[0]!.money).toBe(70);
  });

  it("says what is wrong", () => {
    const refusal = (part: Record<string, unknown>) => expect.objectContaining(part);
    const lines = orderLines([order("a", 1, 1)]);
    expect(() => rfmSegments(lines, 43190.5)).toThrow(refusal({ code: "not-a-date", argument: "asOf" }));
    expect(() => rfmSegments(lines, asOf, { newDays: -1 })).toThrow(
      refusal({ code: "out-of-range", position: 1 }),
    );
    expect(() => rfmSegments(lines, asOf, { keyFrom: 6 })).toThrow(
      refusal({ code: "out-of-range", position: 2 }),
    );
    expect(() => rfmSegments(orderLines([order("a", 1, 1e308), order("a", 1, 1e308)]), asOf)).toThrow(
      refusal({ code: "too-large" }),
    );
    expect(rfmSegments(orderLines([]), asOf)).toEqual([]);
  });

  it("does not depend on the order of the lines", () => {
    const line = fc.tuple(
      fc.constantFrom("a", "b", "c", "d", "e", "f"),
      fc.integer({ min: -50, max: 800 }),
      fc.integer({ min: 0, max: 5000 }),
    );
    const byName = (orders: Order[]) => {
      const lines = orderLines(orders);
      return Object.fromEntries(rfmSegments(lines, asOf).map((found, at) => [lines.names[at], found]));
    };
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (given) => {
        const orders = given.map(([name, daysAgo, amount]) => order(name, daysAgo, amount));
        expect(byName([...orders].reverse())).toEqual(byName(orders));
      }),
    );
  });
});

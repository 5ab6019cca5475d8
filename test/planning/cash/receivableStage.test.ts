import fc from "fast-check";
import { readFileSync } from "node:fs";
import { serialOfIso } from "../../../src/planning/calendar/serialOfIso";
import { collectionPolicy, type Contract } from "../../../src/planning/cash/collectionPolicy";
import { receivableStage } from "../../../src/planning/cash/receivableStage";
import reference from "../../reference/dso_ageing.json";
import { describeShared, sharedFile } from "../../support/shared";

const refusal = (code: string, part: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, ...part });

describe("receivableStage", () => {
  const invoiced = 43101;
  const policy = collectionPolicy();
  const stage = (days: number, contract: Contract = "new", paid?: number) =>
    receivableStage(invoiced, contract, paid, invoiced + days, policy);

  // Method items A54-55: 30 days for new contracts, 45 for renewals; joint collection 3 days after, legal 7 days after.
  it.each([
    [0, "onTime"],
    [30, "onTime"],
    [31, "due"],
    [32, "due"],
    [33, "joint"],
    [36, "joint"],
    [37, "legal"],
    [400, "legal"],
  ])("is on day %d of a new contract %s, and as much 15 days later of a renewal", (days, expected) => {
    expect(stage(days)).toBe(expected);
    expect(stage(days + 15, "renewal")).toBe(expected);
  });

  it("is paid from the day of payment on, and open before", () => {
    expect(stage(40, "new", invoiced + 40)).toBe("paid");
    expect(stage(39, "new", invoiced + 40)).toBe("legal");
    expect(stage(0, "new", invoiced - 10)).toBe("paid");
  });

  it("has no stage before the invoice", () => {
    expect(stage(-1)).toBeUndefined();
  });

  it("takes terms and steps of one's own", () => {
    const own = collectionPolicy([10, 20], [1, 1]);
    expect(receivableStage(invoiced, "renewal", undefined, invoiced + 20, own)).toBe("onTime");
    expect(receivableStage(invoiced, "renewal", undefined, invoiced + 21, own)).toBe("legal");
  });

  it("refuses days that are none", () => {
    const ask = (from: number, paid: number | undefined, asOf: number) => () =>
      receivableStage(from, "new", paid, asOf, policy);
    expect(ask(0, undefined, invoiced)).toThrow(refusal("not-a-date", { argument: "invoiced" }));
    expect(ask(invoiced, NaN, invoiced)).toThrow(refusal("not-a-date", { argument: "paid" }));
    expect(ask(invoiced, undefined, 1.5)).toThrow(refusal("not-a-date", { argument: "asOf" }));
  });
});

describe("collectionPolicy", () => {
  it("refuses terms and steps that are no policy", () => {
    const policy = (terms: number[], steps: number[]) => () => collectionPolicy(terms, steps);
    expect(policy([30], [3, 7])).toThrow(refusal("wrong-shape", { argument: "terms" }));
    expect(policy([30, 45], [3, 7, 9])).toThrow(refusal("wrong-shape", { argument: "steps" }));
    expect(policy([30, -1], [3, 7])).toThrow(refusal("out-of-range", { argument: "terms", position: 2 }));
    expect(policy([30, NaN], [3, 7])).toThrow(refusal("not-a-number", { argument: "terms", position: 2 }));
    expect(policy([30, 45], [0, 7])).toThrow(refusal("out-of-range", { argument: "steps", position: 1 }));
    expect(policy([30, 45], [7, 3])).toThrow(refusal("out-of-range", { argument: "steps", position: 2 }));
  });
});

// The reference ages what is open by days past due; days 1-30 past due are all stages after "on time".
describeShared("the receivables file", ["data", "receivables_two_thirds.csv"], () => {
  const [header = [], ...rows] = readFileSync(sharedFile("data", "receivables_two_thirds.csv"), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.trim().split(","));
  const column = (name: string) => rows.map((row) => row[header.indexOf(name)]!);
  const days = (name: string) => column(name).map((day) => serialOfIso(day)!);
  const [invoiced, due, settled] = [days("InvoiceDate"), days("DueDate"), days("SettledDate")];
  const amounts = column("InvoiceAmount").map(Number);

  it.each(reference.ageing)("on $as_of is aged as pandas and LibreOffice age it", (expected) => {
    const asOf = serialOfIso(expected.as_of)!;
    const policy = collectionPolicy();
    const open = { onTime: { amount: 0, count: 0 }, late: { amount: 0, count: 0 } };
    invoiced.forEach((from, at) => {
      expect(due[at]! - from).toBe(policy.terms.new);
      const stage = receivableStage(from, "new", settled[at], asOf, policy);
      if (stage === undefined || stage === "paid") return;
      const bucket = stage === "onTime" ? open.onTime : open.late;
      bucket.amount += amounts[at]!;
      bucket.count++;
    });
    expect(open.onTime.count).toBe(expected.current.count);
    expect(open.onTime.amount).toBeCloseTo(expected.current.amount, 6);
    expect(open.late.count).toBe(expected.late.count);
    expect(open.late.amount).toBeCloseTo(expected.late.amount, 6);
  });
});

describe("the laws of stages", () => {
  const order = ["onTime", "due", "joint", "legal"];
  const days = fc.nat(200);

  it("an open invoice never gets better with time, nor with shorter terms", () => {
    fc.assert(
      fc.property(days, days, days, days, (passed, more, terms, longer) => {
        const at = (day: number, term: number) =>
          order.indexOf(
            receivableStage(43101, "new", undefined, 43101 + day, collectionPolicy([term, 45], [3, 7]))!,
          );
        expect(at(passed + more, terms)).toBeGreaterThanOrEqual(at(passed, terms));
        expect(at(passed, terms + longer)).toBeLessThanOrEqual(at(passed, terms));
      }),
    );
  });
});

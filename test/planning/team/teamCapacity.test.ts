import fc from "fast-check";
import { serialOf } from "../../../src/planning/calendar/serialOf";
import { teamCapacity } from "../../../src/planning/team/teamCapacity";

const refusal = (code: string, part: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, ...part });
const day = serialOf;
const ramp = [0, 0.25, 0.5, 0.75, 1];

describe("teamCapacity", () => {
  it("ramps up by full months of tenure", () => {
    const team = [{ hired: day(2018, 1, 1), quota: 100 }];
    expect(teamCapacity(team, ramp, day(2018, 1, 1), day(2018, 6, 30))).toEqual([0, 25, 50, 75, 100, 100]);
  });

  // Method item A30: top sellers from 1.0m to 1.2m a quarter, each fully ramped.
  it("is three months of every quota once all are ramped up", () => {
    const team = Array.from({ length: 5 }, () => ({ hired: day(2010, 5, 17), quota: 400_000 }));
    expect(teamCapacity(team, ramp, day(2018, 4, 1), day(2018, 6, 30))).toEqual([2e6, 2e6, 2e6]);
  });

  it("counts days of a month in which somebody comes, leaves or completes a month", () => {
    const [from, to] = [day(2018, 1, 1), day(2018, 3, 31)];
    const comes = teamCapacity([{ hired: day(2018, 1, 17), quota: 100 }], [1], from, to);
    expect(comes).toEqual([(100 * 15) / 31, 100, 100]);
    const leaves = teamCapacity(
      [{ hired: day(2017, 1, 1), quota: 100, leaving: day(2018, 2, 7) }],
      [1],
      from,
      to,
    );
    expect(leaves).toEqual([100, 25, 0]);
    const completes = teamCapacity([{ hired: day(2018, 1, 15), quota: 280 }], [0, 1], from, day(2018, 2, 28));
    expect(completes).toEqual([0, 140]);
  });

  it("completes a month on its last day where the day of hire is missing in it, as EDATE", () => {
    const [, february, march] = teamCapacity(
      [{ hired: day(2018, 1, 31), quota: 1 }],
      [0, 1, 1],
      day(2018, 1, 1),
      day(2018, 3, 31),
    );
    expect(february).toBeCloseTo(1 / 28, 12);
    expect(march).toBe(1);
  });

  it("counts a month that is asked for in part by its days", () => {
    const team = [{ hired: day(2010, 1, 1), quota: 310 }];
    expect(teamCapacity(team, [1], day(2018, 1, 22), day(2018, 1, 31))).toEqual([100]);
  });

  it("passes over open posts, and is 0 where nobody is there", () => {
    const later = { hired: day(2019, 1, 1), quota: 100 };
    expect(teamCapacity([undefined, later], [1], day(2018, 12, 1), day(2019, 1, 31))).toEqual([0, 100]);
    expect(teamCapacity([], [1], day(2018, 1, 1), day(2018, 2, 1))).toEqual([0, 0]);
  });

  it("refuses what it cannot count", () => {
    const seller = { hired: day(2018, 1, 1), quota: 1 };
    const asked =
      (posts: Parameters<typeof teamCapacity>[0], shares = ramp, to = day(2018, 3, 1)) =>
      () =>
        teamCapacity(posts, shares, day(2018, 1, 1), to);
    expect(asked([seller], [])).toThrow(refusal("too-few", { argument: "ramp" }));
    expect(asked([seller], [1, -1])).toThrow(refusal("out-of-range", { argument: "ramp", position: 2 }));
    expect(asked([seller], [NaN])).toThrow(refusal("not-a-number", { argument: "ramp" }));
    expect(asked([seller, { ...seller, quota: -1 }])).toThrow(refusal("out-of-range", { position: 2 }));
    expect(asked([{ ...seller, quota: NaN }])).toThrow(refusal("not-a-number", { argument: "quota" }));
    expect(asked([undefined, { ...seller, hired: 0 }])).toThrow(refusal("not-a-date", { position: 2 }));
    expect(asked([{ ...seller, leaving: day(2017, 1, 1) }])).toThrow(
      refusal("dates-reversed", { argument: "leaving" }),
    );
    expect(asked([seller], ramp, day(2017, 1, 1))).toThrow(refusal("dates-reversed", { argument: "to" }));
    expect(
      asked(
        [
          { ...seller, quota: 1e308 },
          { ...seller, quota: 1e308 },
        ],
        [1],
      ),
    ).toThrow(refusal("too-large"));
    const crowd = Array.from({ length: 1000 }, () => seller);
    expect(asked(crowd, ramp, day(9999, 12, 31))).toThrow(refusal("too-large", { argument: "to" }));
  });
});

describe("the laws of capacity", () => {
  const date = fc.integer({ min: day(2015, 1, 1), max: day(2020, 12, 31) });
  const seller = fc
    .tuple(date, fc.integer({ min: 0, max: 1000 }), fc.option(fc.nat(900), { nil: undefined }))
    .map(([hired, quota, days]) => ({
      hired,
      quota,
      leaving: days === undefined ? undefined : hired + days,
    }));
  const shares = fc.array(
    fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    { minLength: 1, maxLength: 8 },
  );
  const period = fc.tuple(date, fc.nat(500)).map(([from, days]) => [from, from + days] as const);

  /** A month's capacity day by day, as the rule reads. */
  const slowly = (
    one: { hired: number; quota: number; leaving?: number | undefined },
    ramped: number[],
    from: number,
    to: number,
  ) => {
    let sum = 0;
    for (let today = from; today <= to; today++) {
      if (today < one.hired || today > (one.leaving ?? Infinity)) continue;
      const [hired, now] = [one.hired, today].map((serial) => new Date((serial - 25569) * 86_400_000));
      const [year, month] = [now!.getUTCFullYear(), now!.getUTCMonth()];
      const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
      const apart = (year - hired!.getUTCFullYear()) * 12 + month - hired!.getUTCMonth();
      const full = now!.getUTCDate() >= Math.min(hired!.getUTCDate(), days) ? apart : apart - 1;
      sum += (one.quota / days) * ramped[Math.min(full, ramped.length - 1)]!;
    }
    return sum;
  };

  it("is what every day brings", () => {
    fc.assert(
      fc.property(fc.array(seller, { maxLength: 4 }), shares, period, (team, ramped, [from, to]) => {
        const total = teamCapacity(team, ramped, from, to).reduce((sum, amount) => sum + amount, 0);
        const each = team.reduce((sum, one) => sum + slowly(one, ramped, from, to), 0);
        expect(total).toBeCloseTo(each, 6);
      }),
    );
  });

  it("two teams together can do what each can", () => {
    fc.assert(
      fc.property(fc.array(seller), fc.array(seller), shares, period, (one, other, ramped, [from, to]) => {
        const both = teamCapacity([...one, ...other], ramped, from, to);
        const [first, second] = [teamCapacity(one, ramped, from, to), teamCapacity(other, ramped, from, to)];
        both.forEach((amount, month) => expect(amount).toBeCloseTo(first[month]! + second[month]!, 6));
      }),
    );
  });
});

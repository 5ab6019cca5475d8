import fc from "fast-check";
import { levelled } from "../../../../src/planning/targets/grid/levelled";

describe("levelled", () => {
  it("gives three basins in a line their heights", () => {
    // 6 flow in at the first and out at the last; links of 2 and 3 need falls of 3 and 2.
    const links = Float64Array.of(0, 2, 0, 2, 0, 3, 0, 3, 0);
    expect([...levelled(links, Float64Array.of(6, 0, -6))]).toEqual([5, 2, 0]);
  });

  it("leaves groups without a link to each other at their own level", () => {
    const links = Float64Array.of(0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 4, 0, 0, 4, 0);
    expect([...levelled(links, Float64Array.of(1, -1, 8, -8))]).toEqual([1, 0, 2, 0]);
  });

  it("makes the wanted amounts flow, however far apart the links are", () => {
    const link = fc.oneof(
      fc.constant(0),
      fc.integer({ min: -9, max: 9 }).map((power) => 10 ** power),
    );
    fc.assert(
      fc.property(
        fc.array(link, { minLength: 10, maxLength: 10 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 }),
        (upper, heights) => {
          const links = new Float64Array(25);
          let next = 0;
          for (let one = 0; one < 5; one++)
            for (let other = one + 1; other < 5; other++)
              links[one * 5 + other] = links[other * 5 + one] = upper[next++]!;
          const flow = (levels: ArrayLike<number>, from: number) =>
            [0, 1, 2, 3, 4].reduce(
              (sum, to) => sum + links[from * 5 + to]! * (levels[from]! - levels[to]!),
              0,
            );
          const wanted = Float64Array.from(heights, (_, basin) => flow(heights, basin));
          const found = levelled(links.slice(), wanted);
          const scale = Math.max(1e-9, ...wanted.map(Math.abs));
          wanted.forEach((amount, basin) =>
            expect(Math.abs(flow(found, basin) - amount) / scale).toBeLessThan(1e-6),
          );
        },
      ),
    );
  });
});

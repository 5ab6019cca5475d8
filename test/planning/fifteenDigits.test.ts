import fc from "fast-check";
import { fifteenDigits } from "../../src/planning/fifteenDigits";

describe("fifteenDigits", () => {
  it("drops what is past the fifteenth digit", () => {
    expect(100 * 1.15).not.toBe(115);
    expect(fifteenDigits(100 * 1.15)).toBe(115);
    expect(fifteenDigits(0.1 + 0.2)).toBe(0.3);
    expect(fifteenDigits(-0.1 - 0.2)).toBe(-0.3);
    expect(fifteenDigits(0)).toBe(0);
  });

  it("leaves whole numbers of fifteen digits as they are", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), (whole) => {
        expect(fifteenDigits(whole)).toBe(whole);
      }),
    );
  });
});

import { firstCellOf } from "../../../src/functions/places/firstCellOf";

describe("firstCellOf", () => {
  it.each([
    ["B4", 3, 1, false],
    ["$B$4", 3, 1, false],
    ["Plan!B2:B6", 1, 1, true],
    ["'Latest Prices'!F6", 5, 5, false],
    ["'Bob''s! Region'!AA10:AB12", 9, 26, true],
    ["销售!XFD1048576", 1_048_575, 16_383, false],
    ["Plan!C:C", 0, 2, true],
    ["Plan!$3:$5", 2, 0, true],
  ])("finds it in %s", (address, row, column, isRange) => {
    expect(firstCellOf(address)).toEqual({ row, column, isRange });
  });

  it.each([
    [""],
    ["Plan!"],
    ["Plan!B"],
    ["7"],
    ["#REF!"],
    ["Plan!#REF!"],
    ["A1,C3"],
    [undefined],
    [null],
    [3],
  ])("finds none in %j", (address) => {
    expect(firstCellOf(address)).toBeUndefined();
  });
});

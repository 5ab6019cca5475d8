import { DISCOUNTCHECK } from "../../../src/functions/control/DISCOUNTCHECK";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const ask = (...given: unknown[]) =>
  cellOf(() => DISCOUNTCHECK(...(given as Parameters<typeof DISCOUNTCHECK>)));
const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});
const none = (sentence: string) => expect.objectContaining({ code: "#N/A", message: sentence }) as unknown;

describe("DISCOUNTCHECK", () => {
  const floors = [
    ["KA", 0.8],
    ["SMB", "75%"],
  ];

  // Method item A21.
  it("holds each price against its segment's floor, whatever the case of its name", () => {
    expect(ask([[100], [100]], [[79], [75]], [["KA"], [" smb"]], floors)).toEqual([["breach"], ["within"]]);
    expect(ask([[100, 100]], [[79, 80]], "KA", floors, "zh")).toEqual([["违规", "合规"]]);
  });

  it("takes floors in rows or on their side, with a share that needs no approval", () => {
    const onTheirSide = [
      ["KA", "SMB"],
      [0.8, 0.75],
      [0.9, ""],
    ];
    expect(ask([[100, 100]], [[85, 85]], [["KA", "SMB"]], onTheirSide)).toEqual([
      ["needs approval", "within"],
    ]);
    const withEmptyRows = [
      ["KA", 0.8, 0.9],
      ["", "", ""],
      ["SMB", 0.75, null],
    ];
    expect(ask(100, 85, "KA", withEmptyRows, "zh")).toEqual([["需审批"]]);
  });

  it("keeps a row's trouble in its own cell", () => {
    expect(
      ask([[100], [0], [-1], [100]], [[90], [1], [1], [1]], [["KA"], ["KA"], ["KA"], ["VIP"]], floors),
    ).toEqual([
      ["within"],
      [none("List: a price of 0 has no discount")],
      [expect.objectContaining({ message: "List: -1; give a price of 0 or more" })],
      [expect.objectContaining({ message: 'Segment: "VIP" has no floor; write "KA" or "SMB"' })],
    ]);
  });

  it("says what is wrong, in either language", () => {
    expect(ask(100, 80, "VIP", floors, "zh")).toEqual(
      refused("客户类别：底价表中没有这个类别，请改用表中的类别"),
    );
    expect(ask(100, 80, "", floors)).toEqual(refused("Segment: empty; give a name"));
    expect(ask(100, 80, "KA", [["KA", 80]])).toEqual(
      refused("Floors: item 2 is 80; write shares of the list price, such as 80% or 0.8"),
    );
    expect(ask(100, 80, "KA", [["KA", 0.8, 0.7]])).toEqual(
      refused("Floors: item 3 is 0.7; give its floor of 0.8 or more"),
    );
    expect(
      ask(100, 80, "KA", [
        ["KA", 0.8],
        ["ka", 0.7],
      ]),
    ).toEqual(refused('Floors: "ka" is there twice'));
    expect(ask(100, 80, "KA", "KA")).toEqual(refused("Floors: 1 columns; give segments beside their floors"));
    expect(ask(100, 80, "KA", [["", ""]])).toEqual(refused("Floors: none is given"));
    expect(ask(100, 80, "KA", [["KA", ""]])).toEqual(refused("Floors: item 2 is empty; type a number"));
  });
});

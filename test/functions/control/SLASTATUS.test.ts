import { SLASTATUS } from "../../../src/functions/control/SLASTATUS";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const ask = (...given: unknown[]) => cellOf(() => SLASTATUS(...(given as Parameters<typeof SLASTATUS>)));
const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});
const none = (sentence: string) => expect.objectContaining({ code: "#N/A", message: sentence }) as unknown;

describe("SLASTATUS", () => {
  const complaint = [[24, 48, 72]];

  // 43101 is 2018-01-01. Method item A56.
  it("gives each case its step, hours left and breach", () => {
    expect(
      ask(
        [[43101], [43100], [43099], [43103]],
        [
          ["", "", ""],
          [43100.5, null, 0],
          [43099.5, 43100.5, 43101.5],
          ["", "", ""],
        ],
        complaint,
        43102,
      ),
    ).toEqual([
      ["response", 0, false],
      ["solution", 0, false],
      ["closed", 12, false],
      [1, 2, 3].map(() => none("The case is not opened yet")),
    ]);
  });

  it("names the steps of a request, numbers those of others, and speaks Chinese", () => {
    expect(ask(43101, [["", ""]], [[48, 168]], 43104, "zh")).toEqual([["可行性答复", -24, true]]);
    expect(ask(43101, [[43101.5, "", "", ""]], [[12, 24, 36, 48]], 43102)).toEqual([["step 2", 0, false]]);
    expect(ask(43101, [[43101.5], [""], [""]], [[24], [48], [72]], 43102, "zh")).toEqual([
      ["解决", 24, false],
    ]);
    expect(ask(43101, "", 12, 43101.25)).toEqual([["step 1", 6, false]]);
  });

  it("reads moments as text, to the minute or the second", () => {
    expect(ask("2018-01-01 09:30", "", 24, "2018-01-01T10:00:00")).toEqual([["step 1", 23.5, false]]);
    expect(ask("2018-01-01", "", 24, "2018-01-02")).toEqual([["step 1", 0, false]]);
  });

  it("leaves out the empty end of whole columns", () => {
    const empty = Array.from({ length: 100_000 }, () => [""]);
    expect(ask([[43101], ...empty], [[""], ...empty], 24, 43102)).toEqual([["step 1", 0, false]]);
  });

  it("says what is wrong, in either language", () => {
    expect(ask("soon", [["", "", ""]], complaint, 43102)).toEqual(
      refused('Opened: "soon"; give a date and time, or text such as 2018-01-31 14:30'),
    );
    expect(ask("2018-01-01 25:00", [["", "", ""]], complaint, 43102)).toEqual(refused("Opened: "));
    expect(ask(43101, [["", ""]], complaint, 43102)).toEqual(
      refused("Done: 2 for 3 limits; give one for each"),
    );
    expect(ask([[43101], [43102]], [["", "", ""]], complaint, 43102)).toEqual(
      refused("Done: 1 rows beside 2 cases; give one for each"),
    );
    expect(ask([[43101, 43102]], [["", "", ""]], complaint, 43102)).toEqual(
      refused("Opened: 2 columns; give one"),
    );
    expect(ask(43101, [[43100, "", ""]], complaint, 43102, "zh")).toEqual(
      refused("完成时间：第 1 项早于受理时间，请填写完成的时间"),
    );
    expect(ask(43101, "", 0, 43102)).toEqual(refused("Limits: item 1 is 0; give hours above 0"));
    expect(ask(43101, "", "", 43102)).toEqual(refused("Limits: none is given"));
    expect(ask(43101, "", 24, "")).toEqual(refused("AsOf: empty; give a date and time"));
    expect(ask(43102, "", 24, 43101, "zh")).toEqual({ error: "#N/A", sentence: "尚未受理" });
  });
});

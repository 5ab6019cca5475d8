import { typedText } from "../../../src/sheets/blueprint/typedText";

test.each(["=1+1", "+7", "-", "@home", "'90s", "2018-01", "Jan 5", "TRUE"])(
  "a text that Excel would read as something else takes an apostrophe: %s",
  (text) => expect(typedText(text)).toBe(`'${text}`),
);

test("a plain text, a number and a blank stay as they are", () => {
  expect(["North", 5, true, null].map(typedText)).toEqual(["North", 5, true, null]);
});

import fc from "fast-check";
import { tinted } from "../../../../src/workbench/host/xlsx/read/styles/tinted";

// The five tints of an accent in Excel's colour menu, as Excel writes them, and the colours it shows for them
// (Office themes of 2007 and 2013).
test.each([
  ["#4F81BD", 0.7999816888943144, "#DCE6F1"],
  ["#4F81BD", 0.3999755851924192, "#95B3D7"],
  ["#4F81BD", -0.249977111117893, "#366092"],
  ["#4472C4", 0.7999816888943144, "#D9E1F2"],
  ["#4472C4", -0.249977111117893, "#305496"],
  ["#FFFFFF", -0.1499984740745262, "#D9D9D9"],
  ["#000000", 0.4999847407452621, "#808080"],
])("%s with a tint of %d is what Excel shows", (color, tint, shown) => {
  expect(tinted(color, tint)).toBe(shown);
});

test("a tint never leaves the colours, and all of it is white or black", () => {
  const colors = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).toUpperCase().padStart(6, "0")}`);
  fc.assert(
    fc.property(colors, fc.double({ min: -1, max: 1, noNaN: true }), (color, tint) => {
      expect(tinted(color, tint)).toMatch(/^#[0-9A-F]{6}$/);
      expect([tinted(color, 1), tinted(color, -1), tinted(color, 0)]).toEqual(["#FFFFFF", "#000000", color]);
    }),
  );
});

import { asChoice, asFlag, given } from "../protocol/arguments";
import { assertShiftable } from "../model/protection";
import { RichError } from "../protocol/RichError";
import { sameArea } from "../univer/Area";
import { changeStructure } from "../univer/changeStructure";
import { clear } from "../univer/clear";
import { copyCells } from "../univer/copyCells";
import { clearLook } from "./cell/clearLook";
import { copyRules } from "./cell/copyRules";
import type { Members } from "./HostObject";
import type { RangeObject } from "./RangeObject";

const applyTo = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;
const copyKinds = ["All", "Formulas", "Values", "Formats", "Link"] as const;

/** Methods that change a range's cells. */
export const rangeChanges = {
  Clear: (self, what) => {
    self.sheet.assertEditable(self.area);
    const cleared = given((value) => asChoice(applyTo, value), what) ?? "All";
    clear(self.sheet, self.area, cleared);
    clearLook(self.sheet, self.area, cleared);
    return null;
  },
  CopyFrom: async (self, source, kind, skipBlanks, transpose) => {
    self.sheet.assertEditable(self.area);
    const from = await self.host.rangeFrom(source, self.sheet);
    await self.host.workbook.calculation.settle();
    const area = from.sheet.within(from.area);
    if (!area) return null;
    const to = sameArea(self.area, from.area) ? area : self.area;
    const options = {
      kind: given((value) => asChoice(copyKinds, value), kind) ?? "All",
      skipBlanks: given(asFlag, skipBlanks) ?? false,
      transpose: given(asFlag, transpose) ?? false,
    };
    if (options.kind === "Link")
      throw new RichError("ApiNotFound", "Range.copyFrom with Link is not available in this Excel.");
    const target = copyCells({ sheet: from.sheet, area }, { sheet: self.sheet, area: to }, options);
    if (!options.transpose)
      copyRules({ sheet: from.sheet, area }, { sheet: self.sheet, area: target }, options.kind);
    return null;
  },
  Delete: async (self, shift) => {
    assertShiftable(self.sheet, self.area, "Delete");
    await changeStructure(self.sheet, self.area, asChoice(["Up", "Left"], shift));
    return null;
  },
  Insert: async (self, shift) => {
    assertShiftable(self.sheet, self.area, "Insert");
    const place = self.area;
    await changeStructure(self.sheet, place, asChoice(["Down", "Right"], shift));
    return self.at(place);
  },
  Select: (self) => {
    self.host.workbook.select(self.sheet, self.area);
    return null;
  },
} satisfies Members<RangeObject>["commands"];

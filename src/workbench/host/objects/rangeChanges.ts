import { asChoice, given } from "../protocol/arguments";
import type { Members } from "./HostObject";
import type { RangeObject } from "./RangeObject";

const applyTo = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

/** Methods that change a range's cells. */
export const rangeChanges: Members<RangeObject>["commands"] = {
  Clear: (self, what) => {
    self.sheet.assertEditable(self.area);
    self.sheet.clear(self.area, given((value) => asChoice(applyTo, value), what) ?? "All");
    return null;
  },
};

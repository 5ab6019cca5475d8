import type { CopyReport } from "../../excel/share/copy/CopyReport";
import type { Members } from "../../excel/share/part/Whose";
import type { Language } from "../../locales/language";
import { sharingTextOf } from "../../locales/sharingTextOf";
import { planTab } from "../format/planTab";
import type { CopyMade, ShareShown } from "../share/ShareShown";
import { openingState } from "../state/openingState";
import type { PaneState } from "../state/PaneState";
import { exampleDecisions, exampleFinding } from "./exampleSales";

/** The states of the place where copies are made. */
export const shareStates = (language: Language): Readonly<Record<string, PaneState>> => {
  const chinese = language === "zh";
  const [east, west] = chinese ? ["华东", "华南"] : ["East", "West"];
  const members: Members = {
    region: [east ?? "", west ?? ""],
    seller: chinese ? ["林悦", "陈安"] : ["Ann Lin", "Bo Chen"],
  };
  const targets = planTab("Targets", language);
  const report: CopyReport = {
    valued: [
      { sheet: targets, cells: "B41:B44", count: 4, formula: "=", value: { is: "number", text: "50000" } },
      { sheet: targets, cells: "C41:C52", count: 12, formula: "=", value: { is: "error", text: "#N/A" } },
    ],
    names: [],
    rules: [{ kind: "condition", cells: "A1:A9", sheet: targets }],
    columns: [],
    traces: [],
    tab: sharingTextOf(language).about.tab,
  };
  const opening: ShareShown = {
    at: "share",
    whose: undefined,
    members,
    made: undefined,
    handed: undefined,
    progress: undefined,
  };
  const at = (changed: Partial<ShareShown>): PaneState => ({
    ...openingState(language),
    workbook: {
      kind: "planned",
      decisions: exampleDecisions(language),
      finding: exampleFinding(language),
    },
    view: { ...opening, ...changed },
  });
  const made = (holds: CopyMade["holds"]): CopyMade => ({
    bytes: new Uint8Array(),
    at: new Date(2018, 0, 10, 18, 40).getTime(),
    holds,
  });
  const making = at({ progress: { done: 1, of: 3 } });
  const whole = made({ of: "whole", report });
  const name = east ?? "";
  const part = made({
    of: "part",
    facts: [
      { tab: exampleFinding(language).sheet, from: "theirs", rows: 2066 },
      { tab: targets, from: "plan", rows: 1 },
    ],
  });
  return {
    "share, called off": at({}),
    "share, making": {
      ...making,
      work: { task: { is: "share", whose: undefined, language }, run: 1 },
      runs: 1,
    },
    "share, the whole": at({ made: whole }),
    "share, saved": at({ made: whole, handed: "saved" }),
    "share, nothing of ours": at({
      made: made({ of: "whole", report: { ...report, valued: [], rules: [], tab: undefined } }),
    }),
    "share, one region": at({ whose: { by: "region", name }, made: part, handed: "shown" }),
    "share, no answer yet": {
      ...at({}),
      trouble: {
        code: "share-unanswered",
        subject: "3",
        place: { sheet: targets, cell: "C41" },
        details: "",
        retry: { is: "share", whose: undefined, language },
      },
    },
  };
};

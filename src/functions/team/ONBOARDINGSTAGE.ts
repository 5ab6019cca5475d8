import { onboardingStage, type Onboarding, type OnboardingStage } from "../../planning/team/onboardingStage";
import { dateIn } from "../arguments/dateIn";
import type { Language } from "../arguments/languageIn";
import { numberOrBlankIn } from "../arguments/numberIn";
import { cellByCell } from "../cellByCell";
import { Places } from "../places/Places";
import { sideBySide } from "../sideBySide";
import { orNotAvailable, toCellIn } from "../toCell";

/**
 * Says how far a newcomer is, from product class to the assessment in weeks 5 to 8, and what is the next gate.
 *
 * @customfunction ONBOARDINGSTAGE ONBOARDINGSTAGE
 * @helpurl https://localhost:3000/functions/onboardingstage.html
 * @requiresParameterAddresses
 * @param hired - The first day at work; a cell, or a row or column of newcomers.
 * @param asOf - The day to look at it.
 * @param visits - Effective visits since the assessment began; 3 are asked for, empty is none yet.
 * @param proposals - Proposals since the assessment began; 1 is asked for, empty is none yet.
 * @param [language] - "en" (default) or "zh".
 * @returns For each newcomer the stage, the next gate and its last day, side by side for a column; #N/A before the first day.
 * @rule Day 1 is the day of hire: class to day 3, coached visits to week 3, supervised visits in week 4, assessment in weeks 5 to 8. (A40)
 * @edge Who has not passed by the end of week 8 repeats the assessment for four more weeks.
 * @edge Before the day of hire: #N/A.
 * @example =ONBOARDINGSTAGE(43101,43135,2,0) // {"assessment","1 visit, 1 proposal",43156}
 * @example =ONBOARDINGSTAGE({43101;43101},{43103;43140},{0;3},{0;1},"zh") // {"产品培训","产品通关",43103;"已通过","无","无"}
 */
export function ONBOARDINGSTAGE(
  hired: unknown[][],
  asOf: unknown[][],
  visits: unknown[][],
  proposals: unknown[][],
  language?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ hired, asOf, visits, proposals, language }, invocation);
  return toCellIn(language, places, (spoken, telling) => {
    const answers = cellByCell({ hired, asOf, visits, proposals }, telling, (cells) => {
      const found = onboardingStage(
        dateIn(cells.hired, "hired"),
        dateIn(cells.asOf, "asOf"),
        numberOrBlankIn(cells.visits, "visits") ?? 0,
        numberOrBlankIn(cells.proposals, "proposals") ?? 0,
      );
      return orNotAvailable(found, notBegun[spoken]);
    });
    return sideBySide(answers, [
      ({ stage }) => words[spoken][stage],
      (found) => gateOf(found, spoken),
      ({ gateOn }) => gateOn ?? noGate[spoken],
    ]);
  });
}

/** They never change: formulas compare them. */
const words: Record<Language, Record<OnboardingStage, string>> = {
  en: {
    class: "class",
    coached: "coached",
    supervised: "supervised",
    assessment: "assessment",
    repeat: "repeat",
    passed: "passed",
  },
  zh: {
    class: "产品培训",
    coached: "带教陪访",
    supervised: "督导实战",
    assessment: "考核",
    repeat: "重新考核",
    passed: "已通过",
  },
};

const gates = {
  en: { class: "product pass", coached: "coached visits done", supervised: "supervised visits done" },
  zh: { class: "产品通关", coached: "陪访完成", supervised: "督导完成" },
};
const noGate = { en: "none", zh: "无" };
const notBegun = { en: "The first day at work is still to come", zh: "入职日期还没有到" };

function gateOf({ stage, visitsLeft, proposalsLeft }: Onboarding, language: Language): string {
  if (stage === "passed") return noGate[language];
  if (stage !== "assessment" && stage !== "repeat") return gates[language][stage];
  const { visits, proposals, and } = asked[language];
  const left = [
    ...(visitsLeft > 0 ? [visits(visitsLeft)] : []),
    ...(proposalsLeft > 0 ? [proposals(proposalsLeft)] : []),
  ];
  return left.join(and);
}

const asked = {
  en: {
    visits: (count: number) => (count === 1 ? "1 visit" : `${count} visits`),
    proposals: (count: number) => (count === 1 ? "1 proposal" : `${count} proposals`),
    and: ", ",
  },
  zh: {
    visits: (count: number) => `${count} 次有效拜访`,
    proposals: (count: number) => `${count} 份方案`,
    and: "、",
  },
};

import type { GuideEntry, GuideExample } from "../../functions/metadata/Guide";
import type { Guides } from "../guide/GuideShown";

const examples: readonly GuideExample[] = [
  { formula: "=SPLITTARGET(100,{1;1;1})", answer: [["34"], ["33"], ["33"]] },
  { formula: "=SPLITTARGET(-100,{1,1,1},,10)", answer: [["-40", "-30", "-30"]] },
];

const entry = (said: Omit<GuideEntry, "examples" | "items">): GuideEntry => ({
  ...said,
  examples,
  items: ["B12", "C04"],
});

/** A guide of two functions, enough to draw its views. */
export const exampleGuides: Guides = {
  en: {
    families: [
      {
        title: "Targets",
        functions: [
          entry({
            name: "SPLITTARGET",
            description: "Splits a target by weights, in whole units.",
            syntax: "=SPLITTARGET(target, weights, [locks], [unit])",
            parameters: [
              { name: "target", description: "The amount to split.", optional: false },
              { name: "weights", description: "One for each part, on any scale.", optional: false },
              {
                name: "locks",
                description: "Amounts that stay; empty where a part is free.",
                optional: true,
              },
              { name: "unit", description: "The smallest amount a part is cut to.", optional: true },
            ],
            returns: "One amount for each weight, adding up to the target.",
            rule: "Units left over go to the largest lost fractions, the earlier part first.",
            edges: [
              "Weights that are all zero give equal parts.",
              "A negative target mirrors a positive one.",
            ],
          }),
        ],
      },
      {
        title: "Control",
        functions: [
          entry({
            name: "PACE",
            description: "Says how sales stand against what the days passed let expect.",
            syntax: "=PACE(actual, target)",
            parameters: [{ name: "actual", description: "What was sold.", optional: false }],
            returns: "A ratio; 1 is on plan.",
            rule: "",
            edges: [],
          }),
        ],
      },
    ],
  },
  zh: {
    families: [
      {
        title: "目标",
        functions: [
          entry({
            name: "SPLITTARGET",
            description: "按权重把目标拆成整数单位的若干份。",
            syntax: "=SPLITTARGET(目标, 权重, [锁定], [单位])",
            parameters: [
              { name: "目标", description: "要拆分的金额。", optional: false },
              { name: "权重", description: "每份一个，只看比例。", optional: false },
              { name: "锁定", description: "保持不变的金额，留空的参与分配。", optional: true },
              { name: "单位", description: "金额的最小单位。", optional: true },
            ],
            returns: "每个权重一份金额，合计等于目标。",
            rule: "余下的单位分给舍去最多的几份，相同时靠前的优先。",
            edges: ["权重全为零时平均分配。", "目标为负时，结果与正数对称。"],
          }),
        ],
      },
      {
        title: "管控",
        functions: [
          entry({
            name: "PACE",
            description: "说明实际销售与按已过天数应完成的数额相比如何。",
            syntax: "=PACE(实际, 目标)",
            parameters: [{ name: "实际", description: "已完成的销售额。", optional: false }],
            returns: "一个比值，1 为符合计划。",
            rule: "",
            edges: [],
          }),
        ],
      },
    ],
  },
};

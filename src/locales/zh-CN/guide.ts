import type { GuideText } from "../en-US/guide";

/** The words of the functions' guide in Chinese. */
export const guideText: GuideText = {
  title: "函数",
  parameters: "参数",
  optional: "可选",
  returns: "结果",
  examples: "示例",
  rule: "规则",
  source: (items) => `出处：方法条目 ${items}`,
  edges: "边界情形",
};

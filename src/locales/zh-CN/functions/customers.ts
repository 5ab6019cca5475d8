import type { FunctionTexts } from "./FunctionTexts";
import { language } from "./parameters";

export const customers = {
  HEALTHSCORE: {
    description: "给客户健康度打分，0 到 100：每项指标按最差值与最佳值折算，再按权重汇总。",
    parameters: {
      metrics: [
        "指标",
        '每位客户一行，每项指标一列；不清楚的留空。如果空单元格被当成 0，请写 IF(指标="","",指标)。',
      ],
      weights: ["权重", "一行或一列，每项指标一个权重，大小不限，只看比例。"],
      worst: ["最差值", "每项指标得零分的值；越少越好的指标（如投诉），最差值大于最佳值。"],
      best: ["最佳值", "每项指标得满分的值。"],
    },
    returns: "每位客户一个得分；已知指标的权重不足 60% 时为 #N/A。",
  },
  HEALTHBAND: {
    description: "说明健康得分意味着什么：健康、预警或流失风险；压线时归入较好的一档。",
    parameters: {
      score: ["得分", "一个得分，或一片区域。"],
      healthyAt: ["健康线", "算作健康的最低得分，默认 80。"],
      riskBelow: ["风险线", "低于此得分即有流失风险，默认 60。"],
      language,
    },
    returns: "每个得分对应一个词；没有得分时为 #N/A。",
  },
} satisfies FunctionTexts;

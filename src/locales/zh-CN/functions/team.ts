import type { FunctionTexts } from "./FunctionTexts";

export const team = {
  COMMISSION: {
    description: "按阶梯费率计算提成：每一段销售额各按自己的费率，或全部销售额按达到的费率。",
    parameters: {
      sales: ["销售额", "一个单元格，或一片区域。"],
      thresholds: ["门槛", "一行或一列，每档费率起算的销售额，从低到高；低于第一档没有提成。"],
      rates: ["费率", "每个门槛对应一个费率，如 {1%,1.5%,2%}。"],
      mode: ["方式", '"marginal"（默认）：每段各按自己的费率；"whole"：全部按达到的费率。'],
    },
    returns: "每个销售额对应一笔提成，形状与销售额相同。",
  },
  ATTAINMENTBONUS: {
    description: "按达成率计算奖金：达到哪一档，就拿工资的相应比例。",
    parameters: {
      attainment: ["达成率", "实际除以目标，1 或 100% 为正好完成；一个单元格，或一片区域。"],
      pay: ["工资", "奖金的计算基数，一个单元格，或与达成率同样大小的区域。"],
      cuts: ["档位", "一行或一列，每档奖金起算的达成率，从低到高，如 {100%,120%}；低于第一档没有奖金。"],
      rates: ["比例", "每档对应工资的比例，如 {10%,20%}；超过最后一档按最后一档算。"],
      mode: ["方式", '"step"（默认）：按达到的档位；"linear"：两档之间按比例递增。'],
    },
    returns: "每个达成率对应一笔奖金。",
  },
} satisfies FunctionTexts;

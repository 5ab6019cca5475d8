import type { functionsText as english } from "../en-US/functions";

const language: readonly [string, string] = ["语言", '"en"（默认）或 "zh"。'];
const holidays: readonly [string, string] = ["假期", "休息日，任意区域；周末不必列出。"];

/** The functions in Chinese: by id, and parameters by their English names. */
export const functionsText = {
  help: {
    language: "zh-CN",
    parameters: "参数",
    optional: "可选",
    returns: "结果",
    examples: "示例",
  } satisfies typeof english.help,
  functions: {
    SPLITTARGET: {
      description: "按权重把目标拆成若干份，每份都是单位的整数倍，合计始终等于目标。",
      parameters: {
        target: ["目标", "要拆分的金额，可以为负。"],
        weights: ["权重", "一行或一列，每份一个权重，大小不限，只看比例；全为零时平均分配。"],
        locks: [
          "锁定",
          '单元格数与权重相同：填了金额的那一份保持不变，留空的参与分配。如果空单元格被当成 0，请写 IF(锁定="","",锁定)。',
        ],
        unit: [
          "单位",
          "金额的最小单位，如 0.01、1、1000。不填时，在 1、0.1 … 0.000001 中取适合目标和锁定金额的最大一个。",
        ],
      },
      returns: "每个权重对应一份金额，形状与权重相同。",
    },
    SPLITMONTHS: {
      description: "按节奏把季度目标拆到各月，最后一个月承担余下的部分。",
      parameters: {
        target: ["目标", "季度目标。"],
        rhythm: [
          "节奏",
          "一行或一列，除最后一个月外各月的占比，如 {30%,50%}。合计正好 100% 时，视为已包含最后一个月。",
        ],
        actuals: [
          "实际",
          '已结束月份的实际金额，从第一个月起；未结束的月份留空。如果空单元格被当成 0，请写 IF(实际="","",实际)。',
        ],
      },
      returns: "每月一个金额，排成一行或一列，与节奏一致。",
    },
    SPLITWEEKS: {
      description: "按工作日把目标拆到各周；每周从周一开始，遇月末断开，因此各周合计等于各月。",
      parameters: {
        target: ["目标", "要拆分的金额。"],
        from: ["开始日期", "第一天。"],
        to: ["结束日期", "最后一天。"],
        holidays,
        unit: [
          "单位",
          "金额的最小单位，如 0.01、1、1000。不填时，在 1、0.1 … 0.000001 中取适合目标的最大一个。",
        ],
      },
      returns: "每周一行：第一天、工作日数、金额。",
    },
    SEASONINDEX: {
      description: "算出一年中各期相对平均水平的强弱：每期一个指数，平均为 1。",
      parameters: {
        values: ["数值", "一行或一列各期销售额，从最早的一期排起，第一个值须是一年的第一期。"],
        cycle: ["周期", "一年的期数：按月为 12（默认），按季为 4。"],
        method: [
          "方法",
          '"multiplicative"（乘法分解）、"additive"（加法分解）或 "means"（各期均值）。不填时自动选用适合数据的一种。',
        ],
      },
      returns: "一年有几期就有几个指数，排成一行或一列，与数值一致。",
    },
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
    PACE: {
      description: "把实际销售与按已过工作日应完成的数额相比：1 为符合计划，0.8 为落后两成。",
      parameters: {
        actual: ["实际", "已完成的销售额，一个单元格或一片区域。"],
        target: ["目标", "整个期间的目标，一个单元格，或与实际同样大小的区域。"],
        from: ["开始日期", "期间的第一天。"],
        to: ["结束日期", "期间的最后一天。"],
        asOf: ["截至日期", "衡量进度的日期，当天算已过。"],
        holidays,
      },
      returns: "每个实际值对应一个比值；尚无应完成数额时为 #N/A。",
    },
    TRAFFICLIGHT: {
      description: "按滞后程度给任务亮绿灯、黄灯或红灯；滞后等于已过天数的占比减去已完成的占比。",
      parameters: {
        start: ["开始日期", "任务的第一天，一个单元格，或多个任务的一行或一列。"],
        due: ["截止日期", "任务的最后一天。"],
        progress: ["进度", "已完成的占比：0 到 1，或 0% 到 100%。"],
        asOf: ["截至日期", "衡量进度的日期，当天算已过。"],
        amberAt: ["黄灯线", "亮黄灯的最小滞后，默认 0.1，即 10 个百分点。"],
        redAt: ["红灯线", "亮红灯的最小滞后，默认 0.3，即 30 个百分点。"],
        language,
      },
      returns: "每个任务的灯和滞后，任务排成一列时左右并排；任务开始前为 #N/A。",
    },
  } satisfies Record<
    string,
    {
      description: string;
      parameters: Record<string, readonly [name: string, description: string]>;
      returns: string;
    }
  >,
};

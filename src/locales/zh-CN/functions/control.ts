import type { FunctionTexts } from "./FunctionTexts";
import { holidays, language } from "./parameters";

export const control = {
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
} satisfies FunctionTexts;

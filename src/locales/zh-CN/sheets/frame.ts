import type { FrameText } from "../../en-US/sheets/frame";

/** What the plan's frame on the Targets sheet says, in Chinese. */
export const frame: FrameText = {
  pick: (tab) => `选择写入“${tab}”表后在此显示`,
  fulcrums: {
    title: "本季三个支点",
    note: "季度是年度节奏的放大器。计划数据给出的依据：",
    answers: "您对三个支点的回答",
    asks: "行业、季节与战略节点对本季意味着什么？谁的能力撬动最大：新人、销冠还是中层？哪些关键战役优先获得市场、研发与财务支持？",
    open: "待答",
    cycle: {
      name: "周期适配",
      before: "本季占全年历史销售的 ",
      ofPast: "，占全年目标的 ",
      ofTarget: "",
    },
    ability: {
      name: "能力杠杆",
      newcomers: " 名新人，共 ",
      covers: " 名销售；产能覆盖目标的 ",
      ofTarget: "",
    },
    tilt: {
      name: "资源倾斜",
      battles: " 场关键战役；已批准 ",
      granted: "，申请 ",
      requested: "",
    },
  },
  chapters: {
    title: "计划五章",
    note: "目标清晰、路径明确、执行有力、结果可控：每章注明是否完整。",
    names: [
      ["规划逻辑", "说明本季为何如此规划"],
      ["目标拆解", "目标清晰"],
      ["核心动作", "路径明确、执行有力"],
      ["保障机制", "结果可控"],
      ["复盘迭代", "经验用于下一季"],
    ],
    answered: " / 3 个支点已作答",
    results: " 项行动已写下结果",
    risks: " 个情景低于保底",
    open: "未完成",
    between: " · ",
  },
  tables: {
    Plan_Fulcrums: {
      Fulcrum: "支点",
      Check: "是否作答",
      Owner: "负责人",
      Answer: "您的回答",
    },
    Plan_Chapters: {
      Chapter: "章",
      Check: "是否完整",
      Where: "位置",
      Says: "现状",
    },
  },
};

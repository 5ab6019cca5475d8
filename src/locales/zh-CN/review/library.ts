import type { LibraryText } from "../../en-US/review/library";
import { libraryStarts } from "./libraryStarts";
import { libraryTables } from "./libraryTables";

/** What the Library sheet says, in Chinese. */
export const library: LibraryText = {
  tab: "作战手册",
  title: "作战手册：我们学到了什么，能让下一个人直接用",
  sentence: "趁记忆新鲜写下有效与无效的做法；已有各行可保留、修改或清除，内容跨季度保留。",
  glance: {
    title: "手册概览",
    Library_Headline: "一句话概括",
    Library_Success: "成功案例",
    Library_Failure: "失败案例",
    Library_Incomplete: "不完整的案例",
    Library_Pain: "最高频痛点",
    Library_Signed: "红线签署率",
    signedNote: "下方人员中本年度已签署者占比",
  },
  headline: {
    cases: "案例库：",
    worked: " 个成功案例，",
    failed: " 个失败案例",
    noCase: "案例库还是空的",
    redLines: "；红线手册签署率 ",
    ofTeam: "",
    none: "尚无痛点统计",
  },
  elsewhere: {
    title: "其他表中已有的内容",
    note: "不重复存放，请点击链接。",
    rows: {
      documents: "销冠经验文档",
      redLines: "销售行为红线",
      contingency: "预案库",
      plays: "预警应对打法",
      personas: "客户画像与触达渠道",
      path: "转化路径",
      grades: "线索分级",
      customers: "客户打法",
    },
  },
  cases: {
    title: "案例库",
    note: "成功案例写明客户画像、痛点、方案与步骤；失败案例写明客户画像、风险点、失误与避坑指南。",
    missing: {
      kind: "类型？",
      profile: "画像？",
      pain: "痛点？",
      risk: "风险点？",
      solution: "方案？",
      mistake: "失误？",
      steps: "步骤？",
      guide: "指南？",
    },
  },
  playbooks: {
    title: "打法手册：遇到什么，就做什么",
    note: "记录使用次数与有效次数；有效的打法写入下季行动。",
  },
  tracks: {
    title: "话术库",
    note: "需求挖掘提问、异议处理与竞品应对；晨会演练，实地计数。",
  },
  procedures: {
    title: "标准流程",
    note: "达到完成标准才算完成一步，而不是时间到了。",
  },
  pains: {
    title: "高频痛点清单",
    note: "按关键词统计投诉原因与上方案例。排名靠前者转研发优先解决，新版本请提出者试用。",
  },
  signOff: {
    title: "红线手册签署",
    note: "所有销售每年签署一次，请填写日期。",
    signed: "✓ 已签署",
    missing: "未签署",
    before: "上年度签署",
  },
  benchmarks: {
    title: "标杆数据：方法中的示例，请换成自己的实测",
    note: "仅为个别企业的结果，不构成承诺。填写实测后才作比较。",
    guide: "方法示例",
    reached: "● 达到",
    short: "▲ 低于示例",
  },
  seeds: {
    title: "明年的种子",
    note: "明年的增长引擎，今年就要有人、有第一步。",
  },
  starts: libraryStarts,
  tables: libraryTables,
  lists: {
    List_CaseKind: { label: "案例类型", choices: { success: "成功", failure: "失败" } },
    List_TrackKind: {
      label: "话术类型",
      choices: { need: "需求挖掘", objection: "异议处理", rival: "竞品应对" },
    },
  },
};

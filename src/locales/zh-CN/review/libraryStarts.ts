import type { LibraryText } from "../../en-US/review/library";

/** What the Library sheet's tables begin with, in Chinese. */
export const libraryStarts: LibraryText["starts"] = {
  playbooks: [
    { when: "竞品降价", does: "不跟价：推出限时增值服务包，并算清继续合作能省多少。" },
    { when: "客户要求低于底线的价格", does: "调范围不调价：基础版、增值包、定制版三档报价。" },
    { when: "大客户突然沉默", does: "一周内安排高层拜访，带上迄今取得的成果。" },
    { when: "某区域丢单明显多于其他区域", does: "销冠陪访两周，每周一逐单复盘丢单原因。" },
    { when: "新版本上线", does: "请提过需求的老客户优先试用，并收集反馈。" },
    { when: "线索多而转化少", does: "先查来源再查话术：停掉带不来需求的渠道。" },
  ],
  tracks: [
    { kind: "need", says: "（开场）", answer: "一年后发生什么变化，您会觉得这件事做得值？" },
    { kind: "need", says: "现在这样挺好", answer: "维持现状每个月要付出多少成本？" },
    { kind: "need", says: "我们只是先了解一下", answer: "是什么让您现在开始了解？还有谁会一起看？" },
    { kind: "objection", says: "太贵了", answer: "是和什么相比？我们把问题本身的代价放在旁边看看。" },
    { kind: "objection", says: "我们已有供应商", answer: "很好。如果还能向他们多提一个要求，您会提什么？" },
    { kind: "objection", says: "要请示领导", answer: "领导首先会问什么？我们一起把那一页准备好。" },
    {
      kind: "objection",
      says: "这个季度不考虑",
      answer: "如果这季度什么都不变，会怎样？我们先约定下次讨论的日期。",
    },
    {
      kind: "rival",
      says: "别家更便宜",
      answer: "他们的价格包含什么，出问题谁来解决？这里有一家换过来的客户。",
    },
    { kind: "rival", says: "别家功能更多", answer: "前半年您真正会用到哪些？我们就试这几项。" },
  ],
  procedures: [
    {
      name: "客户分级 SOP",
      steps: [
        { does: "汇总每个客户近十二个月的销售、毛利、回款与采购计划", exit: "没有缺项" },
        { does: "先按金额，再按增长空间定级；两人各自独立打分", exit: "两人结论一致" },
        { does: "按级别配置覆盖方式：谁拜访、多久一次、主推什么", exit: "每个客户都有负责人" },
        { does: "每季复核，升降级写明理由", exit: "变动已记录" },
      ],
    },
    {
      name: "高价值客户识别清单",
      steps: [
        { does: "购买或可能购买一条以上产品线", exit: "产品线已列明" },
        { does: "需求有预算、有时间表", exit: "金额与月份已知" },
        { does: "决策人愿意与我们沟通", exit: "本季见过面" },
        { does: "按时付款，认可服务价值", exit: "没有逾期" },
        { does: "在行业内有示范作用", exit: "可作为标杆引用" },
      ],
    },
    {
      name: "大客户谈判六步法",
      steps: [
        { does: "准备：对方目标、我方目标、底线、双方的备选方案", exit: "一页纸，内部已认可" },
        { does: "摸清谁决策、谁使用、谁付款、谁能否决", exit: "每个角色都有名字" },
        { does: "先就需求与价值达成一致，再谈价格", exit: "价值由对方说出" },
        { does: "给出三档方案，主推中间一档", exit: "选定一档" },
        { does: "交换：每次让步都换回条件", exit: "让步皆有回报" },
        { does: "书面确认并约定下一步，内部复盘", exit: "已签约，案例已归档" },
      ],
    },
    {
      name: "信任递进路径",
      steps: [
        { does: "免费诊断现有生产或业务效率", exit: "客户认可诊断结论" },
        { does: "用客户自己的案例演示改进效果", exit: "客户在自己的数据中看到效果" },
        { does: "分阶段交付，每阶段承诺结果", exit: "首阶段结果达成并签收" },
        { does: "以首阶段为证，扩展到整体", exit: "签订整体合同" },
      ],
    },
  ],
  benchmarks: {
    membership: { measure: "会员分级：普通、银卡、金卡", lifts: "复购率" },
    push: { measure: "按购买记录个性化推送", lifts: "转化率" },
    careComplaints: { measure: "购买后三天回访", lifts: "投诉" },
    careRepurchase: { measure: "购买后三天回访", lifts: "复购率" },
    launch: { measure: "新品发布加直播", lifts: "占月目标" },
    linkage: { measure: "线上线下联动", lifts: "到店客流" },
  },
  seeds: [
    {
      seed: "面向一个新行业的团队",
      why: "该行业增速快于现有市场，且尚无领先者",
      step: "确定负责人与三家共创客户",
    },
    { seed: "可随时支援的行业专家", why: "大单常丢在没人讲客户的行话", step: "每个行业聘请或指定一位专家" },
    { seed: "针对最高频痛点的产品", why: "上方痛点清单说明什么有人买", step: "拿草案给五家客户看" },
  ],
};

import type { ChannelsText } from "../../en-US/sheets/channels";
import { channelsRules } from "./channelsRules";
import { channelsTables } from "./channelsTables";

/** What the Channels sheet says, in Chinese. */
export const channels: ChannelsText = {
  tab: "渠道",
  title: "渠道：本季度的客户和销售从哪里来",
  sentence: "请填写计划占比、预算及其三个资金池；没有分出去的部分始终显示在“未分配”一行。",
  unassigned: "未分配",
  glance: {
    title: "获得一位新客户要花多少",
    Channel_Headline: "一句话概括",
    Channel_YearSold: "近十二个月销售",
    Channel_NoChannel: "未注明渠道占比",
    Channel_OrderValue: "客单价",
    Channel_Margin: "每单毛利率",
    Channel_Budget: "本季营销预算",
    Channel_NewCustomers: "计划新增客户",
    Channel_Cac: "单个新客成本",
    Channel_FirstMargin: "首单毛利",
    Channel_Payback: "回本所需订单数",
    Channel_PaybackSays: "意味着什么",
    yearNote: "截至“截至日期”的十二个月",
    orderNote: "销售明细的一行算一单；近十二个月",
    marginNote: {
      known: "默认取近十二个月销售减成本，可改填",
      unknown: "没有成本数据，暂按全额计：请填写毛利率",
    },
    budgetNote: { known: "默认取近一年投放的四分之一，可改填", unknown: "请填写" },
    newNote: { goal: "默认取“客户”表的目标，可改填", example: "方法示例（C47），请改为自己的目标" },
    cacNote: "获客资金池除以新增客户；100 万获 500 家即 2,000（C47）",
    paybackNote: "新客成本除以每单毛利",
    noAnswer: "填写预算和新增客户数后可见",
    good: "首单即可收回获客成本",
    watch: { before: "需 ", after: " 单回本：客户必须复购" },
    act: { before: "需 ", after: " 单才能回本：请降低获客成本或提高客单价" },
  },
  headline: {
    before: "",
    brings: " 贡献近一年销售的 ",
    share: "",
    best: "；投放回报最高：",
    none: "销售明细中还没有渠道",
  },
  list: {
    title: "本季度各渠道",
    note: "占比默认取近一年销售占比，可填写自己的计划，如 40 : 30 : 10。占比从不放大，剩余部分列在“未分配”一行（C27）。回报率按销售乘毛利率对比投放计算。",
  },
  budget: {
    title: "预算分三个资金池，各对应一个目标",
    note: "初始比例由我们设定；方法要求每个资金池服务于一个目标（C46）。",
    pots: {
      acquisition: { pot: "获客", goal: "以上述成本赢得上述新客户" },
      product: { pot: "产品推广", goal: "提高导入期和成长期产品的占比" },
      team: { pot: "团队激励", goal: "完成季度目标；提成与奖励见“团队”表" },
    },
    noGoal: "未对应目标",
  },
  lifetime: {
    title: "一位客户一生带来多少",
    note: "客单价 × 年订单数 × 毛利率 × 留存年数（C52），与单个新客成本相比。",
    Customer_Frequency: "每客年订单数",
    Customer_Lifetime: "客户留存年数",
    Customer_Ltv: "客户终身价值",
    Customer_LtvTimes: "是获客成本的几倍",
    Customer_LtvSays: "意味着什么",
    frequencyNote: { known: "近十二个月订单数除以下单客户数，可改填", unknown: "请填写" },
    lifetimeNote: "默认取“规则”表中的数字，可改填",
    ltvNote: "500 × 4 单 × 40% × 3 年即 2,400",
    noAnswer: "填写年订单数、预算和新增客户数后可见",
    loss: "客户一生带来的毛利不足以抵偿获客成本",
    thin: "可以收回获客成本，但低于要求的倍数：",
    good: "客户终身价值数倍于获客成本",
  },
  first: {
    title: "先做什么",
    note: "收益为该举措带来的毛利；乘以成功率，与成本相比，回报高者先做（C45）。前两项取自本计划，数字均可改填，也可补充自己的举措。",
    rows: {
      repurchase: "唤回老客户：达成复购目标",
      acquisition: "获取新客户：动用获客资金池",
    },
  },
  grades: {
    title: "线索分级",
    note: "优质线索优先分给最强的人；各级转化情况反馈给市场部（C42）。超出承接能力的线索需等待。时限由我们设定。",
    to: { A: "销冠", B: "全体销售", C: "电话销售" },
    means: {
      A: "需求、预算、决策人和时间均已明确",
      B: "有需求，预算或时间未定",
      C: "仅有兴趣：持续培育，直到出现需求",
    },
  },
  split: {
    title: "获客预算的建议分配",
    note: "假设渠道产出等于“规模 × 投放 ^ 指数”：指数为 0.5 时，四倍投放带来两倍销售。规模由近一年投放与销售拟合；如另有把握，请修改指数和上下限。",
    last: "最后一元投放带来 ",
  },
  tests: {
    title: "小步测试，达标放量",
    note: "新渠道先小额测试，再优化，过了关口才放量（C28）。",
    rows: [
      "小额测试：一类人群、一个卖点、限定预算",
      "优化转化：人群、页面、优惠，一次只改一处",
      "转化率守住关口时逐级放量",
    ],
  },
  path: {
    title: "转化路径",
    note: "填写每一步的人数，最薄弱的一步优先改进（C36）。渠道表中有线索和新客数时，默认取近一年，可改填。",
    steps: {
      click: { step: "广告点击", fix: "人群与卖点要符合该渠道的客户画像" },
      page: { step: "浏览落地页", fix: "先讲承诺：30 天退换、别人的收益" },
      form: { step: "提交表单", fix: "只需填写手机号" },
      first: { step: "首单", fix: "首单立减或免费样品" },
      second: { step: "复购", fix: "建立信任：用户数、认证资质；售后关怀" },
    },
    leak: "■ 最薄弱",
  },
  personas: {
    title: "客户画像与触达渠道",
    note: "方法中的示例（C35），请换成自己的客户。",
    rows: [
      { persona: "18–25 岁女性", where: "小红书、抖音", message: "颜值、氛围、朋友口碑、短视频" },
      { persona: "中小企业主", where: "LinkedIn、行业论坛", message: "节省成本、同规模案例、试用" },
    ],
  },
  dealers: {
    title: "经销商星级",
    note: "各项打分 0 至 5；权重由我们设定，见“规则”表（B20）。星级对应权益。",
    rights: "五星：区域独家与最高返利；四星：返利与新品优先；三星：返利；以下：改进计划",
  },
  plays: {
    title: "渠道打法",
    note: "请指定负责人和日期，不需要的可清空。",
    rows: [
      { kind: "私域", play: "会员秒杀与直播，提升复购（B19）" },
      { kind: "直播", play: "主题直播，邀请客户做嘉宾，获取线索（A51）" },
      { kind: "展会", play: "展会现场签约即升级，促成转化（A51）" },
      { kind: "门店", play: "在客户所在处开体验店、快闪店（B20）" },
      { kind: "内容", play: "与市场部共用内容日历：每周两个客户案例、一篇行业趋势（A52）" },
      { kind: "工具", play: "CRM 留存每条线索与每次沟通，营销自动化负责持续跟进（C48）" },
    ],
  },
  engine: {
    title: "计算引擎",
    note: "只有这一列需要季舵重算，其余均为普通 Excel 公式。请勿在此填写。",
    Channel_Split: "建议投放",
    splitNote: "分配预算，使未触及上下限的渠道每多投一元带来的产出相同。",
  },
  tables: channelsTables,
  rules: channelsRules,
  lists: {
    List_Place: {
      label: "渠道类型",
      choices: { community: "私域", shop: "电商", store: "门店", expo: "展会", dealer: "经销商" },
    },
    List_ChannelDecision: {
      label: "渠道决定",
      choices: { keep: "● 保持", test: "▲ 继续测试", pause: "■ 暂停" },
    },
    List_LeadAnswer: {
      label: "给市场部的反馈",
      choices: { more: "● 多要这类", better: "▲ 需优化", fewer: "■ 少要这类" },
    },
    List_TestVerdict: {
      label: "测试结论",
      choices: { scale: "● 放量", improve: "▲ 优化", stop: "■ 停止" },
    },
  },
};

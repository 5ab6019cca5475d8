import type { ProductsText } from "../../en-US/sheets/products";
import { productsTables } from "./productsTables";

/** What the Products sheet says, in Chinese. */
export const products: ProductsText = {
  tab: "产品",
  title: "产品：哪些主推、哪些守成、哪些改进、哪些退出",
  sentence:
    "请核对两条分界线和生命周期阶段，需要时填写自己的权重，并为每个产品指定负责人；各产品目标合计等于季度目标。",
  others: "其余产品",
  glance: {
    title: "产品现状",
    Product_Headline: "一句话概括",
    Product_YearSold: "近十二个月销售",
    Product_YearBefore: "前十二个月销售",
    Product_Basis: "象限依据",
    Product_GrowthCut: "高增长起点",
    Product_StrengthCut: "高毛利（或高占比）起点",
    Product_Slow: "滞销产品数",
    yearNote: "截至“截至日期”的十二个月",
    basis: { margin: "毛利率 × 增长率", share: "销售占比 × 增长率（没有成本数据）" },
    growthNote: "默认取全部产品的整体增长率，可改填",
    marginNote: "默认取全部产品的整体毛利率，可改填",
    shareNote: "默认取平均占比，可改填",
    slowNote: "超过规则天数没有销售，或库存可销天数过长",
  },
  headline: {
    stars: { other: "# 个明星产品贡献近一年销售的 " },
    share: "",
    slow: { other: "；# 个产品滞销" },
    moving: "；没有滞销产品",
  },
  map: {
    title: "产品象限",
    note: "列出最大的产品：向右增长更快，向上毛利或占比更高，气泡大小为近一年销售额。",
    Product_MapHeadline: "一句话概括",
    sentence: { before: "销售最大的是 ", growth: "，增长 ", mark: "，属于 " },
  },
  quadrants: {
    title: "各象限的目标",
    colon: "：",
    note: "每个象限对应一类目标（B15）；其中的滞销产品见下方滞销清单。",
    plays: {
      star: "人力、库存与推广优先投入，趁市场增长扩大份额",
      cashCow: "守住份额与价格，控制成本；现金用于支持明星和问题产品",
      questionMark: "双目标并行，以优惠清货，补上客户不满意之处",
      dog: "停止进货，按滞销清单的优惠清完余货；或稳住价格，停止投入",
    },
  },
  slow: {
    title: "滞销清单",
    note: "自动更新：超过规则天数没有销售，或库存可销天数过长的产品，金额大者在前。以降价、捆绑或服务升级清理（B18）；下方填写的优惠会显示在这里。",
    noOffer: "■ 还没有优惠方案",
  },
  list: {
    title: "产品清单",
    note: (listed: number, all: number): string =>
      listed < all
        ? `共 ${all} 个产品，列出最近两年中较好一年金额最大的 ${listed} 个，其余合并在最后一行。权重默认为近一年销售按所处阶段的要求调整，可自行填写。`
        : "权重默认为近一年销售按所处阶段的要求调整，可自行填写。之后新增的产品合并在最后一行。",
  },
  stages: {
    title: "生命周期：各阶段的要求",
    note: "上市不足四个季度为导入期；之后以近一年对比前一年：增长一成以上为成长期，下降一成以上为衰退期，其间为成熟期。",
    plays: {
      introduction: "教育市场，寻找种子客户：内容传播、KOL 测评、免费试用、头部客户标杆。",
      growth: "拓展渠道，优化落地页，简化购买流程。",
      maturity: "场景化方案、组合销售、优化包装与供应链成本：稳住销量，提升毛利。",
      decline: "清理库存，及时止损：降价、捆绑、转向下沉市场；或以服务升级重构价值。",
    },
  },
  quarters: { title: "最近八个季度", note: "从“截至日期”往回每三个月为一段，据此判断生命周期阶段。" },
  offers: {
    title: "优惠与组合",
    note: "价格为目录价的实付比例，审批红线见“风险”表；期间销售按该产品在优惠期内的销售统计。",
    rows: [
      "阶梯方案：基础版、增值包、定制版；购基础版赠一个月数据分析服务，加购模块按目录价八折（A45）",
      "购新品赠送成熟产品三个月使用权（A50）",
      "滞销产品：限时赠送定制培训（A50）",
    ],
  },
  launch: {
    title: "新品上市",
    note: "填写上市产品与日期，下方各步骤据此排期。",
    Launch_Product: "产品",
    Launch_Date: "上市日期",
    Launch_Sold: "本季上市后销售",
    Launch_Share: "占本季销售",
    Launch_Goal: "导入期应占比重",
    productNote: { known: "默认取产品表中最新上市的产品，可改填", unknown: "与销售明细中的名称一致" },
    goalNote: "方法要求 10%（C22），见“规则”表",
    steps: {
      title: "上市步骤",
      rows: [
        { step: "发布白皮书：解决谁的什么问题、收益多大（B17）", days: -30 },
        { step: "选定并邀请十家种子客户（B17）", days: -21 },
        { step: "KOL 完成试用并发布测评（B17、C22）", days: -7 },
        { step: "正式上市，提供免费试用（C22）", days: 0 },
        { step: "发布头部客户的标杆成果（B17）", days: 30 },
        { step: "复盘：占比是否达标，能否进入成长期（C22）", days: 60 },
      ],
    },
  },
  engine: {
    title: "计算引擎",
    note: "只有这一列需要季舵重算，其余均为普通 Excel 公式。请勿在此填写。",
    Product_Stage: "生命周期阶段",
    stageNote: "根据最近八个季度判断每个产品的阶段：导入期、成长期、成熟期或衰退期。",
  },
  tables: productsTables,
  rules: {
    Rule_MatureStage: { rule: "成熟期产品的要求增幅", method: "稳住销量，提升毛利" },
    Rule_SlowDays: { rule: "多少天没有销售算滞销", method: "方法未给；取一个季度" },
    Rule_CoverDays: { rule: "库存可销天数的关注线", method: "方法未给；取四个月" },
  },
  lists: {
    List_Quadrant: {
      label: "产品象限",
      choices: { star: "明星", cashCow: "现金牛", questionMark: "问题", dog: "瘦狗" },
    },
    List_QuadrantGoal: {
      label: "各象限目标",
      choices: {
        star: "进一步提升增速",
        cashCow: "保持现金流",
        questionMark: "去库存，同时迭代产品",
        dog: "退出或收割",
      },
    },
    List_Stage: {
      label: "生命周期阶段",
      choices: { introduction: "导入期", growth: "成长期", maturity: "成熟期", decline: "衰退期" },
    },
  },
};

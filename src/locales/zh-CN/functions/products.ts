import type { FunctionTexts } from "./FunctionTexts";
import { language } from "./parameters";

export const products = {
  BCGQUADRANT: {
    description: "按毛利率和增长率把产品分为明星、现金牛、问题和瘦狗；压线时算高。",
    parameters: {
      margin: ["毛利率", "每个产品的毛利率，如 30%，一个单元格或一片区域。"],
      growth: ["增长率", "每个产品的增长率，一个单元格，或与毛利率同样大小的区域。"],
      marginCut: ["毛利率界限", "算作高毛利的最低值；不填时取所给产品的平均。"],
      growthCut: ["增长率界限", "算作高增长的最低值；不填时取所给产品的平均。"],
      language,
    },
    returns: "每个产品对应一个词；缺少毛利率或增长率时为 #N/A。",
    rule: "毛利高且增长高为明星，只有毛利高为现金牛，只有增长高为问题，都不高为瘦狗。",
    edges: [
      "数值正好压线的产品算高。",
      "只给一个产品时没有组合可作参照，须自行填写界限，否则返回 #VALUE! 并说明。",
    ],
  },
  LIFECYCLESTAGE: {
    description: "按近期销售额与此前的比较，判断产品处于导入期、成长期、成熟期还是衰退期。",
    parameters: {
      sales: [
        "销售额",
        "每个产品一行，每期一列，从最早的一期排起；单独一列视为一个产品。空单元格略过；如果空单元格被当成 0，区域请止于最后一期。",
      ],
      language,
    },
    returns:
      "每个产品对应一个词：首次销售以来不足四期为导入期，增长一成及以上为成长期，下降一成及以上为衰退期，其余为成熟期；尚无销售时为 #N/A。",
    rule: "把最近几期与之前同样多的几期相比：增长一成及以上为成长期，下降一成及以上为衰退期，其间为成熟期。",
    edges: ["首次销售后不足四期为导入期。", "首次销售之前的各期不计。"],
  },
} satisfies FunctionTexts;

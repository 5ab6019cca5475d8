const places =
  "north,south,east,west,central,northeast,northwest,southeast,southwest,northern,southern,eastern,western,midwest,emea,apac,latam,europe,asia,americas,north america,south america,africa,oceania,middle east,domestic,overseas,华东,华南,华北,华中,西南,西北,东北,东区,南区,西区,北区,中区,东部,南部,西部,北部,中部,海外,国内,大湾区,华西";
const provinces =
  "北京,上海,天津,重庆,河北,山西,辽宁,吉林,黑龙江,江苏,浙江,安徽,福建,江西,山东,河南,湖北,湖南,广东,海南,四川,贵州,云南,陕西,甘肃,青海,台湾,内蒙古,广西,西藏,宁夏,新疆,香港,澳门";
const ways =
  "online,offline,retail,wholesale,direct,partner,reseller,distributor,dealer,web,store,internet,marketplace,e-commerce,ecommerce,线上,线下,直销,分销,经销,经销商,代理,代理商,电商,零售,批发,门店,天猫,京东,淘宝,拼多多,抖音,大客户,直营,加盟";

/** Values that give a column away when its header does not. */
export const sampleWords = {
  region: new Set([...places.split(","), ...provinces.split(",")]),
  channel: new Set(ways.split(",")),
} as const;

import { captionScale, scaleOf } from "../../../src/excel/read/scaleOf";

describe("scaleOf", () => {
  it.each([
    ["金额（万元）", "万", 1e4],
    ["销售额[百万元]", "百万", 1e6],
    ["销售收入(亿)", "亿", 1e8],
    ["合同金额万元", "万", 1e4],
    ["金额（单位：千元）", "千", 1e3],
    ["Revenue ($k)", "k", 1e3],
    ["Sales (USD m)", "m", 1e6],
    ["Sales ('000)", "000", 1e3],
    ["Amount (in thousands)", "thousand", 1e3],
    ["Turnover in millions", "million", 1e6],
    ["Revenue $bn", "bn", 1e9],
  ])("reads %p as %p, %p to one", (header, unit, factor) =>
    expect(scaleOf(header)).toEqual({ unit, factor }),
  );

  it.each(["金额（元）", "Amount (USD)", "Sales", "千禾销售额", "万科金额", "Gender (M/F)", "Mkt", ""])(
    "takes %p for plain money",
    (header) => expect(scaleOf(header)).toBeUndefined(),
  );
});

describe("captionScale", () => {
  it.each([
    ["金额单位：万元", "万"],
    ["单位:千元", "千"],
    ["All figures in thousands", "thousand"],
    ["2024 sales (USD m)", "m"],
  ])("reads %p", (text, unit) => expect(captionScale(text)).toMatchObject({ unit }));

  it.each(["单位：元", "单位：万达贸易有限公司", "2024年销售明细表", "Sales report"])(
    "reads nothing in %p",
    (text) => expect(captionScale(text)).toBeUndefined(),
  );
});

import type { ChosenFields } from "./chooseFields";
import { plainText } from "./plainText";

/** Headers and names of lists that have dates and amounts and yet are no sales: receivables, pipelines, plans. */
const otherLists = [
  /\b(?:due|overdue|days late|settled|paid date|aging|ageing)\b|到期|逾期|账龄|欠款/,
  /\b(?:stage|probability|win rate|expected close)\b|阶段|概率|预计成交/,
  /\b(?:promo|campaign|impressions|clicks)\b|促销|投放|曝光/,
  /\b(?:quota|budget|forecast|target)\b|预算|预测|目标|指标/,
];

const lessSure = 0.6;

/**
 * How sure we are that a table holds sales, 0–1: sure of the date and the amount first, a little surer with every other field,
 * less so when a header, the sheet's or the table's name speaks of another kind of list. 0 without a date or an amount.
 */
export const confidence = ({ scores }: ChosenFields, names: readonly string[]): number => {
  const { date = 0, amount = 0 } = scores;
  const others = Object.keys(scores).length - 2;
  const sure = 0.9 * Math.sqrt(date * amount) + 0.1 * Math.min(1, Math.max(0, others) / 3);
  const texts = names.map(plainText);
  const against = otherLists.filter((words) => texts.some((text) => words.test(text))).length;
  return date && amount ? Math.round(sure * lessSure ** against * 100) / 100 : 0;
};

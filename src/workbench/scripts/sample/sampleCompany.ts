import type { Language } from "../../../locales/language";
import type { SampleSheet } from "./SampleSheet";
import { activitiesSheet } from "./sheets/activitiesSheet";
import { campaignsSheet } from "./sheets/campaignsSheet";
import { complaintsSheet } from "./sheets/complaintsSheet";
import { customersSheet } from "./sheets/customersSheet";
import { holidaysSheet } from "./sheets/holidaysSheet";
import { invoicesSheet } from "./sheets/invoicesSheet";
import { ordersSheet } from "./sheets/ordersSheet";
import { pipelineSheet } from "./sheets/pipelineSheet";
import { productsSheet } from "./sheets/productsSheet";
import { teamSheet } from "./sheets/teamSheet";
import { sampleStory } from "./sampleStory";

export interface SampleCompany {
  readonly language: Language;
  readonly currency: string;
  readonly firstYear: number;
  readonly years: number;
  readonly sheets: readonly SampleSheet[];
}

/**
 * A company's order book and every other list that a plan is made from, the same for the same seed: both languages tell
 * the same orders, each at its own country's prices, and the other lists agree with the orders.
 */
export const sampleCompany = (
  language: Language,
  firstYear: number,
  years = 3,
  seed = 20240917,
): SampleCompany => {
  const story = sampleStory(language, firstYear, years, seed);
  const sheets = [
    ordersSheet,
    customersSheet,
    productsSheet,
    teamSheet,
    pipelineSheet,
    campaignsSheet,
    invoicesSheet,
    complaintsSheet,
    activitiesSheet,
    holidaysSheet,
  ];
  return {
    language,
    currency: story.words.currency,
    firstYear,
    years,
    sheets: sheets.map((sheet) => sheet(story)),
  };
};

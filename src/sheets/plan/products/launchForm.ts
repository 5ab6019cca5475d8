import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import type { Snapshot } from "../snapshot";

/** What is launched and when, and how much of the quarter it brings against what an introduction is asked for (C22, C32). */
export const launchForm = (text: SheetsText, { names }: Pick<Snapshot, "names">): FormBlock => {
  const say = text.products.launch;
  const known = ["Products_Name", "Products_Launched"].every((name) => names.includes(name));
  return {
    block: "form",
    key: "Launch",
    title: say.title,
    note: say.note,
    items: {
      Launch_Product: {
        as: "name",
        label: say.Launch_Product,
        input: true,
        ...(known
          ? { formula: "=INDEX(Products_Name,MATCH(MAX(Products_Launched),Products_Launched,0))" }
          : {}),
        note: known ? say.productNote.known : say.productNote.unknown,
      },
      Launch_Date: {
        as: "date",
        label: say.Launch_Date,
        input: true,
        ...(known ? { formula: "=MAX(Products_Launched)" } : {}),
      },
      Launch_Sold: {
        as: "money",
        label: say.Launch_Sold,
        formula:
          '=IF(OR(Launch_Product="",Launch_Date=""),"",SUMIFS(Sales_Amount,Sales_Product,Launch_Product,Sales_Date,">="&MAX(Launch_Date,Quarter_Start),Sales_Date,"<"&MIN(Quarter_End,Plan_AsOf)+1))',
      },
      Launch_Share: {
        as: "share",
        label: say.Launch_Share,
        formula: '=IF(OR(NOT(ISNUMBER(Launch_Sold)),Quarter_Sold<=0),"",Launch_Sold/Quarter_Sold)',
      },
      Launch_Goal: {
        as: "share",
        label: say.Launch_Goal,
        formula: "=Rule_IntroductionStage",
        note: say.goalNote,
      },
    },
  };
};

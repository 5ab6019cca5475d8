import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";
import { quoted } from "../quoted";

const amounts = ["Anchor_Strategy", "Anchor_History", "Anchor_Market", "Anchor_Capacity"] as const;

/** The four anchors side by side: what each asks or allows, and how the target stands to it. */
export const anchorsTable = (text: SheetsText): TableBlock => {
  const { title, names, reads, asks, limits, binds } = text.year.anchor;
  const amount = amounts.reduceRight(
    (rest, name, at) => `IF([@Anchor]=${quoted(names[at] ?? "")},${name},${rest})`,
    '""',
  );
  return planTable(text, "Plan_Anchors", {
    title,
    rowKey: "Anchor",
    rows: names.map((name, at) => ({
      Anchor: name,
      Part: at < 2 ? asks : limits,
      Reads: reads[at] ?? null,
    })),
    columns: {
      Anchor: { as: "name" },
      Amount: { as: "money", formula: `=${amount}` },
      Against: { as: "share", formula: '=IF(N([@Amount])<=0,"",Year_Target/[@Amount]-1)' },
      Part: { as: "name" },
      Binds: {
        as: "name",
        formula: `=IF(AND(Anchor_Binding<>"",[@Anchor]=Anchor_Binding),${quoted(binds)},"")`,
      },
      Reads: { as: "sentence" },
    },
  });
};

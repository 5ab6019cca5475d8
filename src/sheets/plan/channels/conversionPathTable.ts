import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { hasNames } from "../hasNames";
import { planFormula } from "../planFormula";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import type { Snapshot } from "../snapshot";

const row = "ROW()-ROW(Plan_ConversionPath[[#Headers],[People]])";

/** The steps whose people the channels table counts: a form sent is a lead, a first order a customer won. */
const countedBy = {
  form: { name: "Channels_Leads", people: planFormula("SUM(Plan_Channels[Leads])") },
  first: { name: "Channels_Customers", people: planFormula("SUM(Plan_Channels[Won])") },
} as const;

/** From click to order: how many are left at each step, and which step loses most (C36). */
export const conversionPathTable = (text: SheetsText, snapshot: Pick<Snapshot, "names">): TableBlock => {
  const { title, note, steps, leak } = text.channels.path;
  const before = `INDEX(Plan_ConversionPath[People],${row}-1)`;
  const counted = ([step, { name, people }]: [string, { readonly name: string; readonly people: string }]) =>
    hasNames(snapshot, name) ? [[step, people] as const] : [];
  const known = new Map(Object.entries(countedBy).flatMap(counted));
  return planTable(text, "Plan_ConversionPath", {
    title,
    note,
    rowKey: "Step",
    workingFrom: "Typed",
    rows: Object.entries(steps).map(([key, { step, fix }]) => ({
      Step: step,
      People: { formula: `=IF(ISNUMBER([@Typed]),[@Typed],${known.get(key) ?? '""'})` },
      Fix: fix,
    })),
    columns: {
      Step: { as: "name" },
      People: { as: "count" },
      Rate: {
        as: "share",
        formula: `=IF(${row}=1,"",IF(OR(N(${before})<=0,NOT(ISNUMBER([@People]))),"",[@People]/${before}))`,
      },
      Overall: {
        as: "share",
        formula:
          '=IF(OR(N(INDEX(Plan_ConversionPath[People],1))<=0,NOT(ISNUMBER([@People]))),"",[@People]/INDEX(Plan_ConversionPath[People],1))',
      },
      Leak: {
        as: "light",
        formula: `=IF(NOT(ISNUMBER([@Rate])),"",IF([@Rate]=MIN(Plan_ConversionPath[Rate]),${quoted(leak)},""))`,
      },
      Fix: { as: "sentence", input: true },
      Owner: { as: "person", input: true },
      Typed: { as: "count", input: true, least: 0 },
    },
  });
};

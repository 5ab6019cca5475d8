import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../decisions";
import { numbered } from "../numbered";
import { planTable } from "../planTable";
import { quarterTag } from "../quarterTag";
import { quarterDate } from "./quarterDate";
import { suggestedBattles } from "./suggestions";

/** How many key battles a quarter has room for. */
export const battleRows = 10;

/** The quarter's key battles and the resources booked for them in other departments (A08, A09). */
export const battlesTable = (text: SheetsText, decisions: Decisions): TableBlock => {
  const { battles, suggested } = text.actions;
  const departments = text.lists.List_Department.choices;
  const starts = (suggestedBattles[decisions.quarter - 1] ?? []).map(({ say, department }) => ({
    Battle: suggested[say].name,
    Resource: suggested[say].resource,
    Department: departments[department],
    Date: quarterDate(decisions, [0, 15]),
  }));
  return planTable(text, "Plan_Battles", {
    title: battles.title,
    note: battles.note,
    rowKey: "Id",
    totalLabel: text.total,
    rows: numbered(`${quarterTag(decisions)}-B`, battleRows, starts),
    columns: {
      Battle: { as: "text", input: true },
      Id: { as: "name" },
      Owner: { as: "person", input: true },
      Date: { as: "date", input: true },
      Requested: { as: "money", input: true, least: 0, total: "sum" },
      Granted: { as: "money", input: true, least: 0, total: "sum" },
      Light: {
        as: "light",
        formula:
          '=IF(COUNT([@Requested],[@Date])<2,"",INDEX(List_Light,IF([@Granted]>=[@Requested],1,IF(Plan_AsOf>[@Date],3,IF([@Date]-Plan_AsOf<=Rule_BattleDays,2,1)))))',
      },
      Resource: { as: "text", input: true },
      Department: { as: "choice", input: true, choices: "List_Department" },
    },
  });
};

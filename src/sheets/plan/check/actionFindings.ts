import type { SheetsText } from "../../../locales/en-US/sheets";
import { byRow, type Finding } from "./Finding";

/** Whether actions, milestones and battles have who, when and with what, and keep their dates (A02, A27, C14). */
export const actionFindings = (text: SheetsText): readonly Finding[] => {
  const { names: say, findings, things } = text.check;
  const about =
    (table: string, called: string, column: string) =>
    (name: string, smart: Finding["smart"], grave: boolean, failing: string, also = ""): Finding => ({
      name: `${called}${findings.between}${name}`,
      smart,
      grave,
      ...byRow({ names: `${table}[${column}]`, counted: `(${table}[${column}]<>"")${also}`, failing }),
      leadsTo: { place: table, words: text.actions.tab },
    });
  const actions = about("Plan_Actions", things.action, "Action");
  const milestones = about("Plan_Milestones", things.milestone, "Milestone");
  const battles = about("Plan_Battles", things.battle, "Battle");
  const dated = (table: string): string => `*ISNUMBER(${table}[Start])*ISNUMBER(${table}[Due])`;
  const undated = (table: string): string => `(1-ISNUMBER(${table}[Start])*ISNUMBER(${table}[Due]))`;
  const outside = (table: string): string =>
    `((${table}[Start]<Quarter_Start)+(${table}[Due]>Quarter_End)>0)`;
  const overdue = (table: string): string => `(${table}[Due]<Plan_AsOf)*(${table}[Progress]<1)`;
  const tasks = (table: string, check: ReturnType<typeof about>): readonly Finding[] => [
    check(say.owner, "S", true, `(${table}[Owner]="")`),
    check(say.dates, "T", true, undated(table)),
    check(say.inside, "T", false, outside(table), dated(table)),
    check(say.late, "T", true, overdue(table), dated(table)),
  ];
  return [
    ...tasks("Plan_Actions", actions),
    actions(say.resource, "R", false, '(Plan_Actions[Resource]="")'),
    actions(
      say.ability,
      "R",
      true,
      '(Plan_Actions[Line]="")',
      "*(Plan_Actions[GoalKind]=INDEX(List_GoalKind,2))",
    ),
    ...tasks("Plan_Milestones", milestones),
    battles(say.owner, "S", true, '(Plan_Battles[Owner]="")'),
    battles(say.due, "T", false, "(1-ISNUMBER(Plan_Battles[Date]))"),
    battles(
      say.granted,
      "R",
      false,
      "(Plan_Battles[Date]<Plan_AsOf)",
      '*ISNUMBER(Plan_Battles[Date])*(Plan_Battles[Requested]<>"")*(Plan_Battles[Granted]="")',
    ),
  ];
};

import type { SheetsText } from "../../../locales/en-US/sheets";
import { quoted } from "../quoted";
import { asOne, byRow, type Finding } from "./Finding";

/** Lines that the quarter is broken down into. */
export interface Lines {
  readonly table: string;
  /** The key of the column that names them. */
  readonly named: "Line" | "Region";
  /** What one of them is called: "Region". */
  readonly called: string;
  /** The tab they stand on. */
  readonly tab: string;
  /** Lines of the Breakdown say with what and how they are reached. */
  readonly full: boolean;
  /** Whether the field may type numbers of its own. */
  readonly bottomUp: boolean;
  /** Whether the plan has actions that may name them. */
  readonly actions: boolean;
}

/** Whether lines have owner, resources, a way and an action (A02, A16, C33), add up, and keep within their locks and shares. */
export const lineFindings = (text: SheetsText, lines: Lines): readonly Finding[] => {
  const { names: say, findings } = text.check;
  const { table, named, called, tab, full, bottomUp, actions } = lines;
  const column = (key: string): string => `${table}[${key}]`;
  const counted = `(ISNUMBER(${column("Target")})*(${column("Target")}<>0))`;
  const frame = (name: string) => ({
    name: `${called}${findings.between}${name}`,
    leadsTo: { place: table, words: tab },
  });
  const filled = (name: string, key: string, smart: Finding["smart"], grave: boolean): Finding => ({
    ...frame(name),
    smart,
    grave,
    ...byRow({ names: column(named), counted, failing: `(${column(key)}="")` }),
  });
  const off = (one: string, other: string): string =>
    `${quoted(findings.offBy)}&TEXT(${one}-${other},"#,##0.00")`;
  const sum = `SUM(${column("Target")})`;
  const locks = `SUM(${column("Lock")})`;
  return [
    {
      ...frame(say.foots),
      smart: "M",
      grave: true,
      ...asOne(`ROUND((${sum}-Quarter_Target)/Plan_Unit,3)=0`, off(sum, "Quarter_Target")),
    },
    {
      ...frame(say.locks),
      smart: "A",
      grave: true,
      ...asOne(`${locks}<=Quarter_Target`, off(locks, "Quarter_Target")),
    },
    filled(say.owner, "Owner", "S", true),
    ...(full
      ? [filled(say.resource, "Resource", "R", false), filled(say.strategy, "Strategy", "S", false)]
      : []),
    ...(bottomUp
      ? [
          {
            ...frame(say.reason),
            smart: "R" as const,
            grave: false,
            ...byRow({
              names: column(named),
              counted: `ISNUMBER(${column("BottomUp")})`,
              failing: `(ROUND((${column("BottomUp")}-${column("Target")})/Plan_Unit,3)<>0)*(${column("Reason")}="")`,
            }),
          },
        ]
      : []),
    ...(table === "Plan_ByChannel"
      ? [
          {
            ...frame(say.shares),
            smart: "M" as const,
            grave: true,
            ...asOne("ROUND(SUM(Plan_ByChannel[Typed]),9)<=1", 'TEXT(SUM(Plan_ByChannel[Typed]),"0.0%")'),
          },
        ]
      : []),
    ...(actions
      ? [
          {
            ...frame(say.action),
            smart: "S" as const,
            grave: false,
            ...byRow({
              names: column(named),
              counted,
              failing: `(COUNTIF(Plan_Actions[Line],${column(named)})=0)`,
            }),
          },
        ]
      : []),
  ];
};

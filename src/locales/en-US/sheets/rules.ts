/** What the Rules sheet says, in English. */
export const rules = {
  tab: "Rules",
  title: "Rules: the numbers behind the plan",
  sentence: "Each number is a cell with a name that the formulas use. Change one and the plan follows.",
  rules: {
    title: "Shares and weights",
    note: "Source names the item of the method each number comes from.",
  },
  numbers: {
    title: "Days, counts and amounts",
    note: "“Ours” as a source means that the method names the rule but gives no number.",
  },
  units: {
    share: "share",
    weight: "weight",
    days: "days",
    months: "months",
    hours: "hours",
    count: "number",
    times: "times",
    money: "amount",
  },
  of: {
    Rule_AmberAt: { rule: "Lag that asks to watch", method: "10–30% behind is yellow: adjust actions" },
    Rule_RedAt: { rule: "Lag that asks to act", method: "30% behind or more is red: move resources" },
    Rule_FlexMin: { rule: "Room around the target, no risk flag", method: "keep 10–15% elastic" },
    Rule_FlexMax: { rule: "Room around the target, three risk flags", method: "keep 10–15% elastic" },
    Rule_Quarter1: { rule: "Preset weight of Q1", method: "30% for Q1 and Q3; read as a weight" },
    Rule_Quarter2: { rule: "Preset weight of Q2", method: "40% for Q2 and Q4; read as a weight" },
    Rule_Quarter3: { rule: "Preset weight of Q3", method: "30% for Q1 and Q3; read as a weight" },
    Rule_Quarter4: { rule: "Preset weight of Q4", method: "40% for Q2 and Q4; read as a weight" },
    Rule_Push1: { rule: "Rhythm 30 : 50 : 20, month 1", method: "break the ice: 30%" },
    Rule_Push2: { rule: "Rhythm 30 : 50 : 20, month 2", method: "scale up: 50%" },
    Rule_Push3: { rule: "Rhythm 30 : 50 : 20, month 3", method: "fill the gap: what is left, 20%" },
    Rule_Closing1: { rule: "Rhythm 30 : 20 : 50, month 1", method: "break the ice: 30%" },
    Rule_Closing2: {
      rule: "Rhythm 30 : 20 : 50, month 2",
      method: "50% read as reached by then: 20% more",
    },
    Rule_Closing3: { rule: "Rhythm 30 : 20 : 50, month 3", method: "fill the gap: what is left, 50%" },
    Rule_Steady1: {
      rule: "Rhythm 30 : 35 : 35, month 1",
      method: "6 of 20 in a month with a long holiday",
    },
    Rule_Steady2: { rule: "Rhythm 30 : 35 : 35, month 2", method: "7 of 20" },
    Rule_Steady3: { rule: "Rhythm 30 : 35 : 35, month 3", method: "7 of 20" },
  },
  holidays: {
    title: "Holidays",
    note: "Days off besides Saturday and Sunday. They shorten weeks and move the pace; insert rows as you need them.",
  },
};
export type RulesText = typeof rules;

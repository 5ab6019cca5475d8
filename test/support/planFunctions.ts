import { BUDGETSPLIT } from "../../src/functions/channels/BUDGETSPLIT";
import { HEALTHDRIVER } from "../../src/functions/customers/HEALTHDRIVER";
import { RFMSEGMENTS } from "../../src/functions/customers/RFMSEGMENTS";
import { LIFECYCLESTAGE } from "../../src/functions/products/LIFECYCLESTAGE";
import { DSO } from "../../src/functions/cash/DSO";
import { SAMPLEROWS } from "../../src/functions/control/SAMPLEROWS";
import { CATCHUP } from "../../src/functions/targets/CATCHUP";
import { PIPELINEODDS } from "../../src/functions/targets/PIPELINEODDS";
import { PLANODDS } from "../../src/functions/targets/PLANODDS";
import { SEASONINDEX } from "../../src/functions/targets/SEASONINDEX";
import { SPLITGRID } from "../../src/functions/targets/SPLITGRID";
import { SPLITSHARES } from "../../src/functions/targets/SPLITSHARES";
import { SPLITTARGET } from "../../src/functions/targets/SPLITTARGET";
import { SPLITWEEKS } from "../../src/functions/targets/SPLITWEEKS";
import { CustomFunctionsRuntime } from "../../src/workbench/host/functions/CustomFunctionsRuntime";
import type { Host } from "../../src/workbench/host/Host";

const cell = (name: string) => ({ name, type: "any", dimensionality: "scalar" });
const range = (name: string) => ({ name, type: "any", dimensionality: "matrix" });

const known = {
  BUDGETSPLIT: [
    BUDGETSPLIT,
    [cell("budget"), range("scale"), range("exponent"), range("least"), range("most")],
  ],
  HEALTHDRIVER: [
    HEALTHDRIVER,
    [range("metrics"), range("weights"), range("worst"), range("best"), range("names")],
  ],
  LIFECYCLESTAGE: [LIFECYCLESTAGE, [range("sales"), cell("language")]],
  RFMSEGMENTS: [
    RFMSEGMENTS,
    [range("customers"), range("dates"), range("amounts"), cell("asOf"), range("cuts"), cell("language")],
  ],
  CATCHUP: [CATCHUP, [cell("target"), cell("actual"), range("weightsLeft"), cell("unit")]],
  DSO: [DSO, [cell("receivables"), range("sales"), range("days"), cell("method")]],
  PIPELINEODDS: [PIPELINEODDS, [cell("target"), cell("booked"), range("amounts"), range("probabilities")]],
  PLANODDS: [PLANODDS, [cell("plan"), range("history"), cell("booked"), cell("seed")]],
  SAMPLEROWS: [SAMPLEROWS, [range("ids"), cell("rate"), cell("seed"), range("groups")]],
  SEASONINDEX: [SEASONINDEX, [range("values"), cell("cycle"), cell("method")]],
  SPLITGRID: [
    SPLITGRID,
    [range("rowTotals"), range("columnTotals"), range("pattern"), range("locks"), cell("unit")],
  ],
  SPLITSHARES: [SPLITSHARES, [cell("total"), range("shares"), cell("unit")]],
  SPLITTARGET: [SPLITTARGET, [cell("target"), range("weights"), range("locks"), cell("unit")]],
  SPLITWEEKS: [SPLITWEEKS, [cell("target"), cell("from"), cell("to"), range("holidays"), cell("unit")]],
} as const;

/** Lets cells call the functions that a plan's engine cells need, straight from their sources. */
export function addPlanFunctions(host: Host): void {
  const runtime = new CustomFunctionsRuntime();
  Object.assign(globalThis, { CustomFunctions: runtime });
  const functions = Object.entries(known).map(([id, [answer, parameters]]) => {
    runtime.associate(id, answer as (...args: unknown[]) => unknown);
    return {
      id,
      name: id,
      parameters: parameters.map((each, at) => ({ ...each, optional: at > 1 })),
    };
  });
  host.addFunctions({ functions }, runtime.table);
}

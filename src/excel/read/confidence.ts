import type { ChosenFields } from "./chooseFields";
import { plainText } from "./plainText";
import type { FieldOf, RoleKey } from "./roles/roles";
import { neededFields, roleOf } from "./roles/roles";

/** What a table and its sheet are called, and its headers, as they are written. */
export interface Called {
  readonly names: readonly string[];
  readonly headers: readonly string[];
}

/** Below this a table is taken for something else than the role. */
export const leastConfidence = 0.3;

const lessSure = 0.6;
const surer = 0.4;
/** A field that tells a role from others must be more than a vague likeness. */
const telling = 0.45;
const enoughOthers = 3;

/**
 * How sure we are that a table has a role, 0–1: sure of the needed fields first, a little surer with every other field and with
 * a sheet or table called so, less so when a header, the sheet's or the table's name speaks of another kind of list. 0 without a
 * needed field, or without anything that tells the role from others.
 */
export const confidence = (role: RoleKey, { scores }: ChosenFields, { names, headers }: Called): number => {
  const { speaks, against, tells } = roleOf(role);
  const needed = neededFields(role);
  const sureOf = (field: string) => scores[field as FieldOf<RoleKey>] ?? 0;
  const least = needed.reduce((product, field) => product * sureOf(field), 1);
  const texts = names.map(plainText);
  const spoken = speaks !== undefined && texts.some((text) => speaks.test(text));
  const told = spoken || !tells || tells.some((field) => sureOf(field) >= telling);
  if (least === 0 || !told) return 0;
  const others = Object.keys(scores).length - needed.length;
  const sure = 0.9 * least ** (1 / needed.length) + 0.1 * Math.min(1, others / enoughOthers);
  const called = [...texts, ...headers.map(plainText)];
  const doubts = against.filter((words) => called.some((text) => words.test(text))).length;
  const raised = spoken ? sure + (1 - sure) * surer : sure;
  return Math.round(raised * lessSure ** doubts * 100) / 100;
};

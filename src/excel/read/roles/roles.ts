import { activities } from "./activities";
import { channels } from "./channels";
import { complaints } from "./complaints";
import { customers } from "./customers";
import { holidays } from "./holidays";
import { lastPlan } from "./lastPlan";
import { pipeline } from "./pipeline";
import { products } from "./products";
import { receivables } from "./receivables";
import type { Field, Role } from "./Role";
import { sales } from "./sales";
import { team } from "./team";

/** Every kind of table a plan is made from; sales are needed, the others each light up their part. */
export const roles = {
  sales,
  customers,
  products,
  team,
  pipeline,
  channels,
  receivables,
  complaints,
  activities,
  holidays,
  lastPlan,
} as const satisfies Readonly<Record<string, Role>>;

export type RoleKey = keyof typeof roles;

/** The fields of a role; of several roles, those of any of them. */
export type FieldOf<Key extends RoleKey> = Key extends RoleKey
  ? keyof (typeof roles)[Key]["fields"] & string
  : never;

export const roleKeys = Object.keys(roles) as readonly RoleKey[];

export const roleOf = (key: RoleKey): Role => roles[key];

/** A role's fields by name, in the order in which they are shown. */
export const fieldsOf = (key: RoleKey): readonly (readonly [field: FieldOf<RoleKey>, Field])[] =>
  Object.entries(roles[key].fields) as [FieldOf<RoleKey>, Field][];

/** What a plan cannot do without in a role's table. */
export const neededFields = (key: RoleKey): readonly FieldOf<RoleKey>[] =>
  fieldsOf(key).flatMap(([field, { needed }]) => (needed ? [field] : []));

import fc from "fast-check";
import type { CellValue } from "../../../src/excel/read/grid";
import { plainText } from "../../../src/excel/read/plainText";
import { fieldName } from "../../../src/excel/read/roleNames";
import type { Field, FieldKind } from "../../../src/excel/read/roles/Role";
import type { RoleKey } from "../../../src/excel/read/roles/roles";
import { fieldsOf, neededFields, roleKeys, roleOf, roles } from "../../../src/excel/read/roles/roles";
import { plainTablesSeen } from "../../../src/excel/read/tablesSeen";
import { gridOf } from "./gridOf";

const rows = 30;

/** Cells that a column of that kind could hold. */
const cellsOf: Readonly<Record<FieldKind, (row: number) => CellValue>> = {
  date: (row) => 45292 + row * 3,
  amount: (row) => 1000.5 + row * 17,
  number: (row) => 3 + ((row * 7) % 40),
  name: (row) => `Name ${row}`,
  kind: (row) => `Kind ${row % 3}`,
  key: (row) => `K-${1000 + row}`,
};

const isChinese = (name: string) => /\p{Script=Han}/u.test(name);

/** What a field is called best, in one language. */
const headerOf = ({ like }: Field, chinese: boolean): string =>
  Object.entries(like)
    .filter(([name]) => isChinese(name) === chinese)
    .reduce((best, entry) => (entry[1] > best[1] ? entry : best), ["", 0] as [string, number])[0];

const tableOf = (role: RoleKey, chinese: boolean, order: readonly number[]) => {
  const fields = order.flatMap((at) => fieldsOf(role).slice(at, at + 1));
  const values: CellValue[][] = [
    fields.map(([, field]) => headerOf(field, chinese)),
    ...Array.from({ length: rows }, (_, row) => fields.map(([, { as }]) => cellsOf[as](row))),
  ];
  const formats = Object.fromEntries(
    fields.flatMap(([, { as }], at) => (as === "date" ? [[at, "yyyy-mm-dd"] as const] : [])),
  );
  const [table] = plainTablesSeen(gridOf(values, formats, "Sheet1"), rows, []);
  const chosen = Object.entries((table?.role && table.fits[table.role].chosen.fields) ?? {});
  return {
    role: table?.role,
    fields: Object.fromEntries(chosen.map(([field, at]) => [field, fields[at as number]?.[0]])),
  };
};

describe.each(roleKeys)("%s", (role) => {
  const places = fieldsOf(role).map((_field, at) => at);
  const itself = Object.fromEntries(fieldsOf(role).map(([field]) => [field, field]));

  it.each([
    ["English", false],
    ["Chinese", true],
  ])("is known by its %s headers, in whatever order they stand", (_language, chinese) =>
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (order) => {
        expect(tableOf(role, chinese, order)).toEqual({ role, fields: itself });
      }),
      { numRuns: 10 },
    ),
  );

  it.each([
    ["English", false],
    ["Chinese", true],
  ])("is known by its %s headers with as few fields as tell it from others", (_language, chinese) => {
    const told = roleOf(role).tells ?? [];
    const needed = neededFields(role).length;
    const telling = places.filter((at) => told.includes(fieldsOf(role)[at]?.[0] ?? ""));
    const fewest =
      telling.length > 0 ? telling.map((at) => [...places.slice(0, needed), at]) : [places.slice(0, needed)];
    for (const order of fewest) expect([order, tableOf(role, chinese, order).role]).toEqual([order, role]);
  });

  it("says what it needs first, and ends at one of these", () => {
    const needed = neededFields(role);
    expect(needed.length).toBeGreaterThan(0);
    expect(
      fieldsOf(role)
        .slice(0, needed.length)
        .map(([field]) => field),
    ).toEqual(needed);
    expect(needed).toContain(roleOf(role).ends);
  });

  it("spells its synonyms as headers are read, none twice, none unlike itself", () => {
    for (const [, { like, unlike }] of fieldsOf(role)) {
      for (const name of Object.keys(like)) expect([name, plainText(name)]).toEqual([name, name]);
      for (const weight of Object.values(like)) expect(weight).toBeGreaterThan(0);
      expect(new Set(unlike).size).toBe(unlike.length);
    }
  });
});

it("gives every field of every role a name of its own", () => {
  const names = roleKeys.flatMap((role) => fieldsOf(role).map(([field]) => fieldName(role, field)));
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(Object.values(roles).map(({ prefix }) => prefix)).toEqual([
    "Sales",
    "Customers",
    "Products",
    "Team",
    "Pipeline",
    "Channels",
    "Receivables",
    "Complaints",
    "Activities",
    "Holidays",
    "LastPlan",
  ]);
});

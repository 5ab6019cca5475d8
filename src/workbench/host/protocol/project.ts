import { HostCollection } from "../objects/HostCollection";
import type { HostObject } from "../objects/HostObject";
import type { QueryInfo } from "./request";

/** Office.js selects `format/fill/color`, the wire answers `Format.Fill.Color`. */
export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const everything = new Set(["*", "$all", ""]);

interface Selection {
  readonly all: boolean;
  readonly own: readonly string[];
  readonly nested: ReadonlyMap<string, readonly string[]>;
}

function selection(object: HostObject, select: readonly string[]): Selection {
  const own: string[] = [];
  const nested = new Map<string, string[]>();
  let all = select.length === 0;
  for (const path of select) {
    const [head = "", ...rest] = path.split("/");
    const name = pascal(head);
    if (everything.has(head)) all = true;
    else if (rest.length > 0 || object.isNavigation(name))
      nested.set(name, [...(nested.get(name) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
    else own.push(name);
  }
  return { all, own, nested };
}

/** What a `load` of these paths answers: original property names, navigations nested, null for a null object. */
export async function project(object: HostObject | null, query: QueryInfo): Promise<unknown> {
  if (object === null) return null;
  const select = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  return object instanceof HostCollection ? projectItems(object, select, query) : projectOne(object, select);
}

async function projectOne(object: HostObject, select: readonly string[]): Promise<Record<string, unknown>> {
  const { all, own, nested } = selection(object, select);
  const answer: Record<string, unknown> = { ...object.identity() };
  for (const name of new Set([...(all ? object.scalarNames() : []), ...own]))
    answer[name] = await object.read(name);
  for (const [name, paths] of nested)
    answer[name] = await project(object.navigate(name), { Select: [...paths] });
  return answer;
}

async function projectItems(list: HostCollection, select: readonly string[], { Skip, Top }: QueryInfo) {
  const paths = select.map((path) => path.replace(/^items(\/|$)/i, ""));
  const ofList = paths.filter((path) => list.isScalar(pascal(path)));
  const ofItems = paths.filter((path) => !ofList.includes(path));
  const answer: Record<string, unknown> = {};
  for (const path of ofList) answer[pascal(path)] = await list.read(pascal(path));
  if (ofItems.length === 0 && ofList.length > 0) return answer;
  const from = Skip ?? 0;
  const items = list.items().slice(from, Top === null || Top === undefined ? undefined : from + Top);
  const loaded: unknown[] = [];
  for (const item of items) loaded.push(await projectOne(item, ofItems));
  return { ...answer, _Items: loaded };
}

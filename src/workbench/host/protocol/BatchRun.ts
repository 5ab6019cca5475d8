import type { HostContext } from "../objects/HostContext";
import { HostCollection } from "../objects/HostCollection";
import { HostObject } from "../objects/HostObject";
import { pascal, project } from "./project";
import { ActionType, PathType, type Action, type ArgumentInfo, type Batch, type ObjectPath } from "./request";
import type { ActionResult, BatchError, BatchResponse } from "./response";
import { RichError } from "./RichError";

/** One batch of Office.js: actions in order, until one fails; those before it stay applied. */
export class BatchRun {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly kept = new Set<number>();

  constructor(
    private readonly host: HostContext,
    private readonly batch: Batch,
  ) {}

  async run(): Promise<BatchResponse> {
    const Results: ActionResult[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        // A trace asks nothing that Excel could refuse.
        if (action.ActionType !== ActionType.Trace) this.host.beforeAction();
        Results.push({ ActionId: action.Id, Value: await this.perform(action) });
        if (action.ActionType === ActionType.Trace) TraceIds.push(action.Id);
      } catch (error) {
        return { Results, TraceIds, Error: this.failure(error, action, index) };
      }
    }
    return { Results, TraceIds };
  }

  private async perform(action: Action): Promise<unknown> {
    const { ActionType: kind, ObjectPathId: id } = action;
    const name = action.Name ?? "";
    switch (kind) {
      case ActionType.Instantiate:
        return this.instantiate(id);
      case ActionType.Query:
        return project(await this.object(id), action.QueryInfo ?? {});
      case ActionType.Method:
        return this.plain(await this.invoke(id, name, action.ArgumentInfo));
      case ActionType.SetProperty:
        return this.assign(id, name, (await this.args(action.ArgumentInfo))[0]);
      case ActionType.Update:
        for (const [key, value] of Object.entries(action.ObjectState ?? {}))
          await this.assign(id, pascal(key), await this.argument(value, 0));
        return null;
      case ActionType.Trace:
      case ActionType.EnsureUnchanged:
        return null;
      default:
        throw new RichError("ApiNotFound", `Action type ${kind} is not available in this Excel.`);
    }
  }

  private async instantiate(id: number): Promise<unknown> {
    const object = await this.object(id);
    if (object === null) return null;
    const identity = object.identity();
    return this.kept.has(id) ? { ...identity, _ReferenceId: this.host.references.idOf(object) } : identity;
  }

  private async assign(id: number, name: string, value: unknown): Promise<null> {
    const object = await this.present(id);
    this.host.beforeChange();
    await object.write(name, value);
    return null;
  }

  private async invoke(id: number, name: string, info: ArgumentInfo | null | undefined): Promise<unknown> {
    if (name === "_KeepReference") {
      this.kept.add(id);
      return null;
    }
    const object = await this.present(id);
    const args = await this.args(info);
    if (object.isCommand(name)) this.host.beforeChange();
    return object.call(name, args);
  }

  /** A method action's answer is a value; an object it may have made is reached by its own path. */
  private plain(answer: unknown): unknown {
    return answer instanceof HostObject || answer === undefined ? null : answer;
  }

  private async object(id: number): Promise<HostObject | null> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new RichError("InvalidObjectPath");
    const found = await this.resolve(path);
    this.resolved.set(id, found);
    if (found) this.host.references.see(found);
    return found;
  }

  private async present(id: number): Promise<HostObject> {
    const object = await this.object(id);
    if (!object) throw new RichError("ItemNotFound");
    return object;
  }

  private async resolve(path: ObjectPath): Promise<HostObject | null> {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.host.root;
      case PathType.NewObject:
        return this.host.service(name);
      case PathType.Reference:
        return this.host.references.get(name);
      case PathType.Null:
        return null;
    }
    const parentId = path.ParentObjectPathId ?? 0;
    const parent = await this.object(parentId);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.Property:
        return parent.navigate(name);
      case PathType.Indexer: {
        const [key] = await this.args(path.ArgumentInfo);
        if (!(parent instanceof HostCollection)) throw new RichError("InvalidObjectPath");
        return parent.item(key);
      }
      case PathType.Method: {
        const answer = await this.invoke(parentId, name, path.ArgumentInfo);
        return answer instanceof HostObject ? answer : null;
      }
      default:
        throw new RichError("InvalidObjectPath");
    }
  }

  private async args(info: ArgumentInfo | null | undefined): Promise<unknown[]> {
    const references = info?.ReferencedObjectPathIds ?? [];
    const args: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries())
      args.push(await this.argument(value, references[index]));
    return args;
  }

  /** Objects among the arguments travel as the ids of their paths, beside the values or inside them. */
  private async argument(value: unknown, reference: unknown): Promise<unknown> {
    if (typeof reference === "number" && reference > 0) return this.object(reference);
    if (Array.isArray(value)) {
      if (!Array.isArray(reference)) return value;
      return Promise.all(value.map((each, index) => this.argument(each, reference[index])));
    }
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number")
      return this.object(value._ObjectPathId);
    const entries = Object.entries(value).map(
      async ([key, each]) => [key, await this.argument(each, 0)] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  }

  private failure(error: unknown, action: Action, index: number): BatchError {
    const rich = error instanceof RichError ? error : this.host.unexpected(error);
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    const member = action.Name || path?.Name || "";
    const owner = action.Name ? action.ObjectPathId : (path?.ParentObjectPathId ?? 0);
    const Location = this.resolved.get(owner)?.named(member) ?? member;
    return { Code: rich.code, Message: rich.message, Location, ActionIndex: index };
  }
}

/*
 * How to add a class of Office.js:
 * 1. One file in objects/, named after the class: `export class FreezePanes extends HostObject` (or `HostCollection`).
 * 2. Give it `static override readonly members: Members<FreezePanes> = { type: "WorksheetFreezePanes", scalars, navigations, queries, commands }`
 *    with Office.js's member names in PascalCase; `queries` only answer, `commands` change the workbook. Any may be async.
 * 3. Check arguments with the readers of protocol/arguments.ts and refuse with `throw new RichError(code)`.
 * 4. Reach the workbook through `this.host.workbook` (models of univer/), never through a global; keep what Univer has no room for with `sheet.keep(slot)`.
 * 5. Hang it on its parent: one line in the parent's `navigations`, for classes of helper files in objects/navigations.ts.
 */
import { RichError } from "../protocol/RichError";
import type { HostContext } from "./HostContext";

/** What a member may answer: plain JSON, another object of the host, or null for a null object. */
export type Answer = unknown;

type Read<T> = (self: T) => Answer;

export interface Property<T> {
  readonly read: Read<T>;
  readonly write: (self: T, value: unknown) => void | Promise<void>;
}

export interface Members<T> {
  /** The class's name in Office.js; stands in error texts. */
  readonly type: string;
  /** The identity the client library rewrites its path to: `Id` for the classes that have `id`, otherwise `_Id`. */
  readonly identity?: { readonly key: "Id" | "_Id"; readonly of: (self: T) => string };
  /** Plain properties; read-only ones are one function. */
  readonly scalars?: Readonly<Record<string, Read<T> | Property<T>>> | undefined;
  /** Properties that are objects. */
  readonly navigations?: Readonly<Record<string, (self: T) => HostObject | null>>;
  /** Methods that change nothing. */
  readonly queries?: Readonly<Record<string, (self: T, ...args: readonly unknown[]) => Answer>> | undefined;
  /** Methods that change the workbook. */
  readonly commands?: Readonly<Record<string, (self: T, ...args: readonly unknown[]) => Answer>> | undefined;
}

/** An object Office.js can hold: members are exactly those registered, everything else fails naming itself. */
export abstract class HostObject {
  static readonly members: Members<never> = { type: "Object" };

  constructor(readonly host: HostContext) {}

  /** Of the class's own members only the class itself knows what `self` is: hence `never` here. */
  get members(): Members<never> {
    return (this.constructor as typeof HostObject).members;
  }

  private get self(): never {
    return this as never;
  }

  /** What the client library learns when it first meets the object. */
  identity(): Record<string, string> {
    const { identity } = this.members;
    return identity ? { [identity.key]: identity.of(this.self) } : {};
  }

  isScalar(name: string): boolean {
    return own(this.members.scalars, name) !== undefined;
  }

  isNavigation(name: string): boolean {
    return own(this.members.navigations, name) !== undefined;
  }

  scalarNames(): string[] {
    return Object.keys(this.members.scalars ?? {});
  }

  read(name: string): Answer {
    const scalar = own(this.members.scalars, name) ?? this.missing(name);
    return typeof scalar === "function" ? scalar(this.self) : scalar.read(this.self);
  }

  write(name: string, value: unknown): void | Promise<void> {
    const scalar = own(this.members.scalars, name) ?? this.missing(name);
    if (typeof scalar === "function")
      throw new RichError("AccessDenied", `${this.named(name)} is read-only.`);
    return scalar.write(this.self, value);
  }

  navigate(name: string): HostObject | null {
    return (own(this.members.navigations, name) ?? this.missing(name))(this.self);
  }

  isCommand(name: string): boolean {
    return own(this.members.commands, name) !== undefined;
  }

  call(name: string, args: readonly unknown[]): Answer {
    const method = own(this.members.queries, name) ?? own(this.members.commands, name);
    return (method ?? this.missing(name))(this.self, ...args);
  }

  named(member: string): string {
    return `${this.members.type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  }

  protected missing(member: string): never {
    throw new RichError("ApiNotFound", `${this.named(member)} is not available in this Excel.`);
  }
}

/** Guards against members of Object.prototype answering for a misspelt name. */
const own = <T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined;

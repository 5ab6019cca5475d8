import { HostObject, type Answer } from "./HostObject";

/**
 * A service Office.js makes for itself (shared runtime, ribbon, storage): it is told things at start-up and must be
 * answered for `Office.onReady` to resolve. What it is told is kept and given back.
 */
export class ServiceObject extends HostObject {
  private readonly kept = new Map<string, unknown>();
  private readonly parts = new Map<string, ServiceObject>();

  override isNavigation(): boolean {
    return true;
  }

  override read(name: string): Answer {
    return this.kept.get(name) ?? null;
  }

  override write(name: string, value: unknown): void {
    this.kept.set(name, value);
  }

  override navigate(name: string): HostObject {
    return this.part(name);
  }

  override isCommand(): boolean {
    return false;
  }

  override call(name: string, args: readonly unknown[]): Answer {
    const [, verb, subject] = /^(Set|Get)(.+)$/.exec(name) ?? [];
    if (verb === "Set" && subject) this.kept.set(subject, args[0]);
    if (verb !== "Get" || !subject) return null;
    return /^(Tab|Button|Control|Group)/.test(subject)
      ? this.part(`${subject}:${String(args[0])}`)
      : (this.kept.get(subject) ?? 0);
  }

  private part(name: string): ServiceObject {
    const known = this.parts.get(name);
    if (known) return known;
    const made = new ServiceObject(this.host);
    this.parts.set(name, made);
    return made;
  }
}

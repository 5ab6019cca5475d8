import type { HostObject } from "../objects/HostObject";
import { RichError } from "./RichError";

/** Objects the add-in holds on to between batches, and all those of the running batch. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private readonly ofBatch = new Set<HostObject>();
  private last = 0;

  idOf(object: HostObject): string {
    const known = this.ids.get(object);
    if (known) return known;
    this.last += 1;
    const id = `R${this.last}`;
    this.byId.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  get(id: string): HostObject {
    const object = this.byId.get(id);
    if (!object) throw new RichError("InvalidObjectPath");
    return object;
  }

  release(id: string): void {
    const object = this.byId.get(id);
    if (object) this.ids.delete(object);
    this.byId.delete(id);
  }

  see(object: HostObject): void {
    this.ofBatch.add(object);
  }

  endBatch(): void {
    this.ofBatch.clear();
  }

  /** Every object somebody may still use: ranges among them follow inserted and deleted cells. */
  *alive(): Generator<HostObject> {
    yield* this.ofBatch;
    for (const object of this.byId.values()) if (!this.ofBatch.has(object)) yield object;
  }
}

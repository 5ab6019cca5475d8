import type { EventEntry } from "./Bridge";

const richApiEvent = 65_536;

/** Office.js's numbers of the events this host raises. */
export const EventType = {
  WorksheetChanged: 10,
  WorksheetActivated: 11,
  WorksheetDeactivated: 12,
  WorksheetAdded: 13,
  WorksheetSelectionChanged: 14,
  WorksheetDeleted: 15,
  WorksheetCalculated: 16,
  TableSelectionChanged: 100,
  TableChanged: 101,
  TableDeleted: 103,
} as const;

export type EventNumber = (typeof EventType)[keyof typeof EventType];

/** What workbook-wide listeners listen to. */
export const everywhere = "Workbook";

/** Who listens to what; events reach the clients after the batch that caused them has been answered. */
export class EventHub {
  private readonly listeners = new Map<string, number>();
  private readonly queue: EventEntry[] = [];
  private held = false;

  constructor(private readonly send: (entry: EventEntry) => void) {}

  listen(type: EventNumber, target: string): void {
    const key = `${type}|${target}`;
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
  }

  forget(type: EventNumber, target: string): void {
    const key = `${type}|${target}`;
    const left = (this.listeners.get(key) ?? 0) - 1;
    if (left > 0) this.listeners.set(key, left);
    else this.listeners.delete(key);
  }

  hears(type: EventNumber, target: string): boolean {
    return this.listeners.has(`${type}|${target}`);
  }

  /** Whether anybody listens to anything. */
  get heard(): boolean {
    return this.listeners.size > 0;
  }

  /** Tells those listening to these objects and those listening to the whole workbook. */
  raise(type: EventNumber, targets: readonly string[], args: object): void {
    for (const targetId of new Set([...targets, everywhere])) {
      if (!this.hears(type, targetId)) continue;
      const message = JSON.stringify(args);
      this.queue.push({ messageCategory: richApiEvent, messageType: type, targetId, message });
    }
    this.soon();
  }

  /** Keeps events back while a batch runs: its answer comes first. */
  hold(): void {
    this.held = true;
  }

  release(): void {
    this.held = false;
    this.soon();
  }

  private soon(): void {
    if (this.held || this.queue.length === 0) return;
    setTimeout(() => {
      if (!this.held) for (const entry of this.queue.splice(0)) this.send(entry);
    }, 0);
  }
}

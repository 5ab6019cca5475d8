import { writingTextOf } from "../../../locales/writingTextOf";
import type { SheetLayout } from "../../../sheets/blueprint/sheetLayout";
import type { Decisions } from "../../../sheets/plan/decisions";
import type { SheetSeen, WorkbookSeen } from "../seen/WorkbookSeen";
import { checkReachable, checkStructure } from "./checkSheet";
import { freeName } from "../freeName";
import { planFresh } from "./planFresh";
import type { PlannedSheet } from "./PlannedSheet";
import { planReplaced } from "./planReplaced";

/** Gives out the tabs of new sheets: each name only once, and a place among our own. */
export class Tabs {
  private readonly taken: string[];
  private readonly names: ReadonlyMap<string, string>;
  /** The workbook's tabs from left to right, as they will stand. */
  private readonly order: string[];
  private readonly tabOf: Map<string, string>;

  /**
   * @param keys - of our sheets, in the order of their tabs
   * @param places - the tab that each of them has now
   */
  constructor(
    private readonly book: WorkbookSeen,
    private readonly keys: readonly string[],
    places: ReadonlyMap<string, string>,
  ) {
    this.order = book.sheets.map(({ name }) => name);
    this.taken = [...this.order];
    this.names = new Map(book.names.map(({ name, formula }) => [name, formula]));
    this.tabOf = new Map(places);
  }

  fresh(layout: SheetLayout): PlannedSheet {
    checkStructure(this.book);
    const tab = this.give(layout.tab);
    return planFresh(layout, tab, this.place(layout.key, tab), this.names);
  }

  replaced(layout: SheetLayout, old: SheetSeen, { language }: Decisions): PlannedSheet {
    checkStructure(this.book);
    checkReachable(old, this.book);
    const keptAs = this.give(writingTextOf(language).setAside(old.name));
    const position = this.order.indexOf(old.name);
    this.order.splice(position, 1, old.name, keptAs);
    return planReplaced({ layout, old, book: this.book, keptAs, position, names: this.names });
  }

  renamed({ report, tab }: PlannedSheet): string {
    return report.tab === tab ? tab : this.give(tab);
  }

  /** Right of our nearest sheet before it, else left of the nearest after it; undefined at the right end. */
  private place(key: string, tab: string): number | undefined {
    const index = this.keys.indexOf(key);
    const stands = (keys: readonly string[]): number | undefined =>
      keys.map((each) => this.order.indexOf(this.tabOf.get(each) ?? "")).find((at) => at >= 0);
    const before = stands(this.keys.slice(0, Math.max(index, 0)).reverse());
    const position = before === undefined ? stands(this.keys.slice(index + 1)) : before + 1;
    const atEnd = index < 0 || position === undefined || position === this.order.length;
    this.order.splice(atEnd ? this.order.length : position, 0, tab);
    this.tabOf.set(key, tab);
    return atEnd ? undefined : position;
  }

  private give(name: string): string {
    const free = freeName(name, this.taken);
    this.taken.push(free);
    return free;
  }
}

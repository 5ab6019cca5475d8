import type { Cell } from "../../../sheets/blueprint/blueprint";
import { sameContent } from "../compare/sameContent";
import { isBroken } from "../match/isBroken";
import { isFormula } from "../match/isFormula";
import type { Role } from "../match/Spot";
import type { Content } from "../seen/WorkbookSeen";

/** What becomes of a cell: nothing, or what to type; and whether what stood there has to be parked. */
export interface Settled {
  readonly type?: Cell;
  readonly park?: true;
}

export interface Unsettled {
  readonly role: Role;
  readonly wanted: Cell;
  readonly content: Content;
  /** What the cell shows: a formula's answer. */
  readonly shows: Content;
  /** What we may have written in this cell before: in another language, for other decisions. */
  readonly known: Iterable<Cell>;
  /** Whether this is what we wrote into this cell when we last wrote the sheet. */
  readonly asWritten: () => boolean;
  readonly table: string;
  /** The director decided this in the pane: the decision is typed again. */
  readonly decided: boolean;
  /** A choice in another language, as this language says it. */
  readonly translated: (choice: string) => string | undefined;
}

const stays: Settled = {};

/**
 * Keep or replace what stands in one of our cells, so that nothing typed is lost.
 *
 * Text of ours follows the language unless the director reworded it. A formula or a fixed cell of ours comes back, and what was
 * typed over it is parked. An input keeps what was typed; only a decision made in the pane replaces it.
 */
export function settleCell({
  role,
  wanted,
  content,
  shows,
  known,
  asWritten,
  table,
  decided,
  translated,
}: Unsettled): Settled {
  if (sameContent(wanted, content, table)) return stays;
  const blank = content === "";
  const written = () => asWritten() || some(known, (each) => sameContent(each, content, table));
  const ours = () => isBroken(content) || written();
  switch (role) {
    case "text":
      return blank || ours() ? { type: wanted } : stays;
    case "fixed":
    case "calculated":
      return blank || ours() ? { type: wanted } : { type: wanted, park: true };
    case "input": {
      if (decided) return sameContent(wanted, shows) ? stays : { type: wanted };
      if (blank) return isFormula(wanted) ? { type: wanted } : stays;
      if (isFormula(wanted) && ours()) return { type: wanted };
      // What we calculated while the director's tables told it is asked of the director now.
      if (isFormula(content) && written()) return { type: wanted };
      const choice = typeof content === "string" ? translated(content) : undefined;
      return choice === undefined ? stays : { type: choice };
    }
  }
}

function some<T>(each: Iterable<T>, is: (one: T) => boolean): boolean {
  for (const one of each) if (is(one)) return true;
  return false;
}

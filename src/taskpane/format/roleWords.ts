import type { RoleKey } from "../../excel/read/roles/roles";
import type { PaneText } from "../../locales/en-US/pane";

export interface RoleWords {
  readonly name: string;
  readonly title: string;
  /** What the role's table adds to a plan. */
  readonly adds: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** How a role and its columns are called. */
export const roleWords = (text: PaneText, role: RoleKey): RoleWords => text.roles[role];

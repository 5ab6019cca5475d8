import type { Cell } from "../../../sheets/blueprint/blueprint";

/** Whether a formula lost what it spoke of when a sheet was deleted, or was pasted as what it then showed: nobody typed that. */
export const isBroken = (content: Cell): boolean =>
  typeof content === "string" && /^(?:=.*)?#REF!/s.test(content);

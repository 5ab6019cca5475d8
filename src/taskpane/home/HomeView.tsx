import type { WorkbookState } from "../../excel/read/workbookState";
import { BareHome } from "./BareHome";
import { FoundHome } from "./FoundHome";
import { NamedHome } from "./NamedHome";
import { PlannedHome } from "./PlannedHome";

interface HomeViewProps {
  readonly workbook: WorkbookState;
  readonly busy: boolean;
}

/** What the workbook is, and the one next step. */
export const HomeView = ({ workbook, busy }: HomeViewProps) => {
  switch (workbook.kind) {
    case "empty":
    case "no-sales":
      return <BareHome workbook={workbook} busy={busy} />;
    case "sales-found":
      return <FoundHome workbook={workbook} busy={busy} />;
    case "sales-named":
      return <NamedHome workbook={workbook} busy={busy} />;
    case "planned":
      return <PlannedHome workbook={workbook} busy={busy} />;
  }
};

import { Button } from "@fluentui/react-components";
import type { RoleKey } from "../../excel/read/roles/roles";
import { roleWords } from "../format/roleWords";
import { usePane } from "./PaneContext";

interface CheckRoleProps {
  readonly role: RoleKey;
  readonly busy: boolean;
}

/** Leads to the page where one table beside the sales is looked at more closely. */
export const CheckRole = ({ role, busy }: CheckRoleProps) => {
  const { text, tell } = usePane();
  return (
    <Button
      size="small"
      disabledFocusable={busy}
      aria-label={`${text.data.checkRole} ${roleWords(text, role).name}`}
      onClick={() => tell({ is: "role-chosen", role })}
    >
      {text.data.checkRole}
    </Button>
  );
};

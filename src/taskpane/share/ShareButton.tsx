import { Button } from "@fluentui/react-components";
import { usePane } from "../shell/PaneContext";

/** Leads to the place where copies are made. */
export const ShareButton = ({ busy }: { readonly busy: boolean }) => {
  const { text, tell } = usePane();
  return (
    <Button disabledFocusable={busy} onClick={() => tell({ is: "share-chosen" })}>
      {text.share.open}
    </Button>
  );
};

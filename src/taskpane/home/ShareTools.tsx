import { Button } from "@fluentui/react-components";
import { usePane } from "../shell/PaneContext";

/** What can be done with any workbook that goes through many hands. */
export const ShareTools = ({ busy }: { readonly busy: boolean }) => {
  const { text, tell } = usePane();
  return (
    <>
      <Button disabledFocusable={busy} onClick={() => tell({ is: "share-chosen" })}>
        {text.share.open}
      </Button>
      <Button disabledFocusable={busy} onClick={() => tell({ is: "repair-chosen" })}>
        {text.repair.open}
      </Button>
    </>
  );
};

import { Button } from "@fluentui/react-components";
import { usePane } from "../shell/PaneContext";

interface ShareToolsProps {
  readonly busy: boolean;
}

/** What can be done with a workbook that goes through many hands. */
export const ShareTools = ({ busy }: ShareToolsProps) => {
  const { text, tell } = usePane();
  return (
    <>
      <Button disabledFocusable={busy} onClick={() => tell({ is: "share-chosen" })}>
        {text.share.open}
      </Button>
      <Button disabledFocusable={busy} onClick={() => tell({ is: "repair-chosen" })}>
        {text.repair.open}
      </Button>
      <Button disabledFocusable={busy} onClick={() => tell({ is: "returned-chosen" })}>
        {text.returned.open}
      </Button>
    </>
  );
};

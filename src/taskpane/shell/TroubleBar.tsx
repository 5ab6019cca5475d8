import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { cellAddress } from "../format/cellAddress";
import type { Trouble } from "../state/PaneState";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  place: { flexShrink: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  lines: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, textWrap: "pretty" },
});

/** What happened, what to do, and where; on request the details for whoever has to find the cause. */
export const TroubleBar = ({ trouble }: { readonly trouble: Trouble }) => {
  const styles = useStyles();
  const { text, tell } = usePane();
  const [copied, setCopied] = useState(false);
  const says = text.problem.says[trouble.code];
  const { place } = trouble;
  const copy = () => {
    void navigator.clipboard.writeText(trouble.details).then(() => setCopied(true));
  };
  return (
    <div className={styles.place} role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <div className={styles.lines}>
            <MessageBarTitle>{says.happened(trouble.subject ?? "", place?.sheet ?? "")}</MessageBarTitle>
            <span>{says.mend}</span>
            {place && (
              <Link as="button" onClick={() => tell({ is: "cell-chosen", cell: cellAddress(place) })}>
                {text.problem.look(place.cell === undefined ? place.sheet : cellAddress(place))}
              </Link>
            )}
          </div>
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label={text.act.close}
              icon={<Dismiss16Regular />}
              onClick={() => tell({ is: "trouble-closed" })}
            />
          }
        >
          {trouble.retry && (
            <Button size="small" onClick={() => tell({ is: "retry-chosen" })}>
              {text.act.retry}
            </Button>
          )}
          <Button size="small" appearance="transparent" onClick={copy}>
            {copied ? text.act.copied : text.act.details}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
};

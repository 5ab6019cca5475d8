import { Badge, Body1, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTable20Regular } from "@fluentui/react-icons";
import { usePane } from "./PaneContext";
import { useRowStyles } from "./useRowStyles";

const useStyles = makeStyles({
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

interface SheetLinksProps {
  readonly sheets: readonly { readonly tab: string; readonly note?: string; readonly more?: string }[];
  /** A sheet that is not there yet is named, not linked. */
  readonly linked: boolean;
}

/** Sheets of the plan, a line each. */
export const SheetLinks = ({ sheets, linked }: SheetLinksProps) => {
  const styles = useStyles();
  const rows = useRowStyles();
  const { tell } = usePane();
  return (
    <ul className={rows.list}>
      {sheets.map(({ tab, note, more }) => (
        <li key={tab} className={rows.row}>
          <DocumentTable20Regular className={styles.icon} aria-hidden />
          <span className={styles.name}>
            {linked ? (
              <Link as="button" onClick={() => tell({ is: "sheet-chosen", sheet: tab })}>
                {tab}
              </Link>
            ) : (
              <Body1>{tab}</Body1>
            )}
            {more !== undefined && <Caption1 block>{more}</Caption1>}
          </span>
          {note !== undefined && (
            <Badge appearance="tint" color="informative">
              {note}
            </Badge>
          )}
        </li>
      ))}
    </ul>
  );
};

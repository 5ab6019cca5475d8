import { Badge, Body1, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTable20Regular } from "@fluentui/react-icons";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottomStyle: "none" },
  },
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
  const { tell } = usePane();
  return (
    <ul className={styles.list}>
      {sheets.map(({ tab, note, more }) => (
        <li key={tab} className={styles.row}>
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

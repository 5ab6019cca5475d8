import { Link, makeStyles } from "@fluentui/react-components";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  /** As large as the words it stands among. */
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

interface CellLinkProps {
  /** With its sheet: "Orders!C17". */
  readonly cell: string;
  readonly label: string;
}

/** Selects the cell in the workbook. */
export const CellLink = ({ cell, label }: CellLinkProps) => {
  const styles = useStyles();
  const { tell } = usePane();
  return (
    <Link inline as="button" className={styles.link} onClick={() => tell({ is: "cell-chosen", cell })}>
      {label}
    </Link>
  );
};

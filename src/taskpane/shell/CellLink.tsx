import { Link } from "@fluentui/react-components";
import { usePane } from "./PaneContext";

interface CellLinkProps {
  /** With its sheet: "Orders!C17". */
  readonly cell: string;
  readonly label: string;
}

/** Selects the cell in the workbook. */
export const CellLink = ({ cell, label }: CellLinkProps) => {
  const { tell } = usePane();
  return (
    <Link inline as="button" onClick={() => tell({ is: "cell-chosen", cell })}>
      {label}
    </Link>
  );
};

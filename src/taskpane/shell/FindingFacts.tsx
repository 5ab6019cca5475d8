import type { SalesFinding } from "../../excel/read/finding";
import { cellAddress } from "../format/cellAddress";
import { findingName } from "../format/findingName";
import { CellLink } from "./CellLink";
import { Facts } from "./Facts";
import { usePane } from "./PaneContext";

/** A sales table in four lines: where, how many rows, from when to when, how much. */
export const FindingFacts = ({ finding }: { readonly finding: SalesFinding }) => {
  const { text, format } = usePane();
  const { sheet, address, rows, firstDate, lastDate, total } = finding;
  return (
    <Facts
      facts={[
        {
          label: text.facts.where,
          value: <CellLink cell={cellAddress({ sheet, cell: address })} label={findingName(finding)} />,
        },
        { label: text.facts.counted, value: text.facts.rows(rows) },
        ...(firstDate !== undefined && lastDate !== undefined
          ? [{ label: text.facts.range, value: format.span({ from: firstDate, to: lastDate }) }]
          : []),
        ...(total !== undefined ? [{ label: text.facts.total, value: format.amount(total) }] : []),
      ]}
    />
  );
};

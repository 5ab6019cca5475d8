import { salesFields, type SalesFinding } from "../../excel/read/finding";
import { cellAddress } from "../format/cellAddress";
import { CellLink } from "./CellLink";
import { Facts } from "./Facts";
import { usePane } from "./PaneContext";

interface FindingFactsProps {
  readonly finding: SalesFinding;
  /** Also names the columns that were recognised. */
  readonly withFields?: boolean;
}

/** A sales table in a few lines: where, how many rows, from when to when, how much. */
export const FindingFacts = ({ finding, withFields = false }: FindingFactsProps) => {
  const { text, format } = usePane();
  const { sheet, address, table, rows, firstDate, lastDate, total, fields } = finding;
  const known = salesFields.filter((field) => fields[field] !== undefined);
  return (
    <Facts
      facts={[
        {
          label: text.facts.where,
          value: (
            <CellLink
              cell={cellAddress({ sheet, cell: address })}
              label={table ?? text.facts.place(sheet, address)}
            />
          ),
        },
        { label: text.facts.counted, value: text.facts.rows(rows) },
        ...(firstDate !== undefined && lastDate !== undefined
          ? [{ label: text.facts.range, value: format.span({ from: firstDate, to: lastDate }) }]
          : []),
        ...(total !== undefined ? [{ label: text.facts.total, value: format.amount(total) }] : []),
        ...(withFields
          ? [
              {
                label: text.facts.recognised,
                value: text.list(known.map((field) => text.data.fields[field])),
              },
            ]
          : []),
      ]}
    />
  );
};

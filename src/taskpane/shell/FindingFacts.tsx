import type { RoleFinding } from "../../excel/read/finding";
import { fieldsOf } from "../../excel/read/roles/roles";
import { findingPlace } from "../format/findingPlace";
import { roleWords } from "../format/roleWords";
import { cellAddress } from "../format/cellAddress";
import { CellLink } from "./CellLink";
import { Facts } from "./Facts";
import { usePane } from "./PaneContext";

interface FindingFactsProps {
  readonly finding: RoleFinding;
  /** Also names the columns that were recognised. */
  readonly withFields?: boolean;
}

/** A table in a few lines: where, how many rows, from when to when, how much. */
export const FindingFacts = ({ finding, withFields = false }: FindingFactsProps) => {
  const { text, format } = usePane();
  const { role, sheet, address, rows, firstDate, lastDate, total, fields } = finding;
  const words = roleWords(text, role).fields;
  const known = fieldsOf(role).flatMap(([field]) =>
    fields[field] === undefined ? [] : [words[field] ?? field],
  );
  return (
    <Facts
      facts={[
        {
          label: text.facts.where,
          value: (
            <CellLink cell={cellAddress({ sheet, cell: address })} label={findingPlace(text, finding)} />
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
                value: text.list(known),
              },
            ]
          : []),
      ]}
    />
  );
};

import { makeStyles, tokens } from "@fluentui/react-components";
import type { GuideExample } from "../../functions/metadata/Guide";

const useStyles = makeStyles({
  example: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, margin: 0 },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  scroller: { overflowX: "auto" },
  answer: { borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
});

/** A formula, and the cells it answers. */
export const Example = ({ example: { formula, answer } }: { readonly example: GuideExample }) => {
  const styles = useStyles();
  return (
    <figure className={styles.example}>
      <figcaption className={styles.formula}>{formula}</figcaption>
      <div className={styles.scroller} tabIndex={0} role="group" aria-label={formula}>
        <table className={styles.answer}>
          <tbody>
            {answer.map((row, at) => (
              <tr key={at}>
                {row.map((cell, place) => (
                  <td key={place} className={styles.cell}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
};

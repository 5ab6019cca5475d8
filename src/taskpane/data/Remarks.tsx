import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { Info20Regular } from "@fluentui/react-icons";
import type { Remark } from "../../excel/read/finding";
import { cellAddress } from "../format/cellAddress";
import { CellLink } from "../shell/CellLink";
import { usePane } from "../shell/PaneContext";

const useStyles = makeStyles({
  row: { display: "flex", columnGap: tokens.spacingHorizontalS, textWrap: "pretty" },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  words: { display: "flex", flexDirection: "column", alignItems: "flex-start", minWidth: 0 },
  sheets: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  steps: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    marginBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
});

/** What is to be known of a table as a whole. */
export const Remarks = ({ remarks }: { readonly remarks: readonly Remark[] }) => {
  const styles = useStyles();
  const { text, format } = usePane();
  const words = text.data.remark;
  const said = (remark: Remark): string => {
    switch (remark.kind) {
      case "scaled":
        return words.scaled(remark.unit, format.amount(remark.factor));
      case "units-differ":
        return words["units-differ"](text.list(remark.headers));
      case "hidden-rows":
        return words["hidden-rows"](remark.count);
      case "alike":
        return words.alike(remark.sheets.length);
      case "wide":
        return words.wide(remark.headers.length, text.list(remark.headers.slice(0, 3)));
    }
  };
  return remarks.map((remark) => (
    <div key={remark.kind} className={styles.row}>
      <Info20Regular className={styles.icon} aria-hidden />
      <span className={styles.words}>
        <Body1>{said(remark)}</Body1>
        {"cell" in remark && <CellLink cell={remark.cell} label={text.data.look(remark.cell)} />}
        {remark.kind === "alike" && <SheetsAlike sheets={remark.sheets} />}
        {remark.kind === "wide" && <MendSteps steps={words.wideSteps} />}
      </span>
    </div>
  ));
};

/** The sheets that have the same columns, each to be gone to, and how to make one table of them. */
const SheetsAlike = ({ sheets }: { readonly sheets: readonly string[] }) => {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <>
      <span className={styles.sheets}>
        {sheets.map((sheet) => (
          <CellLink key={sheet} cell={cellAddress({ sheet })} label={sheet} />
        ))}
      </span>
      <MendSteps steps={text.data.remark.alikeSteps} />
    </>
  );
};

const MendSteps = ({ steps }: { readonly steps: readonly string[] }) => {
  const styles = useStyles();
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step}>
          <Body1>{step}</Body1>
        </li>
      ))}
    </ol>
  );
};

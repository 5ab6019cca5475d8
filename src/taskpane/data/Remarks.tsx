import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { Info20Regular } from "@fluentui/react-icons";
import type { Remark } from "../../excel/read/finding";
import { usePane } from "../shell/PaneContext";

const useStyles = makeStyles({
  row: { display: "flex", columnGap: tokens.spacingHorizontalS, textWrap: "pretty" },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
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
      case "hidden-rows":
        return words["hidden-rows"](remark.count);
      case "alike":
        return words.alike(text.list(remark.sheets));
      case "wide":
        return words.wide(text.list(remark.headers.slice(0, 4)));
    }
  };
  return remarks.map((remark) => (
    <div key={remark.kind} className={styles.row}>
      <Info20Regular className={styles.icon} aria-hidden />
      <Body1>{said(remark)}</Body1>
    </div>
  ));
};

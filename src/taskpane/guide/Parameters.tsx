import { Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { GuideParameter } from "../../functions/metadata/Guide";
import { usePane } from "../shell/PaneContext";

const useStyles = makeStyles({
  list: { margin: 0 },
  name: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  optional: { color: tokens.colorNeutralForeground3 },
  description: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** What a function is given, argument by argument. */
export const Parameters = ({ parameters }: { readonly parameters: readonly GuideParameter[] }) => {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <dl className={styles.list}>
      {parameters.map(({ name, description, optional }) => (
        <Fragment key={name}>
          <dt className={styles.name}>
            <Body1Strong>{name}</Body1Strong>
            {optional && <Caption1 className={styles.optional}>{text.guide.optional}</Caption1>}
          </dt>
          <dd className={styles.description}>
            <Body1>{description}</Body1>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
};

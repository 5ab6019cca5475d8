import {
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  tokens,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { GuideFamily } from "../../functions/metadata/Guide";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: 0,
    listStyleType: "none",
  },
  row: {
    width: "100%",
    justifyContent: "flex-start",
    padding: tokens.spacingHorizontalS,
    textAlign: "start",
  },
  lines: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  answer: { color: tokens.colorNeutralForeground2, textWrap: "pretty" },
});

interface FamilyListProps {
  readonly family: GuideFamily;
  /** The function that was read last, whose row takes the focus back. */
  readonly left: string | undefined;
}

/** A family's functions, a row each: its name and what it answers. Arrow keys move among them. */
export const FamilyList = ({ family, left }: FamilyListProps) => {
  const styles = useStyles();
  const { tell } = usePane();
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  const leftRow = useRef<HTMLLIElement>(null);
  useEffect(() => leftRow.current?.querySelector("button")?.focus(), []);
  return (
    <Section title={family.title}>
      <ul className={styles.list} {...arrows}>
        {family.functions.map(({ name, description }) => (
          <li key={name} ref={name === left ? leftRow : undefined}>
            <Button
              appearance="subtle"
              className={styles.row}
              onClick={() => tell({ is: "function-chosen", name })}
            >
              <span className={styles.lines}>
                <Body1Strong>{name}</Body1Strong>
                <Caption1 className={styles.answer}>{description}</Caption1>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
};

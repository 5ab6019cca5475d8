import { Body1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
  },
  body: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    "> *": { flexShrink: 0 },
  },
  head: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    outlineStyle: "none",
    textWrap: "balance",
    // A Chinese title breaks at its blanks and after its marks, not within a word.
    wordBreak: "keep-all",
    overflowWrap: "anywhere",
  },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
});

interface PageProps {
  readonly title: string;
  /** Stands before the title. */
  readonly sign?: ReactNode;
  readonly meaning?: string;
  readonly children?: ReactNode;
  readonly footer?: ReactNode;
  /** Moves the focus to the title when the page comes up: right after a step, wrong when the pane opens. */
  readonly focused: boolean;
}

/** One view: its question, the sentence under it, what it shows, and the step below. */
export const Page = ({ title, sign, meaning, children, footer, focused }: PageProps) => {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) heading.current?.focus({ preventScroll: true });
  }, [focused]);
  return (
    <main className={styles.page}>
      <div className={styles.body}>
        <div className={styles.head}>
          <h1 className={styles.title} ref={heading} tabIndex={-1}>
            {sign}
            {title}
          </h1>
          {meaning !== undefined && (
            <Body1 as="p" className={styles.meaning}>
              {meaning}
            </Body1>
          )}
        </div>
        {children}
      </div>
      {footer}
    </main>
  );
};

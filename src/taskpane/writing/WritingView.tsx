import { Body1, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { Page } from "../shell/Page";
import { usePane } from "../shell/PaneContext";
import type { WriteProgress } from "../state/PaneState";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  what: { fontVariantNumeric: "tabular-nums" },
});

/** How far the writing has come, counted by sheets. */
export const WritingView = ({ progress }: { readonly progress: WriteProgress | undefined }) => {
  const styles = useStyles();
  const { text } = usePane();
  const words = text.writing;
  const what =
    progress && progress.of > 0 ? words.progress(progress.sheet, progress.done, progress.of) : words.starting;
  return (
    <Page focused title={words.title} meaning={words.meaning}>
      <div className={styles.progress}>
        <ProgressBar
          thickness="large"
          aria-label={words.title}
          {...(progress && progress.of > 0 && { value: progress.done, max: progress.of })}
        />
        <Body1 className={styles.what} aria-live="polite">
          {what}
        </Body1>
      </div>
    </Page>
  );
};

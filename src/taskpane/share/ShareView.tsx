import { Body1, Button, Caption1, ProgressBar, makeStyles } from "@fluentui/react-components";
import { Buttons } from "../shell/Buttons";
import { Footer } from "../shell/Footer";
import { Page } from "../shell/Page";
import { usePane } from "../shell/PaneContext";
import { useStepStyles } from "../shell/useStepStyles";
import type { Task } from "../state/Task";
import { CopyHolds } from "./CopyHolds";
import type { ShareShown } from "./ShareShown";
import { WhoseChoice } from "./WhoseChoice";

const useStyles = makeStyles({
  bar: { width: "100%" },
});

interface ShareViewProps {
  readonly view: ShareShown;
  /** What is being done; undefined when nothing is. */
  readonly task: Task["is"] | undefined;
}

/** A copy for others: of what, what it would hold, and how it leaves. */
export const ShareView = ({ view, task }: ShareViewProps) => {
  const styles = useStyles();
  const { step } = useStepStyles();
  const { text, format, tell } = usePane();
  const words = text.share;
  const { made, progress, handed } = view;
  const making = task === "share";
  const busy = task !== undefined;
  return (
    <Page
      focused
      title={words.title}
      meaning={words.meaning}
      footer={
        <Footer
          back
          primary={made ? words.show : words.make}
          {...(made && { note: words.showNote })}
          busy={busy}
          onPrimary={() => tell({ is: made ? "copy-show-chosen" : "make-chosen" })}
        />
      }
    >
      <WhoseChoice whose={view.whose} members={view.members} />
      {making && (
        <div className={step}>
          <ProgressBar
            className={styles.bar}
            aria-label={text.waiting.share}
            {...(progress && { value: progress.done, max: progress.of })}
          />
          <Body1 aria-live="polite">
            {progress ? words.making(progress.done, progress.of) : words.starting}
          </Body1>
          <Button onClick={() => tell({ is: "making-cancelled" })}>{words.cancel}</Button>
        </div>
      )}
      {made && (
        <>
          <Caption1 role="status">
            {handed === undefined ? words.made(format.time(made.at)) : words[handed]}
          </Caption1>
          <CopyHolds holds={made.holds} />
          <Buttons>
            <Button disabledFocusable={busy} onClick={() => tell({ is: "copy-save-chosen" })}>
              {words.save}
            </Button>
            <Button disabledFocusable={busy} onClick={() => tell({ is: "make-chosen" })}>
              {words.again}
            </Button>
          </Buttons>
        </>
      )}
    </Page>
  );
};

import { Body1, Button, ProgressBar, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReturnedText } from "../../locales/en-US/returned";
import { Footer } from "../shell/Footer";
import { JustDone } from "../shell/JustDone";
import { Page } from "../shell/Page";
import { usePane } from "../shell/PaneContext";
import { useStepStyles } from "../shell/useStepStyles";
import type { Task } from "../state/Task";
import { AgreedCells } from "./AgreedCells";
import { Conflicts } from "./Conflicts";
import { FilesRead } from "./FilesRead";
import { GatheredRows } from "./GatheredRows";
import { LostCells } from "./LostCells";
import type { ReturnedShown } from "./ReturnedShown";
import { rowsTaken, takenCells } from "./takenCells";

const useStyles = makeStyles({
  bar: { width: "100%" },
  input: { display: "none" },
});

/** What the button at the foot does. */
const action = (words: ReturnedText, cells: number, rows: number): string => {
  if (rows === 0) return words.type(cells);
  return cells === 0 ? words.gather(rows) : words.typeAndGather(cells, rows);
};

interface ReturnedViewProps {
  readonly view: ReturnedShown;
  /** What is being done; undefined when nothing is. */
  readonly task: Task["is"] | undefined;
}

/** Files that managers returned: what they say, what is to be decided, and the step that types it into the plan. */
export const ReturnedView = ({ view, task }: ReturnedViewProps) => {
  const styles = useStyles();
  const { step } = useStepStyles();
  const { text, tell } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const words = text.returned;
  const { seen, chosen, taken, progress } = view;
  const busy = task !== undefined;
  const pick = () => input.current?.click();
  const cells = seen === undefined ? 0 : takenCells(seen, chosen).length;
  const rows = seen === undefined ? 0 : rowsTaken(seen, chosen);
  const something =
    seen !== undefined && seen.agreed.length + seen.conflicts.length + seen.lost.length + rows > 0;
  const nothing = seen !== undefined && !something;
  return (
    <Page
      focused
      title={nothing ? words.nothingTitle : words.title}
      meaning={nothing ? words.nothingMeaning : words.meaning}
      footer={
        <Footer
          back
          primary={something ? action(words, cells, rows) : words.pick}
          note={something ? (rows > 0 ? words.gatherNote : words.typeNote) : words.pickNote}
          busy={busy}
          onPrimary={() => (something ? tell({ is: "take-in-chosen" }) : pick())}
        />
      }
    >
      <input
        ref={input}
        className={styles.input}
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        aria-label={words.pick}
        onChange={({ currentTarget }) => {
          tell({ is: "files-picked", files: [...(currentTarget.files ?? [])] });
          // The same files may be picked again.
          currentTarget.value = "";
        }}
      />
      {(task === "read-returned" || task === "take-in") && (
        <div className={step}>
          <ProgressBar
            className={styles.bar}
            aria-label={text.waiting[task]}
            {...(progress && { value: progress.done, max: progress.of })}
          />
          <Body1 aria-live="polite">
            {progress
              ? words[task === "take-in" ? "writing" : "reading"](
                  Math.min(progress.done + 1, progress.of),
                  progress.of,
                )
              : text.waiting[task]}
          </Body1>
          {task === "read-returned" && (
            <Button onClick={() => tell({ is: "reading-cancelled" })}>{words.cancel}</Button>
          )}
        </div>
      )}
      {taken && (
        <JustDone undoable={taken.undo !== undefined} busy={busy}>
          {(taken.typed > 0 || taken.gathered.length === 0) && <Body1>{words.typed(taken.typed)}</Body1>}
          {taken.gathered.map(({ tab, rows: count }) => (
            <Body1 key={tab}>{words.gathered(count, tab)}</Body1>
          ))}
          {taken.tab !== undefined && taken.listed > 0 && (
            <Body1>{words.listed(taken.listed, taken.tab)}</Body1>
          )}
        </JustDone>
      )}
      {seen && <FilesRead files={seen.files} />}
      {seen?.gathered.map((list) => (
        <GatheredRows key={list.title} list={list} />
      ))}
      {seen && seen.conflicts.length > 0 && <Conflicts seen={seen} chosen={chosen} busy={busy} />}
      {seen && seen.agreed.length > 0 && <AgreedCells cells={seen.agreed} />}
      {seen && seen.lost.length > 0 && <LostCells lost={seen.lost} />}
      {something && (
        <div>
          <Button disabledFocusable={busy} onClick={pick}>
            {words.pickMore}
          </Button>
        </div>
      )}
    </Page>
  );
};

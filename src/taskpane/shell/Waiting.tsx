import { ProgressBar, Skeleton, SkeletonItem, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  line: { flexShrink: 0, height: tokens.strokeWidthThick },
  skeleton: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
  },
});

/** What takes less than this is not worth a sign of waiting. */
const unnoticedMs = 300;

const useLate = (waiting: boolean, at: number) => {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => setLate(true), at);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [waiting, at]);
  return waiting && late;
};

interface WaitingLineProps {
  /** What is being done, for those who cannot see the line; undefined when nothing is. */
  readonly what: string | undefined;
  readonly after?: number;
}

/** A thin line under the header while something is being done; its place is kept, so nothing moves. */
export const WaitingLine = ({ what, after = unnoticedMs }: WaitingLineProps) => {
  const styles = useStyles();
  const late = useLate(what !== undefined, after);
  return (
    <div className={styles.line} aria-live="polite">
      {late && (
        <>
          <ProgressBar thickness="medium" aria-label={what ?? ""} />
          <span className={styles.unseen}>{what}</span>
        </>
      )}
    </div>
  );
};

/** The shape of what is coming, before the workbook was looked at. */
export const WaitingPage = ({ after = unnoticedMs }: { readonly after?: number }) => {
  const styles = useStyles();
  const late = useLate(true, after);
  return (
    <main>
      {late && (
        <Skeleton className={styles.skeleton} aria-hidden>
          <SkeletonItem size={24} />
          <SkeletonItem size={16} />
          <SkeletonItem size={96} />
          <SkeletonItem size={32} />
        </Skeleton>
      )}
    </main>
  );
};

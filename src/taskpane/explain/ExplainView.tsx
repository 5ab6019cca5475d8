import { Skeleton, SkeletonItem, makeStyles, tokens } from "@fluentui/react-components";
import { Footer } from "../shell/Footer";
import { Page } from "../shell/Page";
import { usePane } from "../shell/PaneContext";
import { Explained } from "./Explained";
import type { ExplainShown } from "./ExplainShown";

const useStyles = makeStyles({
  waiting: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

interface ExplainViewProps {
  readonly explained: ExplainShown;
  readonly busy: boolean;
}

/** The selected cell in words; it follows the selection, and is asked for again at each press of the button. */
export const ExplainView = ({ explained: { explanation, guides }, busy }: ExplainViewProps) => {
  const styles = useStyles();
  const { text, tell } = usePane();
  const words = text.explain;
  return (
    <Page
      focused
      title={words.title}
      meaning={words.meaning}
      footer={<Footer primary={words.ask} busy={busy} onPrimary={() => tell({ is: "cell-asked" })} />}
    >
      {explanation && <Explained explanation={explanation} guides={guides} />}
      {!explanation && busy && (
        <Skeleton className={styles.waiting} aria-label={text.waiting.explain}>
          <SkeletonItem size={32} />
          <SkeletonItem size={16} />
          <SkeletonItem size={96} />
        </Skeleton>
      )}
    </Page>
  );
};

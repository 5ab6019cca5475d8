import {
  Body1,
  Caption1,
  SearchBox,
  Skeleton,
  SkeletonItem,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Page } from "../shell/Page";
import { usePane } from "../shell/PaneContext";
import { FamilyList } from "./FamilyList";
import type { Guides } from "./GuideShown";
import { soughtFunctions } from "./soughtFunctions";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none" },
  count: { color: tokens.colorNeutralForeground3 },
  waiting: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

interface FunctionListProps {
  readonly guides: Guides | undefined;
  readonly sought: string;
  /** The function that was read last. */
  readonly left: string | undefined;
}

/** Every function by family, or those that the words typed find. */
export const FunctionList = ({ guides, sought, left }: FunctionListProps) => {
  const styles = useStyles();
  const { language, text, tell } = usePane();
  const words = text.guide;
  const found = guides && soughtFunctions(guides, language, sought);
  const count = found?.reduce((sum, { functions }) => sum + functions.length, 0);
  return (
    <Page focused={left === undefined} title={words.title} meaning={words.meaning}>
      <SearchBox
        className={styles.search}
        aria-label={words.search}
        placeholder={words.search}
        value={sought}
        dismiss={{ "aria-label": words.clear }}
        onChange={(_, { value }) => tell({ is: "function-sought", words: value })}
      />
      {!found && (
        <Skeleton className={styles.waiting} aria-label={words.fetching}>
          <SkeletonItem size={32} />
          <SkeletonItem size={32} />
          <SkeletonItem size={32} />
        </Skeleton>
      )}
      <div role="status">
        {count === 0 ? (
          <Body1>{words.none}</Body1>
        ) : (
          count !== undefined && <Caption1 className={styles.count}>{words.count(count)}</Caption1>
        )}
      </div>
      {found?.map((family) => (
        <FamilyList key={family.title} family={family} left={left} />
      ))}
    </Page>
  );
};

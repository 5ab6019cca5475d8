import { Badge, Body1, Caption1, makeStyles } from "@fluentui/react-components";
import type { FileSeen } from "../../excel/share/returned/Returned";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";
import { useRowStyles } from "../shell/useRowStyles";

const useStyles = makeStyles({
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", textWrap: "pretty" },
  news: { flexShrink: 0 },
});

/** Each file that was picked: how much of it is new, or why it was not read. */
export const FilesRead = ({ files }: { readonly files: readonly FileSeen[] }) => {
  const styles = useStyles();
  const rows = useRowStyles();
  const { text } = usePane();
  const words = text.returned;
  return (
    <Section title={words.files}>
      <ul className={rows.list}>
        {files.map(({ name, problem, rows: count, listRows, differing }) => (
          <li key={name} className={rows.row}>
            <span className={styles.name}>
              <Body1>{name}</Body1>
              <Caption1 block>
                {problem !== undefined
                  ? words.unreadable[problem]
                  : text.list([
                      ...(count > 0 ? [words.rows(count)] : []),
                      ...(listRows > 0 ? [words.listRows(listRows)] : []),
                    ])}
              </Caption1>
            </span>
            {problem === undefined && (
              <Badge className={styles.news} appearance="tint" color="informative">
                {words.differing(differing)}
              </Badge>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
};

import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { RoleFinding } from "../../excel/read/finding";
import type { RolesSeen } from "../../excel/read/workbookState";
import { likeliestOthers } from "../data/likeliestOthers";
import { findingPlace } from "../format/findingPlace";
import { roleWords } from "../format/roleWords";
import { CheckRole } from "../shell/CheckRole";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";
import { useRowStyles } from "../shell/useRowStyles";
import { AnotherRole } from "./AnotherRole";

const useStyles = makeStyles({
  words: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    textWrap: "pretty",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface RoleTablesProps {
  readonly roles: RolesSeen | undefined;
  readonly busy: boolean;
}

/** The tables beside the sales: those in use, those that could be, each with what it adds, and a way to name one that was not recognised. */
export const RoleTables = ({ roles, busy }: RoleTablesProps) => {
  const { text } = usePane();
  const found = likeliestOthers(roles?.found ?? []);
  const named = roles?.named ?? [];
  return (
    <>
      {named.length > 0 && <RoleList title={text.data.inUse} findings={named} busy={busy} />}
      {found.length > 0 && <RoleList title={text.data.notInUse} findings={found} busy={busy} />}
      <AnotherRole seen={[...named, ...found].map(({ role }) => role)} />
    </>
  );
};

interface RoleListProps {
  readonly title: string;
  readonly findings: readonly RoleFinding[];
  readonly busy: boolean;
}

const RoleList = ({ title, findings, busy }: RoleListProps) => {
  const styles = useStyles();
  const rows = useRowStyles();
  const { text } = usePane();
  return (
    <Section title={title}>
      <ul className={rows.list}>
        {findings.map((finding) => {
          const { role } = finding;
          const { name, adds } = roleWords(text, role);
          const size = text.joined([findingPlace(text, finding), text.facts.rows(finding.rows)]);
          return (
            <li key={role} className={rows.row}>
              <span className={styles.words}>
                <Body1>{name}</Body1>
                <Caption1 className={styles.quiet}>{size}</Caption1>
                <Caption1 className={styles.quiet}>{adds}</Caption1>
              </span>
              <CheckRole role={role} busy={busy} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
};

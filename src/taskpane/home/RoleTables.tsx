import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { RoleFinding } from "../../excel/read/finding";
import type { RolesSeen } from "../../excel/read/workbookState";
import { roleWords } from "../format/roleWords";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottomStyle: "none" },
  },
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

/** The tables beside the sales: those in use, and those that could be, each with what it adds. */
export const RoleTables = ({ roles, busy }: RoleTablesProps) => {
  const { text } = usePane();
  const found = roles?.found.filter(
    ({ role }, at, all) => role !== "sales" && all.findIndex((other) => other.role === role) === at,
  );
  const named = roles?.named.filter(({ role }) => role !== "sales");
  return (
    <>
      {named && named.length > 0 && <RoleList title={text.data.inUse} findings={named} busy={busy} />}
      {found && found.length > 0 && <RoleList title={text.data.notInUse} findings={found} busy={busy} />}
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
  const { text, tell } = usePane();
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {findings.map((finding) => {
          const { role, table, sheet, address, rows } = finding;
          const { name, adds } = roleWords(text, role);
          const place = table ?? text.facts.place(sheet, address);
          return (
            <li key={role} className={styles.row}>
              <span className={styles.words}>
                <Body1>{name}</Body1>
                <Caption1 className={styles.quiet}>{text.joined([place, text.facts.rows(rows)])}</Caption1>
                <Caption1 className={styles.quiet}>{adds}</Caption1>
              </span>
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={`${text.data.checkRole} ${name}`}
                onClick={() => tell({ is: "role-chosen", finding })}
              >
                {text.data.checkRole}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
};

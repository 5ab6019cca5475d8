import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { RoleFinding } from "../../excel/read/finding";
import type { RoleKey } from "../../excel/read/roles/roles";
import { findingPlace } from "../format/findingPlace";
import { roleWords } from "../format/roleWords";
import { CheckRole } from "../shell/CheckRole";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";
import { Tick } from "../shell/Tick";
import { useRowStyles } from "../shell/useRowStyles";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3, textWrap: "pretty" },
  tick: { flexGrow: 1, minWidth: 0 },
});

interface AlsoFoundProps {
  /** One of each role, the likeliest. */
  readonly findings: readonly RoleFinding[];
  readonly used: readonly RoleKey[];
  readonly busy: boolean;
}

/** Tables beside the sales, each to be used or left, or looked at more closely. */
export const AlsoFound = ({ findings, used, busy }: AlsoFoundProps) => {
  const styles = useStyles();
  const rows = useRowStyles();
  const { text, tell } = usePane();
  return (
    <Section title={text.data.also}>
      <Caption1 className={styles.quiet}>{text.data.alsoMeaning}</Caption1>
      {findings.map((finding) => {
        const { role } = finding;
        const { name, adds } = roleWords(text, role);
        return (
          <div key={role} className={rows.row}>
            <div className={styles.tick}>
              <Tick
                label={name}
                meaning={text.data.alsoAdds(findingPlace(text, finding), adds)}
                ticked={used.includes(role)}
                onTick={() => tell({ is: "role-toggled", role })}
              />
            </div>
            <CheckRole role={role} busy={busy} />
          </div>
        );
      })}
    </Section>
  );
};

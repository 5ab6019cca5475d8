import { Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { RoleFinding } from "../../excel/read/finding";
import type { RoleKey } from "../../excel/read/roles/roles";
import { roleWords } from "../format/roleWords";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";

const useStyles = makeStyles({
  label: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, textWrap: "pretty" },
});

interface AlsoFoundProps {
  /** One of each role, the likeliest. */
  readonly findings: readonly RoleFinding[];
  readonly used: readonly RoleKey[];
}

/** Tables beside the sales, each to be used or left. */
export const AlsoFound = ({ findings, used }: AlsoFoundProps) => {
  const styles = useStyles();
  const { text, tell } = usePane();
  return (
    <Section title={text.data.also}>
      <Caption1 className={styles.quiet}>{text.data.alsoMeaning}</Caption1>
      {findings.map(({ role, table, sheet, address }) => {
        const { name, adds } = roleWords(text, role);
        const place = table ?? text.facts.place(sheet, address);
        return (
          <Checkbox
            key={role}
            checked={used.includes(role)}
            onChange={() => tell({ is: "role-toggled", role })}
            label={
              <span className={styles.label}>
                <span>{name}</span>
                <Caption1 className={styles.quiet}>{text.data.alsoAdds(place, adds)}</Caption1>
              </span>
            }
          />
        );
      })}
    </Section>
  );
};

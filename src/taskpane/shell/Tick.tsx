import { Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  label: { display: "flex", flexDirection: "column", overflowWrap: "anywhere", textWrap: "pretty" },
  meaning: { color: tokens.colorNeutralForeground3 },
});

interface TickProps {
  readonly label: string;
  /** What it means, under it. */
  readonly meaning: string;
  readonly ticked: boolean;
  readonly disabled?: boolean;
  readonly onTick: () => void;
}

/** Something to be taken or left, with what it means. */
export const Tick = ({ label, meaning, ticked, disabled = false, onTick }: TickProps) => {
  const styles = useStyles();
  return (
    <Checkbox
      checked={ticked}
      disabled={disabled}
      onChange={onTick}
      label={
        <span className={styles.label}>
          <span>{label}</span>
          <Caption1 className={styles.meaning}>{meaning}</Caption1>
        </span>
      }
    />
  );
};

import { Caption1, Dropdown, Field, Option, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: "100%" },
  listbox: { maxHeight: "min(320px, 45vh)" },
  option: { display: "flex", flexDirection: "column", minWidth: 0 },
  meaning: { color: tokens.colorNeutralForeground3, textWrap: "pretty" },
});

interface ChoiceProps<Value extends string | number> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly meaning?: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  readonly hint?: string;
  readonly warning?: string | undefined;
}

/** One of a few, with what the chosen one means. */
export const Choice = <Value extends string | number>({
  label,
  options,
  chosen,
  onChoose,
  hint,
  warning,
}: ChoiceProps<Value>) => {
  const styles = useStyles();
  const current = options.find(({ value }) => value === chosen);
  const meaning = hint ?? current?.meaning;
  return (
    <Field
      label={label}
      {...(meaning !== undefined && { hint: meaning })}
      {...(warning !== undefined && { validationState: "warning" as const, validationMessage: warning })}
    >
      <Dropdown
        className={styles.dropdown}
        listbox={{ className: styles.listbox }}
        value={current?.label ?? ""}
        selectedOptions={[String(chosen)]}
        onOptionSelect={(_, { optionValue }) => {
          const option = options.find(({ value }) => String(value) === optionValue);
          if (option) onChoose(option.value);
        }}
      >
        {options.map((option) => (
          <Option key={option.value} value={String(option.value)} text={option.label}>
            <span className={styles.option}>
              <span>{option.label}</span>
              {option.meaning !== undefined && (
                <Caption1 className={styles.meaning}>{option.meaning}</Caption1>
              )}
            </span>
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
};

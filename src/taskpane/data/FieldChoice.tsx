import { Caption1, Dropdown, Field, Option, makeStyles, tokens } from "@fluentui/react-components";
import type { FieldOf, RoleKey } from "../../excel/read/roles/roles";
import { usePane } from "../shell/PaneContext";
import type { ColumnChoice } from "./columnChoices";

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: "100%" },
  listbox: { maxHeight: "min(320px, 45vh)" },
  option: { display: "flex", flexDirection: "column", minWidth: 0 },
  samples: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

const noColumn = "none";

interface FieldChoiceProps {
  readonly field: FieldOf<RoleKey>;
  readonly label: string;
  readonly columns: readonly ColumnChoice[];
  readonly chosen: number | undefined;
  readonly needed: boolean;
}

/** Which column holds a field, with values of it to know it by. */
export const FieldChoice = ({ field, label, columns, chosen, needed }: FieldChoiceProps) => {
  const styles = useStyles();
  const { text, tell } = usePane();
  const nameOf = ({ header, position }: ColumnChoice) => text.data.column(header, String(position));
  const column = chosen === undefined ? undefined : columns[chosen];
  const missing = needed && !column;
  return (
    <Field
      label={label}
      required={needed}
      {...(column && column.samples.length > 0 && { hint: text.data.example(column.samples) })}
      {...(missing && { validationState: "error" as const, validationMessage: text.data.choose })}
    >
      <Dropdown
        className={styles.dropdown}
        listbox={{ className: styles.listbox }}
        placeholder={text.data.choose}
        value={column ? nameOf(column) : needed ? "" : text.data.none}
        selectedOptions={[column?.value ?? noColumn]}
        onOptionSelect={(_, { optionValue }) =>
          tell({
            is: "field-picked",
            field,
            column: optionValue === undefined || optionValue === noColumn ? undefined : Number(optionValue),
          })
        }
      >
        {!needed && (
          <Option value={noColumn} text={text.data.none}>
            {text.data.none}
          </Option>
        )}
        {columns.map((choice) => (
          <Option key={choice.value} value={choice.value} text={nameOf(choice)}>
            <span className={styles.option}>
              <span>{nameOf(choice)}</span>
              {choice.samples.length > 0 && (
                <Caption1 className={styles.samples}>{text.data.example(choice.samples)}</Caption1>
              )}
            </span>
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
};

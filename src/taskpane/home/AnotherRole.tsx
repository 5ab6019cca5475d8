import { Dropdown, Field, Option, makeStyles } from "@fluentui/react-components";
import { roleKeys, type RoleKey } from "../../excel/read/roles/roles";
import { roleWords } from "../format/roleWords";
import { usePane } from "../shell/PaneContext";

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: "100%" },
  listbox: { maxHeight: "min(320px, 45vh)" },
});

/** Lists that were not recognised: what one is, after which its table is chosen. Nothing where every kind is known already. */
export const AnotherRole = ({ seen }: { readonly seen: readonly RoleKey[] }) => {
  const styles = useStyles();
  const { text, tell } = usePane();
  const others = roleKeys.filter((role) => role !== "sales" && !seen.includes(role));
  if (others.length === 0) return null;
  return (
    <Field label={text.data.another} hint={text.data.anotherHint}>
      <Dropdown
        className={styles.dropdown}
        listbox={{ className: styles.listbox }}
        placeholder={text.data.anotherChoose}
        value=""
        selectedOptions={[]}
        onOptionSelect={(_, { optionValue }) => {
          const role = others.find((other) => other === optionValue);
          if (role) tell({ is: "role-chosen", role });
        }}
      >
        {others.map((role) => (
          <Option key={role} value={role} text={roleWords(text, role).name}>
            {roleWords(text, role).name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
};

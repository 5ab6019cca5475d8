import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { DecisionIssue } from "./decide";
import { IssueSentence } from "./IssueSentence";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface TypedProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly issue: DecisionIssue | undefined;
  /** Says the issue even before the field was left: the director has asked to go on. */
  readonly pressed: boolean;
  readonly hint?: string | undefined;
  readonly inputMode?: "numeric" | "text";
}

/** Something typed; what is wrong with it is said once the director has left it, not while typing. */
export const Typed = ({ label, value, onType, issue, pressed, hint, inputMode = "text" }: TypedProps) => {
  const styles = useStyles();
  const [left, setLeft] = useState(false);
  const told = issue !== undefined && (pressed || left) ? issue : undefined;
  return (
    <Field
      label={label}
      required
      {...(hint !== undefined && { hint })}
      {...(told && {
        validationState: "error" as const,
        validationMessage: <IssueSentence issue={told} />,
      })}
    >
      <Input
        className={styles.input}
        input={{ size: 1 }}
        value={value}
        inputMode={inputMode}
        autoComplete="off"
        onChange={(_, { value: typed }) => onType(typed)}
        onBlur={() => setLeft(true)}
        onFocus={() => setLeft(false)}
      />
    </Field>
  );
};

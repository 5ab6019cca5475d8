import { Body1, Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { CourseSeen } from "../../excel/read/courseSeen";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";
import { useStepStyles } from "../shell/useStepStyles";

/** Who signs the plan: with it today's targets are kept as they are. */
export const Signing = ({ course, busy }: { readonly course: CourseSeen; readonly busy: boolean }) => {
  const styles = useStepStyles();
  const { text, format, tell } = usePane();
  const [by, setBy] = useState(course.signedBy);
  const words = text.course;
  const { signedOn, signedBy, moved } = course;
  return (
    <Section title={words.sign}>
      <form
        className={styles.step}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) tell({ is: "sign-chosen", by });
        }}
      >
        <Body1>
          {signedOn === undefined ? words.signMeaning : words.signed(moved, format.date(signedOn), signedBy)}
        </Body1>
        <Field label={words.signer}>
          <Input value={by} maxLength={80} onChange={(_, { value }) => setBy(value)} />
        </Field>
        <Button type="submit" disabledFocusable={busy}>
          {signedOn === undefined ? words.signNow : words.signAgain}
        </Button>
      </form>
    </Section>
  );
};

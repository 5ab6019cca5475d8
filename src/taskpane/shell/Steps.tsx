import { Caption1, Caption1Strong, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { View } from "../state/PaneState";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  steps: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    listStyleType: "none",
  },
  step: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    flexBasis: 0,
    rowGap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { borderTopColor: "GrayText" },
  },
  passed: {
    borderTopColor: tokens.colorBrandStroke2,
    "@media (forced-colors: active)": { borderTopColor: "CanvasText" },
  },
  here: {
    borderTopColor: tokens.colorBrandStroke1,
    color: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { borderTopColor: "Highlight" },
  },
});

const order = ["data", "decisions", "preview", "sheets"] as const;

/** The views on the way to a plan. */
export type PlanningAt = Exclude<View["at"], "home" | "alerts" | "course" | "share" | "repair" | "returned">;

const stepOf: Record<PlanningAt, (typeof order)[number]> = {
  data: "data",
  decisions: "decisions",
  preview: "preview",
  writing: "sheets",
  done: "sheets",
};

/** How far the plan has come. */
export const Steps = ({ at }: { readonly at: PlanningAt }) => {
  const styles = useStyles();
  const { text } = usePane();
  const here = order.indexOf(stepOf[at]);
  return (
    <ol className={styles.steps} aria-label={text.steps.label}>
      {order.map((step, index) => (
        <li
          key={step}
          className={mergeClasses(styles.step, index < here && styles.passed, index === here && styles.here)}
          {...(index === here && { "aria-current": "step" as const })}
        >
          {index === here ? (
            <Caption1Strong>{text.steps[step]}</Caption1Strong>
          ) : (
            <Caption1>{text.steps[step]}</Caption1>
          )}
        </li>
      ))}
    </ol>
  );
};

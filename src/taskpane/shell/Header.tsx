import {
  Body1Strong,
  Button,
  Tab,
  TabList,
  ToggleButton,
  Tooltip,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { LocalLanguage16Regular, MathFormula16Regular, QuestionCircle16Regular } from "@fluentui/react-icons";
import type { Language } from "../../locales/language";
import { placesOf, type Place } from "../state/placesOf";
import type { DirectorEvent } from "../state/PaneEvent";
import type { PaneState } from "../state/PaneState";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexShrink: 0,
    minHeight: "44px",
    // Office draws its personality menu over the last 34 pixels.
    paddingInlineEnd: "36px",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  /** Four places and three tools have 284 pixels. */
  crowded: { paddingInline: tokens.spacingHorizontalXS },
  tools: { display: "flex", alignItems: "center", flexShrink: 0 },
  name: { paddingInlineStart: tokens.spacingHorizontalL, color: tokens.colorBrandForeground1 },
});

const other: Record<Language, Language> = { en: "zh", zh: "en" };

const eventOf: Record<Place, DirectorEvent> = {
  home: { is: "home-chosen" },
  plan: { is: "plan-chosen" },
  course: { is: "course-chosen" },
  alerts: { is: "alerts-chosen" },
};

/** The places there are to go to, the functions' guide, a cell's explanation, and the other language. */
export const Header = ({ state }: { readonly state: PaneState }) => {
  const styles = useStyles();
  const { language, text, tell } = usePane();
  const { places, here } = placesOf(state);
  const reading = state.guide !== undefined;
  const explaining = state.explained !== undefined;
  const over = reading || explaining;
  const writing = state.view.at === "writing";
  const crowded = places.length > 2;
  return (
    <header className={styles.header}>
      {places.length > 1 || over ? (
        <TabList
          size={crowded ? "small" : "medium"}
          aria-label={text.places.label}
          selectedValue={over ? undefined : here}
          selectTabOnFocus={false}
          onTabSelect={(_, { value }) => tell(eventOf[value as Place])}
        >
          {places.map((place) => (
            <Tab
              key={place}
              value={place}
              disabled={writing}
              className={crowded ? styles.crowded : undefined}
            >
              {text.places[place]}
            </Tab>
          ))}
        </TabList>
      ) : (
        <Body1Strong className={styles.name}>{text.app}</Body1Strong>
      )}
      <div className={styles.tools}>
        <Tooltip content={text.places.explain} relationship="label">
          <ToggleButton
            appearance="subtle"
            size="small"
            icon={<QuestionCircle16Regular />}
            checked={explaining}
            disabledFocusable={writing}
            onClick={() => tell({ is: "explain-chosen" })}
          />
        </Tooltip>
        <Tooltip content={text.places.guide} relationship="label">
          <ToggleButton
            appearance="subtle"
            size="small"
            icon={<MathFormula16Regular />}
            checked={reading}
            disabledFocusable={writing}
            onClick={() => tell({ is: "guide-chosen" })}
          />
        </Tooltip>
        <Tooltip content={text.language.hint} relationship={crowded ? "label" : "description"}>
          <Button
            appearance="subtle"
            size="small"
            icon={<LocalLanguage16Regular />}
            onClick={() => tell({ is: "language-chosen", language: other[language] })}
          >
            {crowded ? undefined : <span lang={other[language]}>{text.language.switch}</span>}
          </Button>
        </Tooltip>
      </div>
    </header>
  );
};

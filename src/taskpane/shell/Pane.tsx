import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { Suspense, lazy, useMemo } from "react";
import { AlertsView } from "../alerts/AlertsView";
import { CourseView } from "../course/CourseView";
import { DataView } from "../data/DataView";
import type { RoleFinding } from "../../excel/read/finding";
import { scaledIn } from "../data/scaledIn";
import { DecisionsView } from "../decisions/DecisionsView";
import { DoneView } from "../done/DoneView";
import { paneFormat, localeOf } from "../format/paneFormat";
import { HomeView } from "../home/HomeView";
import { PreviewView } from "../preview/PreviewView";
import type { PaneEvent } from "../state/PaneEvent";
import type { Checking, PaneState, View } from "../state/PaneState";
import { paneThemes, type PaneTheme } from "../theme/paneThemes";
import { RepairView } from "../repair/RepairView";
import { ReturnedView } from "../returned/ReturnedView";
import { ShareView } from "../share/ShareView";
import { WritingView } from "../writing/WritingView";
import { Header } from "./Header";
import { PaneContext } from "./PaneContext";
import { paneTextIn } from "./paneTextIn";
import { Steps, type PlanningAt } from "./Steps";
import { TroubleBar } from "./TroubleBar";
import { WaitingLine, WaitingPage } from "./Waiting";

const GuideView = lazy(async () => {
  const { GuideView } = await import(/* webpackChunkName: "guide" */ "../guide/GuideView");
  return { default: GuideView };
});

const ExplainView = lazy(async () => {
  const { ExplainView } = await import(/* webpackChunkName: "explain" */ "../explain/ExplainView");
  return { default: ExplainView };
});

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0 },
});

/** Not a class: Fluent gives the provider's classes to every pop-up, which would then cover the pane. */
const wholeHeight = { height: "100%" };

interface PaneProps {
  readonly state: PaneState;
  readonly theme: PaneTheme;
  readonly tell: (event: PaneEvent) => void;
  /** Waiting is shown after so many milliseconds; 0 for pictures of it. */
  readonly patience?: number;
}

/** The whole pane as a picture of its state. */
export const Pane = ({ state, theme, tell, patience }: PaneProps) => {
  const styles = useStyles();
  const { language, view, work, trouble, guide, explained } = state;
  const over = guide !== undefined || explained !== undefined;
  const tools = useMemo(
    () => ({ language, text: paneTextIn[language], format: paneFormat(language), tell }),
    [language, tell],
  );
  const opening = !over && view.at === "home" && state.workbook === undefined;
  const shown = work && view.at !== "writing" && !opening ? tools.text.waiting[work.task.is] : undefined;
  const after = patience === undefined ? {} : { after: patience };
  return (
    <FluentProvider theme={paneThemes[theme]} style={wholeHeight} lang={localeOf[language]}>
      <PaneContext.Provider value={tools}>
        <div className={styles.pane}>
          <Header state={state} />
          <WaitingLine what={shown} {...after} />
          {isPlanning(view) && !over && <Steps at={view.at} />}
          {trouble && <TroubleBar trouble={trouble} />}
          {opening ? work && <WaitingPage {...after} /> : <CurrentView state={state} />}
        </div>
      </PaneContext.Provider>
    </FluentProvider>
  );
};

/** Whether a view is a step on the way to a plan; writing the review is none. */
const isPlanning = (view: View): view is Extract<View, { at: PlanningAt }> =>
  view.at !== "home" &&
  view.at !== "alerts" &&
  view.at !== "course" &&
  view.at !== "share" &&
  view.at !== "repair" &&
  view.at !== "returned" &&
  !("review" in view && view.review);

/** The sales that a role is checked beside: those that are being checked, else those that are named. */
const salesBeside = ({ workbook }: PaneState, { behind }: Checking): RoleFinding | undefined =>
  behind?.findings[behind.picked] ?? (workbook && "finding" in workbook ? workbook.finding : undefined);

/** Whether the role that is checked is named already. */
const isInUse = ({ workbook }: PaneState, { findings: [finding] }: Checking): boolean =>
  workbook?.roles?.named.some(({ role }) => role === finding?.role) ?? false;

const CurrentView = ({ state }: { readonly state: PaneState }) => {
  const { view, workbook, guide, explained } = state;
  const busy = state.work !== undefined;
  const planned = workbook?.kind === "planned";
  if (guide)
    return (
      <Suspense fallback={<WaitingPage />}>
        <GuideView guide={guide} busy={busy} />
      </Suspense>
    );
  if (explained)
    return (
      <Suspense fallback={<WaitingPage />}>
        <ExplainView explained={explained} busy={busy} />
      </Suspense>
    );
  switch (view.at) {
    case "home":
      return workbook && <HomeView workbook={workbook} busy={busy} />;
    case "data":
      return (
        <DataView view={view} sales={salesBeside(state, view)} inUse={isInUse(state, view)} busy={busy} />
      );
    case "decisions":
      return (
        <DecisionsView
          view={view}
          planned={planned}
          scaled={scaledIn(workbook && "finding" in workbook ? workbook.finding : undefined)}
          standing={workbook?.kind === "planned" ? workbook.decisions.sheets : []}
          busy={busy}
        />
      );
    case "preview":
      return <PreviewView view={view} planned={planned} busy={busy} />;
    case "writing":
      return <WritingView progress={view.progress} />;
    case "done":
      return <DoneView view={view} busy={busy} />;
    case "alerts":
      return <AlertsView view={view} busy={busy} />;
    case "share":
      return <ShareView view={view} task={state.work?.task.is} />;
    case "repair":
      return <RepairView view={view} busy={busy} />;
    case "returned":
      return <ReturnedView view={view} task={state.work?.task.is} />;
    case "course":
      return <CourseView view={view} busy={busy} />;
  }
};

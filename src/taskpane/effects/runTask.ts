import { alertsSeen } from "../../excel/read/alertsSeen";
import { chooseColumns } from "../../excel/read/chooseColumns";
import { courseSeen } from "../../excel/read/courseSeen";
import { explainCell } from "../../excel/read/explain/explainCell";
import { nameRole } from "../../excel/read/nameRole";
import { readDecisions } from "../../excel/read/readDecisions";
import { roleCandidates } from "../../excel/read/roleCandidates";
import { takeSnapshot } from "../../excel/read/takeSnapshot";
import { todaySerial } from "../../excel/read/todaySerial";
import { unnameRole } from "../../excel/read/unnameRole";
import { workbookState } from "../../excel/read/workbookState";
import { addSampleCompany } from "../../excel/write/addSampleCompany";
import { closeQuarter } from "../../excel/write/closeQuarter";
import { settleUnfinished } from "../../excel/write/journal/unfinished";
import { insertFormula } from "../../excel/write/insertFormula";
import { openAction } from "../../excel/write/openAction";
import { signPlan } from "../../excel/write/signPlan";
import { withSignedSheet } from "../../excel/write/withSignedSheet";
import { undoWrite } from "../../excel/write/undoWrite";
import { foreseeWrite, writePlan } from "../../excel/write/writePlan";
import { withReview } from "../../sheets/plan/sheetKeys";
import type { Answer } from "../state/PaneEvent";
import type { WriteProgress } from "../state/PaneState";
import type { Task } from "../state/Task";
import { afterwards } from "./afterwards";
import { fetchGuides } from "./fetchGuides";
import { fetchSample } from "./fetchSample";
import { painted } from "./painted";

/** Does what the pane asked for in Excel. Whatever is thrown is the caller's to put into words. */
export const runTask = async (task: Task, progressed: (progress: WriteProgress) => void): Promise<Answer> => {
  const settled = await settleUnfinished();
  switch (task.is) {
    case "look":
      return Excel.run(async (context) => ({ is: "looked", workbook: await workbookState(context) }));
    case "sample": {
      const company = await fetchSample(task.language);
      await Excel.run((context) => addSampleCompany(context, company));
      return { is: "looked", workbook: await afterwards(workbookState) };
    }
    case "find":
      return Excel.run(find);
    case "find-role":
      return Excel.run(async (context) => ({
        is: "role-found",
        findings: await roleCandidates(context, task.role),
      }));
    case "unname":
      await Excel.run((context) => unnameRole(context, task.role));
      return { is: "looked", workbook: await afterwards(workbookState) };
    case "examine":
      return Excel.run(async (context) => ({
        is: "examined",
        finding: await chooseColumns(context, task.finding, task.fields),
      }));
    case "name":
      await Excel.run((context) => nameRole(context, ...task.findings));
      if (task.findings.some(({ role }) => role === "sales")) return afterwards(read);
      return { is: "looked", workbook: await afterwards(workbookState) };
    case "plan":
      return Excel.run(async (context) => {
        const workbook = await workbookState(context);
        const named = workbook.kind === "planned" || workbook.kind === "sales-named";
        const next = task.next && { next: task.next };
        return named ? { ...(await read(context)), ...next } : find(context);
      });
    case "alerts":
      return { is: "alerts-seen", alerts: await Excel.run(alertsSeen) };
    case "open-action": {
      const opened = await openAction(task.alert);
      return { is: "alerts-seen", alerts: await afterwards(alertsSeen), opened };
    }
    case "course":
      return { is: "course-seen", course: await Excel.run(courseSeen), undo: undefined };
    case "sign": {
      const undo = await withSignedSheet(() => signPlan(task.by, todaySerial(new Date())));
      return { is: "course-seen", course: await afterwards(courseSeen), undo };
    }
    case "close": {
      const undo = await withSignedSheet((decisions) => closeQuarter(decisions, todaySerial(new Date())));
      return { is: "course-seen", course: await afterwards(courseSeen), undo };
    }
    case "review": {
      const { snapshot, decisions } = await Excel.run(readPlan);
      return { is: "review-read", snapshot, decisions: withReview(decisions, snapshot) };
    }
    case "share": {
      const { makeCopy } = await import(/* webpackChunkName: "share" */ "./makeCopy");
      await painted();
      return makeCopy(task, (done, of) => progressed({ sheet: "", done, of }));
    }
    case "show-copy": {
      const { openAsNew } = await import(
        /* webpackChunkName: "share" */ "../../excel/share/document/openAsNew"
      );
      await openAsNew(task.bytes);
      return { is: "copy-shown" };
    }
    case "find-broken": {
      const { lookForBroken } = await import(/* webpackChunkName: "share" */ "./mendCells");
      return lookForBroken();
    }
    case "repair": {
      const { mendCells } = await import(/* webpackChunkName: "share" */ "./mendCells");
      await painted();
      return mendCells(task.cells);
    }
    case "read-returned": {
      const { readReturned } = await import(/* webpackChunkName: "share" */ "./takeReturned");
      return readReturned(task, (done, of) => progressed({ sheet: "", done, of }), painted);
    }
    case "take-in": {
      const { takeReturnedIn } = await import(/* webpackChunkName: "share" */ "./takeReturned");
      await painted();
      return takeReturnedIn(task, (done, of) => progressed({ sheet: "", done, of }));
    }
    case "insert":
      return Excel.run(async (context) => ({
        is: "inserted",
        cell: await insertFormula(context, task.formula),
      }));
    case "explain": {
      const explanation = await Excel.run(explainCell);
      // Without the guide a function's rule goes unsaid; the cell is explained all the same.
      const guides = explanation.calls.length > 0 ? await fetchGuides().catch(() => undefined) : undefined;
      return { is: "explained", explanation, guides };
    }
    case "foresee":
      return { is: "foreseen", foreseen: await foreseeWrite(task) };
    case "undo":
      if (settled !== task.undo.steps) await undoWrite(task.undo);
      return { is: "undone", workbook: await afterwards(workbookState) };
    case "write": {
      const { snapshot, decisions } = task;
      const onProgress = (done: number, of: number, sheet: string) => progressed({ sheet, done, of });
      await painted();
      const report = await writePlan({ snapshot, decisions, onProgress });
      return { is: "written", report, workbook: await afterwards(workbookState) };
    }
  }
};

const find = async (context: Excel.RequestContext): Promise<Answer> => {
  const workbook = await workbookState(context);
  return { is: "found", findings: await roleCandidates(context, "sales"), workbook };
};

const readPlan = async (context: Excel.RequestContext) => ({
  snapshot: await takeSnapshot(context),
  decisions: await readDecisions(context),
});

const read = async (context: Excel.RequestContext): Promise<Extract<Answer, { is: "read" }>> => ({
  is: "read",
  snapshot: await takeSnapshot(context),
  workbook: await workbookState(context),
  today: todaySerial(new Date()),
});

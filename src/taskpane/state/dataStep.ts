import type { RoleFinding } from "../../excel/read/finding";
import { fieldsWith } from "../data/fieldsWith";
import { doing, stay, type Outcome } from "./outcome";
import type { DirectorEvent } from "./PaneEvent";
import type { Checking, PaneState } from "./PaneState";

type DataEvent = Extract<
  DirectorEvent,
  { is: "table-picked" | "field-picked" | "role-toggled" | "role-dropped" | "table-confirmed" }
>;

/** Where the director's doing leads while tables are checked. */
export const dataStep = (state: PaneState, view: Checking, event: DataEvent): Outcome => {
  const finding = view.findings[view.picked];
  switch (event.is) {
    case "table-picked":
      return stay({ ...state, view: { ...view, picked: event.index } });
    case "role-toggled": {
      const { role } = event;
      const used = view.used.includes(role)
        ? view.used.filter((other) => other !== role)
        : [...view.used, role];
      return stay({ ...state, view: { ...view, used } });
    }
    case "role-dropped":
      return finding ? dropped(state, view, finding) : stay(state);
    case "table-confirmed":
      return finding ? confirmed(state, view, finding) : stay(state);
    case "field-picked": {
      if (!finding) return stay(state);
      const fields = fieldsWith(finding.fields, event.field, event.column);
      const findings = view.findings.map((each) => (each === finding ? { ...finding, fields } : each));
      return doing({ ...state, view: { ...view, findings } }, { is: "examine", finding, fields });
    }
  }
};

/** What is checked beside the sales is used with them; everything else is named at once. */
const confirmed = (state: PaneState, view: Checking, finding: RoleFinding): Outcome => {
  const { behind, others, used } = view;
  if (!behind) {
    const also = others.filter(({ role }) => used.includes(role));
    return doing(state, { is: "name", findings: [finding, ...also] });
  }
  const { role } = finding;
  const found = behind.others.map((other) => (other.role === role ? finding : other));
  const now = behind.used.includes(role) ? behind.used : [...behind.used, role];
  return stay({ ...state, trouble: undefined, view: { ...behind, others: found, used: now } });
};

const dropped = (state: PaneState, { behind }: Checking, { role }: RoleFinding): Outcome => {
  if (!behind) return doing({ ...state, view: { at: "home" } }, { is: "unname", role });
  const used = behind.used.filter((other) => other !== role);
  return stay({ ...state, trouble: undefined, view: { ...behind, used } });
};

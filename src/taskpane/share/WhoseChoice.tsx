import { partings, type Parting } from "../../excel/share/part/Whose";
import { Choice } from "../decisions/Choice";
import { usePane } from "../shell/PaneContext";
import type { ShareShown } from "./ShareShown";

type Scope = Parting | "whole";

/** Whether the whole workbook goes out or one region's or seller's part, and whose. */
export const WhoseChoice = ({ whose, members }: Pick<ShareShown, "whose" | "members">) => {
  const { text, tell } = usePane();
  const words = text.share;
  const possible = partings.filter((by) => (members?.[by].length ?? 0) > 0 || whose?.by === by);
  const scopes: readonly Scope[] = ["whole", ...possible];
  const chosen: Scope = whose?.by ?? "whole";
  return (
    <>
      <Choice
        label={words.what}
        options={scopes.map((scope) => ({
          value: scope,
          label: words.scope[scope],
          meaning: words.scopeMeaning[scope],
        }))}
        chosen={chosen}
        onChoose={(scope) => {
          const name = scope === "whole" ? undefined : members?.[scope][0];
          const picked = scope === "whole" || name === undefined ? undefined : { by: scope, name };
          if (scope !== chosen) tell({ is: "whose-chosen", whose: picked });
        }}
      />
      {whose && (
        <Choice
          label={words.who[whose.by]}
          options={(members?.[whose.by] ?? [whose.name]).map((name) => ({ value: name, label: name }))}
          chosen={whose.name}
          onChoose={(name) => tell({ is: "whose-chosen", whose: { by: whose.by, name } })}
        />
      )}
    </>
  );
};

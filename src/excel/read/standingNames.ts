import { namedRole } from "./namedRole";
import { nameComment, namesOf } from "./roleNames";
import type { RoleKey } from "./roles/roles";
import { sameName } from "./sameName";
import type { Survey } from "./surveyWorkbook";

/** A role's names that stand in the workbook already, and whether they are ours to change. */
export const standingNames = (
  survey: Survey,
  role: RoleKey,
): { readonly name: string; readonly isOurs: boolean }[] => {
  // A program that saves the workbook may drop comments; names in our own form over one table are ours all the same.
  const ourForm = namedRole(survey, role).kind === "named";
  return namesOf(role).flatMap((name) => {
    const seen = survey.names.find((one) => sameName(one.name, name));
    return seen ? [{ name, isOurs: ourForm || seen.comment.startsWith(nameComment) }] : [];
  });
};

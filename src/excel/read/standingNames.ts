import { namedRole } from "./namedRole";
import { nameComment, namesOf } from "./roleNames";
import type { RoleKey } from "./roles/roles";
import { sameName } from "./sameName";
import type { Survey } from "./surveyWorkbook";

/** A name that a role may have, and stands for something already. */
export interface StandingName {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly isOurs: boolean;
}

/** A role's names that stand in the workbook already, and whether they are ours to change. */
export const standingNames = (survey: Survey, role: RoleKey): readonly StandingName[] => {
  // A program that saves the workbook may drop comments; names in our own form over one table are ours all the same.
  const ourForm = namedRole(survey, role).kind === "named";
  return namesOf(role).flatMap((name) => {
    const seen = survey.names.find((one) => sameName(one.name, name));
    return seen ? [{ ...seen, name, isOurs: ourForm || seen.comment.startsWith(nameComment) }] : [];
  });
};

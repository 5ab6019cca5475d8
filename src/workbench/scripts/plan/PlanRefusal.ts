/** Why a headless plan was not made, as a sentence for whoever typed the command. */
export class PlanRefusal extends Error {
  override readonly name = "PlanRefusal";
}

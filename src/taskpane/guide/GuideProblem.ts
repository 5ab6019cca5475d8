/** The functions' guide could not be fetched, or is not what was asked for. */
export class GuideProblem extends Error {
  override readonly name = "GuideProblem";
}

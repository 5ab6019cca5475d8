/** The sample company could not be fetched, or is not what was asked for. */
export class SampleProblem extends Error {
  override readonly name = "SampleProblem";
}

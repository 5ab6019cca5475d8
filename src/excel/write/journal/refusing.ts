import { refusal } from "./refusal";

/** Does what a write needs of Excel; whatever is thrown comes out as a WriteProblem. */
export async function refusing<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    throw refusal(error);
  }
}

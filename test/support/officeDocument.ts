import { DocumentRefusal, type DocumentCopies } from "../../src/workbench/host/document/DocumentCopies";

type Tell = (result: Office.AsyncResult<never>) => void;

const told = (ask: () => unknown, tell: Tell | undefined): void => {
  void Promise.resolve()
    .then(ask)
    .then(
      (value) => tell?.({ status: "succeeded", value } as unknown as Office.AsyncResult<never>),
      (error: unknown) =>
        tell?.({
          status: "failed",
          error: {
            code: error instanceof DocumentRefusal ? error.status : 5001,
            name: "Error",
            message: String(error),
          },
        } as unknown as Office.AsyncResult<never>),
    );
};

/**
 * `Office.context.document` over a host: Node has Office.js's `Excel`, not its older part, which only a browser loads.
 *
 * @param spoil - has a slice fail, or come otherwise
 */
export const officeDocument = (
  copies: DocumentCopies,
  spoil: (bytes: readonly number[], index: number) => readonly number[] = (bytes) => bytes,
): Pick<Office.Document, "getFileAsync"> => ({
  getFileAsync: (_type: unknown, options: unknown, tell?: unknown) => {
    const { sliceSize = 4 << 20 } = options as Office.GetFileOptions & { sliceSize?: number };
    told(async () => {
      const { handle, size } = await copies.take();
      return {
        size,
        sliceCount: Math.ceil(size / sliceSize),
        getSliceAsync: (index: number, answer: Tell) =>
          told(() => {
            const data = spoil(copies.slice(handle, index * sliceSize, sliceSize), index);
            return { data, index, size: data.length };
          }, answer),
        closeAsync: () => copies.close(handle),
      };
    }, tell as Tell);
  },
});

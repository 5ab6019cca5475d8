import { z } from "zod";
import { ShareProblem } from "../ShareProblem";

/** Small enough for Excel on the web, large enough that a workbook is a few of them. */
const sliceSize = 1 << 20;

/** The part of `Office.context.document` that hands the file over. */
export type HandsOver = Pick<Office.Document, "getFileAsync">;

const isBytes = (data: unknown): data is ArrayLike<number> => Array.isArray(data) || ArrayBuffer.isView(data);
const sliceData = z.custom<ArrayLike<number>>(isBytes);

const refused = (error: unknown): ShareProblem =>
  new ShareProblem(
    "share-no-document",
    error instanceof Error ? error.message : JSON.stringify(error),
    undefined,
    undefined,
    { cause: error },
  );

/** What one of Office's older calls answers. */
const answered = <Answer>(
  ask: (tell: (result: Office.AsyncResult<Answer>) => void) => void,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      // Office's own words for it; its enumeration is only there once Office has loaded.
      if (String(status) === "succeeded") resolve(value);
      else reject(refused(error));
    });
  });

/**
 * The open document as the bytes of a file, with what is typed but not saved. Office keeps two such copies at most, so the one taken is
 * always given back, also when a slice fails.
 *
 * @param progressed - told after each slice how many of how many there are
 * @throws ShareProblem `share-no-document` when Excel does not hand it over, or not whole
 */
export const documentBytes = async (
  document: HandsOver,
  progressed: (done: number, of: number) => void = () => undefined,
): Promise<Uint8Array> => {
  const file = await answered<Office.File>((tell) =>
    document.getFileAsync("compressed" as unknown as Office.FileType, { sliceSize }, tell),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const { data } = await answered<Office.Slice>((tell) => file.getSliceAsync(index, tell));
      const slice = sliceData.parse(data);
      if (at + slice.length > bytes.length) throw new Error("more bytes came than the file has");
      bytes.set(slice, at);
      at += slice.length;
      progressed(index + 1, file.sliceCount);
    }
    if (at < bytes.length) throw new Error(`${at} of ${bytes.length} bytes came`);
    return bytes;
  } catch (error) {
    throw error instanceof ShareProblem ? error : refused(error);
  } finally {
    file.closeAsync();
  }
};

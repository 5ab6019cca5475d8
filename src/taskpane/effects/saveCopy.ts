import { copyName } from "../share/copyName";
import { paneTextIn } from "../shell/paneTextIn";
import type { Aside } from "../state/Task";

/** Hands a copy to the browser, or the window that stands in for one, as a file to keep. */
export const saveCopy = ({ bytes, whose, language }: Extract<Aside, { is: "save-copy" }>): void => {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement("a");
  link.href = address;
  link.download = copyName(Office.context.document.url ?? "", whose, paneTextIn[language].share);
  link.click();
  // Some hosts read the address only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

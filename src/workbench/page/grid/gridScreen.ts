import type { Univer } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import type { Screen } from "../../host/ScreenUpdates";

/** The canvas that a Univer draws its grid on. */
export const gridScreen = (univer: Univer): Screen => ({
  get frozen() {
    return canvases(univer).some((canvas) => !canvas.renderEvenInBackground);
  },
  set frozen(frozen) {
    for (const canvas of canvases(univer)) canvas.renderEvenInBackground = !frozen;
  },
});

const canvases = (univer: Univer) =>
  [...univer.__getInjector().get(IRenderManagerService).getRenderAll().values()].map(({ engine }) => engine);

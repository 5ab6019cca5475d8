import type { Language } from "../../../locales/language";
import type { Host } from "../../host/Host";
import type { NativeBridge } from "../../host/protocol/Bridge";
import { emulateDesktop } from "./emulateDesktop";

/** What the pane's page finds in the page around it. */
export interface AnswersOffice {
  answerOffice(pane: Window): void;
}

/** The add-in's window once Office.js has loaded in it. */
export type PaneWindow = Window & {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
};

const locales: Readonly<Record<Language, string>> = { en: "en-US", zh: "zh-CN" };
const runAction = { messageCategory: 2, messageType: 1000, targetId: "" };

/** The add-in's own page in a frame, with a workbook's host answering its Office.js. */
export class PaneFrame {
  private readonly settings = new Map<string, string>();
  private bridge: NativeBridge | undefined;
  /** The pane that is left hears nothing any more. */
  private leave: () => void = () => undefined;

  constructor(private readonly area: HTMLElement) {}

  /** Loads the pane anew for this workbook; resolves when Office.js is ready in it. */
  async show(host: Host, language: Language): Promise<PaneWindow> {
    this.leave();
    const bridge = host.bridge();
    const facts = { locale: locales[language], settings: this.settings };
    const surrounding: AnswersOffice = {
      answerOffice: (pane) => emulateDesktop(pane, bridge, host.copies, facts),
    };
    Object.assign(window, surrounding);
    this.bridge = bridge;
    this.leave = () => host.disconnect(bridge);
    const frame = document.createElement("iframe");
    frame.title = "Quarterdeck";
    frame.src = "workbench/taskpane.html";
    const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    this.area.replaceChildren(frame);
    await loaded;
    const pane = frame.contentWindow as PaneWindow;
    await pane.Office.onReady();
    return pane;
  }

  /** Does what a press of the ribbon's button does. */
  run(action: string): void {
    const message = { entries: [{ ...runAction, message: [action, ""] }] };
    this.bridge?.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: "", message }));
  }
}

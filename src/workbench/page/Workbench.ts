import { addSampleCompany } from "../../excel/write/addSampleCompany";
import { sampleCompanyIn } from "../../excel/write/sampleCompany";
import { languageOf, type Language } from "../../locales/language";
import { loadXlsx } from "../host/xlsx/loadXlsx";
import { NotAWorkbook } from "../host/xlsx/NotAWorkbook";
import type { NotKept } from "../host/xlsx/NotKept";
import { readXlsx } from "../host/xlsx/readXlsx";
import { saveXlsx } from "../host/xlsx/saveXlsx";
import { drawBar } from "./bar/drawBar";
import { download } from "./book/download";
import { OpenBook } from "./book/OpenBook";
import { PaneFrame, type PaneWindow } from "./pane/PaneFrame";
import { notKeptText, reasonText } from "./fileText";
import { pageText, type PageText } from "./pageText";

/** The places of the page. */
export interface Places {
  readonly bar: HTMLElement;
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  readonly notice: HTMLElement;
}

/** What a page finds in the one that opened it. */
interface HandsOver {
  /** The workbook to be opened; undefined when there is none, or it was taken already. */
  readonly handOver?: () => Uint8Array | undefined;
}

/** The page: a workbook on the left, the add-in on the right, and the bar that changes them. */
export class Workbench {
  private language: Language = languageOf(navigator.language);
  private paneWidth = 350;
  private fileName = "Book1.xlsx";
  private book: OpenBook | undefined;
  private readonly frame: PaneFrame;
  private pane: PaneWindow | undefined;

  constructor(private readonly places: Places) {
    this.frame = new PaneFrame(places.pane);
  }

  /** Opens what another page of the workbench hands over, else an empty workbook. */
  async start(): Promise<void> {
    this.drawBar();
    await this.openBlank();
    const handed = (window.opener as HandsOver | null)?.handOver?.();
    if (handed) await this.openFile(new File([new Uint8Array(handed)], "Book2.xlsx"));
  }

  private get text(): PageText {
    return pageText[this.language];
  }

  private async openBlank(): Promise<void> {
    await this.replaceBook();
    this.fileName = "Book1.xlsx";
    await this.loadPane();
  }

  private async replaceBook(): Promise<OpenBook> {
    this.book?.close();
    this.book = await OpenBook.open(this.places.grid, this.language);
    this.book.host.created.show = (bytes) => this.openBeside(bytes);
    return this.book;
  }

  /** As Excel does, a new workbook opens in a window of its own, and the one at hand stays as it is. */
  private openBeside(bytes: Uint8Array): void {
    const waiting = [bytes];
    Object.assign(window, { handOver: () => waiting.shift() } satisfies HandsOver);
    if (window.open(window.location.href) === null) this.say(this.text.notBeside, "refusal");
  }

  private async save(): Promise<void> {
    if (!this.book) return;
    const { bytes, notKept } = await saveXlsx(this.book.host);
    download(bytes, this.fileName);
    this.say(this.withLoss(this.text.saved(this.fileName), notKept));
  }

  private withLoss(sentence: string, notKept: readonly NotKept[]): string {
    return notKept.length === 0
      ? sentence
      : `${sentence} ${this.text.lost(notKeptText(notKept, this.language))}`;
  }

  /** Opens a file in place of the workbook; one that is no workbook changes nothing. */
  private async openFile(file: File): Promise<void> {
    const book = await readXlsx(new Uint8Array(await file.arrayBuffer())).catch((error: unknown) => {
      if (!(error instanceof NotAWorkbook)) throw error;
      this.say(this.text.notOpened(file.name, reasonText(error.reason, this.language)), "refusal");
    });
    if (!book) return;
    const { host } = await this.replaceBook();
    const notKept = await loadXlsx(host, book);
    await this.loadPane();
    this.fileName = file.name;
    this.say(this.withLoss(this.text.opened(file.name), notKept));
  }

  private drawBar(): void {
    document.documentElement.lang = this.language;
    document.title = this.text.title;
    const { paneWidth, language } = this;
    drawBar(
      this.places.bar,
      { language, paneWidth },
      {
        blank: () => this.attempt(() => this.openBlank()),
        save: () => this.attempt(() => this.save()),
        open: (file) => this.attempt(() => this.openFile(file)),
        sample: () => this.attempt(() => this.openSample()),
        showPane: () => this.showPane(this.places.pane.hidden),
        run: (action) => {
          this.showPane(true);
          this.frame.run(action);
        },
        setPaneWidth: (pixels) => this.setPaneWidth(pixels),
        speak: (language) => this.attempt(() => this.speak(language)),
      },
    );
  }

  private setPaneWidth(pixels: number): void {
    this.paneWidth = pixels;
    this.places.pane.style.width = `${pixels}px`;
    this.drawBar();
  }

  private showPane(shown: boolean): void {
    this.places.pane.hidden = !shown;
  }

  private async speak(language: Language): Promise<void> {
    this.language = language;
    this.drawBar();
    this.book?.speak(language);
    await this.loadPane();
  }

  /** Opens a new workbook and lets the add-in itself write the sample into it. */
  private async openSample(): Promise<void> {
    await this.openBlank();
    const answer = await fetch(`assets/sample-company.${this.language}.json`);
    const company = sampleCompanyIn(await answer.json());
    if (!this.pane) return;
    // What writes for the add-in speaks to Office as the add-in does: by the pane's.
    const { Excel, OfficeExtension } = this.pane;
    Object.assign(globalThis, { Excel, OfficeExtension });
    await Excel.run((context) => addSampleCompany(context, company));
    await this.loadPane();
  }

  private async loadPane(): Promise<void> {
    if (this.book) this.pane = await this.frame.show(this.book.host, this.language);
  }

  /** Does it, and says in a sentence what stood in its way. */
  private attempt(work: () => Promise<void>): void {
    this.say("");
    work().catch((error: unknown) => {
      this.say(this.text.failed(error instanceof Error ? error.message : String(error)), "refusal");
    });
  }

  private say(sentence: string, tone: "" | "refusal" = ""): void {
    this.places.notice.textContent = sentence;
    this.places.notice.className = tone;
  }
}

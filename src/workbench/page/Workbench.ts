import { addSampleCompany } from "../../excel/write/addSampleCompany";
import { sampleCompanyIn } from "../../excel/write/sampleCompany";
import { languageOf, type Language } from "../../locales/language";
import { drawBar } from "./bar/drawBar";
import { OpenBook } from "./book/OpenBook";
import { PaneFrame, type PaneWindow } from "./pane/PaneFrame";
import { pageText, type PageText } from "./pageText";

/** The places of the page. */
export interface Places {
  readonly bar: HTMLElement;
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  readonly notice: HTMLElement;
}

/** The page: a workbook on the left, the add-in on the right, and the bar that changes them. */
export class Workbench {
  private language: Language = languageOf(navigator.language);
  private paneWidth = 350;
  private book: OpenBook | undefined;
  private readonly frame: PaneFrame;
  private pane: PaneWindow | undefined;

  constructor(private readonly places: Places) {
    this.frame = new PaneFrame(places.pane);
  }

  async start(): Promise<void> {
    this.drawBar();
    await this.openBlank();
  }

  private get text(): PageText {
    return pageText[this.language];
  }

  private async openBlank(): Promise<void> {
    this.book?.close();
    this.book = OpenBook.open(this.places.grid, this.language);
    await this.loadPane();
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
    await this.pane?.Excel.run((context) => addSampleCompany(context, company));
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

import type { FrameLocator, Page } from "playwright-core";
import type { Language } from "../../locales/language";
import { sheetsTextOf } from "../../locales/sheetsTextOf";
import { pickableSheets, type SheetKey } from "../../sheets/plan/sheetKeys";
import { sheetWords } from "../../sheets/plan/sheetWords";
import { paneTextIn } from "../../taskpane/shell/paneTextIn";
import { pageText } from "../page/pageText";
import { ExcelClient } from "./ExcelClient";
import { patience, until } from "./until";

/** A director at the workbench: what they press, type and see, in one language. */
export class WorkbenchDriver {
  readonly pane: FrameLocator;
  readonly excel: ExcelClient;
  private readonly text;
  private readonly words;

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.pane = page.frameLocator("#pane iframe");
    this.excel = new ExcelClient(page);
    this.text = paneTextIn[language];
    this.words = pageText[language];
    page.setDefaultTimeout(patience);
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address, { timeout: patience });
    await this.press(this.language === "zh" ? "中文" : "English");
    await this.sees(this.text.home.emptyTitle);
  }

  /** A button of the bar, by what it says. */
  press(button: string): Promise<void> {
    return this.page.locator("#bar").getByRole("button", { name: button, exact: true }).click();
  }

  /** A button of the pane. */
  pressInPane(button: string): Promise<void> {
    return this.pane.getByRole("button", { name: button, exact: true }).first().click();
  }

  sees(sentence: string): Promise<void> {
    return this.pane.getByText(sentence).first().waitFor();
  }

  async loadSample(): Promise<void> {
    await this.press(this.words.sample);
    await this.sees(this.text.home.foundTitle(1));
  }

  /** Seeks a function in the pane's guide, reads its page and puts it into a cell. */
  async insertFunction(name: string, cell: string): Promise<void> {
    const { places, guide } = this.text;
    await this.goTo(cell);
    await this.pressInPane(places.guide);
    await this.pane.getByRole("searchbox").fill(name);
    await this.pane.getByText(name, { exact: true }).first().click();
    await this.sees(guide.parameters);
    await this.pressInPane(guide.insert);
    await this.sees(guide.inserted);
    await this.pressInPane(places.guide);
  }

  /** Makes a copy for others in the pane, and answers the window that it opens in. */
  async shareCopy(): Promise<WorkbenchDriver> {
    const { share, home } = this.text;
    await this.pressInPane(home.lookAgain);
    await this.pressInPane(share.open);
    await this.sees(share.valued);
    const opened = this.page.waitForEvent("popup");
    await this.pressInPane(share.show);
    const beside = new WorkbenchDriver(await opened, this.language);
    await beside.page.locator("#notice:not(:empty)").waitFor();
    await beside.pane.getByRole("heading", { level: 1 }).waitFor();
    return beside;
  }

  /**
   * From the data that was found to the numbers, before anything is written.
   *
   * @param sheets - the sheets picked beside those every plan has; the others are left out
   */
  async decide(target: string, sheets: readonly SheetKey[], year?: string): Promise<void> {
    await this.pressInPane(this.text.home.check);
    await this.sees(this.text.roles.sales.title);
    await this.pressInPane(this.text.data.confirm);
    await this.sees(this.text.decisions.title);
    if (year !== undefined) await this.fill(this.text.decisions.year, year);
    await this.fill(this.text.decisions.target, target);
    for (const key of pickableSheets.filter((each) => !sheets.includes(each))) await this.leaveOut(key);
    await this.pressInPane(this.text.decisions.next);
    await this.sees(this.text.preview.title);
  }

  /** Opens the targets from the pane, where a plan has just been written. */
  async openTargets(): Promise<string> {
    await this.pressInPane(this.text.done.open);
    const wanted = this.tab("Targets");
    return until(
      () => this.excel.activeSheet(),
      (shown) => shown === wanted,
    );
  }

  /** A sheet's tab as a new plan names it. */
  tab(key: SheetKey): string {
    return sheetWords(sheetsTextOf(this.language), key).tab;
  }

  private async leaveOut(key: SheetKey): Promise<void> {
    const box = this.pane.getByRole("checkbox", { name: new RegExp(`^${this.tab(key)}`) });
    if (await box.isChecked()) await box.click({ force: true });
  }

  /** Writes by keyboard alone: the button is focused, Enter presses it. */
  async write(): Promise<void> {
    const button = this.pane.getByRole("button", { name: this.text.preview.write, exact: true });
    await button.and(this.pane.locator(":not([aria-disabled=true])")).waitFor();
    await button.focus();
    await this.page.keyboard.press("Enter");
    await this.pane.getByRole("button", { name: this.text.done.open, exact: true }).waitFor();
  }

  /** Goes to a cell by the name box; there once Excel's own client says so and keys go into the cell. */
  async goTo(cell: string): Promise<void> {
    const box = this.page.locator('[data-u-comp="defined-name"] input');
    await box.click();
    await box.fill(cell);
    await box.press("Enter");
    await until(
      () => this.excel.selected(),
      (address) => address === cell,
    );
    await this.page.waitForFunction(() => document.activeElement?.id.includes("DOCS_NORMAL"));
  }

  /**
   * Goes to a cell and types into it, as at any spreadsheet: Enter until the cell is left, for a busy page loses keys.
   *
   * While the grid still suggests functions, Enter would take the suggestion.
   */
  async type(cell: string, entry: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(entry, { delay: 15 });
    await until(
      async () => {
        await this.page.locator('ul[data-u-comp="sheets-formula-editor"]').waitFor({ state: "hidden" });
        await this.page.keyboard.press("Enter");
        return this.excel.selected();
      },
      (address) => address !== cell,
    );
  }

  /** Turns the mouse's wheel over the grid until its first row shows. */
  async scrollUp(): Promise<void> {
    await this.page.mouse.move(500, 500);
    await this.page.mouse.wheel(0, -100_000);
  }

  /** Clicks the first link under the sheet's title, in the frozen rows. */
  async followFirstLink(): Promise<void> {
    const sheet = await this.page.locator("#grid canvas[id^=univer-sheet-main]").boundingBox();
    if (!sheet) throw new Error("The workbench shows no grid.");
    await this.page.mouse.click(sheet.x + 100, sheet.y + 80);
  }

  /** The tab that shows once it is another than `tab`. */
  turnsFrom(tab: string): Promise<string> {
    return until(
      () => this.excel.activeSheet(),
      (shown) => shown !== tab,
    );
  }

  /** From another of the pane's tools: picks files that managers returned, and gathers the rows that are new. */
  async gather(
    files: readonly { name: string; mimeType: string; buffer: Buffer }[],
    rows: number,
  ): Promise<void> {
    const { returned, act } = this.text;
    await this.pressInPane(act.back);
    await this.pressInPane(returned.open);
    await this.pane.locator("input[type=file]").setInputFiles([...files]);
    await this.pressInPane(returned.gather(rows));
    await this.sees(returned.gathered(rows, returned.sheet.rows.tab));
  }

  /** Brings the sheet of gathered rows to the front. */
  showReturnedRows(): Promise<void> {
    return this.excel.show(this.text.returned.sheet.rows.tab);
  }

  /** Takes back what the pane has just done. */
  async undo(): Promise<void> {
    await this.pressInPane(this.text.done.undo);
    await this.pane
      .getByRole("button", { name: this.text.done.undo, exact: true })
      .waitFor({ state: "detached" });
  }

  /**
   * Begins to type a name where the plan is signed, and goes on once `meanwhile` has moved what the pane shows.
   *
   * @returns what then stands in the field that has the focus
   */
  async typeWhileItMoves(begun: string, meanwhile: () => Promise<void>, more: string): Promise<string> {
    const { places, course } = this.text;
    await this.pane.getByRole("tab", { name: places.course, exact: true }).click();
    const field = this.pane.getByLabel(course.signer);
    await field.fill("");
    await field.pressSequentially(begun);
    const page = this.pane.getByRole("main");
    const before = await page.innerText();
    await meanwhile();
    await until(
      () => page.innerText(),
      (shown) => shown !== before,
    );
    await this.page.keyboard.type(more);
    return this.pane.locator("input:focus").inputValue();
  }

  async chooseFile(file: { name: string; mimeType: string; buffer: Buffer }): Promise<string> {
    await this.page.locator("#bar input[type=file]").setInputFiles(file);
    const notice = this.page.locator("#notice:not(:empty)");
    await notice.waitFor();
    return (await notice.textContent()) ?? "";
  }

  /** Types into a field of the pane over what stands in it. */
  private async fill(label: string, entry: string): Promise<void> {
    const field = this.pane.getByLabel(label);
    await field.click();
    await field.press("Control+a");
    await this.page.keyboard.type(entry);
    await this.page.keyboard.press("Tab");
  }
}

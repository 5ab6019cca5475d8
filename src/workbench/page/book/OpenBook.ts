import { LocaleService } from "@univerjs/core";
import type { Language } from "../../../locales/language";
import { Host } from "../../host/Host";
import { ChartLayer } from "../charts/ChartLayer";
import { builtFunctions } from "./builtFunctions";
import { createGrid } from "../grid/createGrid";
import { chosenFilterButtons } from "../grid/filterButtons";
import { followLinks } from "../grid/followLinks";
import { localeType } from "../grid/gridLocale";
import { lightTables } from "../grid/tableTheme";

/** One workbook on the screen: the grid it shows in, the host that answers for it, and its charts. */
export class OpenBook {
  private readonly unlink: () => void;

  private constructor(
    readonly host: Host,
    private readonly charts: ChartLayer,
    private readonly place: HTMLElement,
  ) {
    this.unlink = followLinks(place, host.workbook);
  }

  /** Opens an empty workbook whose cells can call the add-in's functions. */
  static async open(area: HTMLElement, language: Language): Promise<OpenBook> {
    const { json, table } = await builtFunctions(language);
    const place = document.createElement("div");
    place.className = "book";
    area.replaceChildren(place);
    const host = Host.create({ engine: createGrid(place, language), firstSheet: "Sheet1" });
    lightTables(host.workbook);
    chosenFilterButtons(host.workbook);
    host.addFunctions(json, table);
    return new OpenBook(host, new ChartLayer(host.workbook), place);
  }

  /** Turns the grid's own words into the other language. */
  speak(language: Language): void {
    this.host.workbook.get(LocaleService).setLocale(localeType(language));
  }

  close(): void {
    this.unlink();
    this.charts.dispose();
    this.host.dispose();
    this.place.remove();
  }
}

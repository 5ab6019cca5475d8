import { ICommandService, type IDisposable } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { leftOf, pixelsOf, topOf } from "../../host/model/cellGeometry";
import type { ChartModel } from "../../host/model/ChartModel";
import { listen } from "../../host/model/Notices";
import { sheetExtras } from "../../host/model/SheetExtras";
import type { WorkbookModel } from "../../host/univer/WorkbookModel";
import { drawChart } from "./drawChart";
import { readChart } from "./readChart";

/** Draws the active sheet's charts over the grid; they stay at their cells when it scrolls, zooms or changes. */
export class ChartLayer {
  private readonly window = document.createElement("div");
  private readonly drawn = new Map<string, { element: HTMLElement; markup: string }>();
  private readonly stops: (() => void)[];
  private asked = 0;

  constructor(private readonly workbook: WorkbookModel) {
    this.window.className = "charts";
    const commands: IDisposable = workbook.get(ICommandService).onCommandExecuted(() => this.soon());
    this.stops = [() => commands.dispose(), listen(workbook, () => this.soon())];
    this.soon();
  }

  dispose(): void {
    cancelAnimationFrame(this.asked);
    this.stops.forEach((stop) => stop());
    this.window.remove();
  }

  private soon(): void {
    cancelAnimationFrame(this.asked);
    this.asked = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    const render = this.workbook.get(IRenderManagerService).getRenderById(this.workbook.id);
    const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!render || !viewport || !skeleton) return;
    const canvas = render.engine.getCanvasElement();
    if (this.window.parentElement !== canvas.parentElement) canvas.parentElement?.append(this.window);

    const { scaleX: zoom } = render.scene.getAncestorScale();
    const { left, top, viewportScrollX, viewportScrollY } = viewport;
    Object.assign(this.window.style, { left: `${left * zoom}px`, top: `${top * zoom}px` });
    const sheet = this.workbook.activeSheet;
    const { charts } = sheetExtras(sheet);
    this.forget(charts);
    for (const chart of charts) {
      const { row, column, right, down } = chart.anchor;
      const x = pixelsOf(leftOf(sheet, column) + right) + skeleton.rowHeaderWidth - viewportScrollX - left;
      const y = pixelsOf(topOf(sheet, row) + down) + skeleton.columnHeaderHeight - viewportScrollY - top;
      this.elementOf(chart).style.transform = `translate(${x * zoom}px, ${y * zoom}px) scale(${zoom})`;
    }
  }

  private elementOf(chart: ChartModel): HTMLElement {
    const known = this.drawn.get(chart.id) ?? { element: document.createElement("figure"), markup: "" };
    const markup = drawChart(readChart(chart, this.workbook));
    if (markup !== known.markup) known.element.innerHTML = markup;
    if (!known.element.isConnected) this.window.append(known.element);
    this.drawn.set(chart.id, { element: known.element, markup });
    return known.element;
  }

  /** Takes away what the active sheet has no longer. */
  private forget(charts: readonly ChartModel[]): void {
    const there = new Set(charts.map(({ id }) => id));
    for (const [id, { element }] of this.drawn)
      if (!there.has(id)) {
        element.remove();
        this.drawn.delete(id);
      }
  }
}

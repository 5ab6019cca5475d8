import type { ChartTitleModel } from "../../model/ChartModel";
import { asFlag, asText } from "../../protocol/arguments";
import type { Members } from "../HostObject";
import { ChartFormat } from "./ChartFormat";
import { ChartPart, keeper, oneOf } from "./ChartPart";

const kept = keeper<ChartTitleModel>();

const positions = ["Automatic", "Top", "Bottom", "Left", "Right"] as const;

/** A text of a chart that is typed, or follows a cell once `setFormula` has named one. */
abstract class ChartText extends ChartPart<ChartTitleModel> {
  /** What stands there when neither text nor cell was given. */
  abstract ownText(): string;

  text(): string {
    const { source, text } = this.model;
    return source ? this.owner.textOf(source) : (text ?? this.ownText());
  }

  type(text: unknown): void {
    const typed = asText(text);
    this.edit((model) => {
      model.text = typed;
      model.visible = true;
      delete model.source;
    });
  }

  async follow(formula: unknown): Promise<void> {
    const source = await this.owner.cellOf(formula);
    this.edit((model) => {
      model.source = source;
      model.visible = true;
      delete model.text;
    });
  }
}

/** A chart's title; a new chart of one series is titled by that series until a text is typed. */
export class ChartTitle extends ChartText {
  static override readonly members: Members<ChartTitle> = {
    type: "ChartTitle",
    scalars: {
      Text: { read: (self) => self.text(), write: (self, text) => self.type(text) },
      Visible: kept("visible", asFlag),
      Overlay: kept("overlay", asFlag, false),
      Position: kept("position", oneOf(positions), "Top"),
    },
    navigations: { Format: (self) => new ChartFormat(self.owner, self.model.format, "ChartTitleFormat") },
    commands: { SetFormula: (self, formula) => self.follow(formula) },
  };

  ownText(): string {
    return this.owner.titleOfSeries() ?? "Chart Title";
  }
}

/** An axis's title; hidden until a text is typed. */
export class ChartAxisTitle extends ChartText {
  static override readonly members: Members<ChartAxisTitle> = {
    type: "ChartAxisTitle",
    scalars: {
      Text: { read: (self) => self.text(), write: (self, text) => self.type(text) },
      Visible: kept("visible", asFlag),
    },
    navigations: { Format: (self) => new ChartFormat(self.owner, self.model.format, "ChartAxisTitleFormat") },
    commands: { SetFormula: (self, formula) => self.follow(formula) },
  };

  ownText(): string {
    return "Axis Title";
  }
}

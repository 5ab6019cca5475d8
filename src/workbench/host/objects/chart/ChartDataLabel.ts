import type { ChartPointLabelModel, ChartPointModel } from "../../model/ChartModel";
import { asText } from "../../protocol/arguments";
import type { Members } from "../HostObject";
import { labelPositions } from "./ChartDataLabels";
import { ChartPart, oneOf } from "./ChartPart";
import type { OpenChart } from "./OpenChart";

const asPosition = oneOf(labelPositions);

/** The label of one point: its value until a text is typed, or a cell named whose text it follows. */
export class ChartDataLabel extends ChartPart<ChartPointModel> {
  static override readonly members: Members<ChartDataLabel> = {
    type: "ChartDataLabel",
    scalars: {
      Text: { read: (self) => self.text(), write: (self, text) => self.say({ text: asText(text) }) },
      Formula: { read: (self) => self.formula(), write: (self, formula) => self.follow(formula) },
      Position: {
        read: (self) => self.model.label?.position ?? "BestFit",
        write: (self, position) =>
          self.edit((model) => {
            model.label = { ...model.label, position: asPosition(position) };
          }),
      },
    },
  };

  constructor(
    owner: OpenChart,
    model: ChartPointModel,
    private readonly value: unknown,
  ) {
    super(owner, model);
  }

  private text(): string {
    const { source, text } = this.model.label ?? {};
    return source ? this.owner.textOf(source) : (text ?? String(this.value));
  }

  private formula(): string {
    const source = this.model.label?.source;
    return source ? `=${this.owner.addressOf(source)}` : this.text();
  }

  private async follow(formula: unknown): Promise<void> {
    this.say({ source: await this.owner.cellOf(formula) });
  }

  /** A point that says something has a label. */
  private say(words: Pick<ChartPointLabelModel, "text" | "source">): void {
    this.edit((model) => {
      const { position } = model.label ?? {};
      model.label = { ...words, ...(position === undefined ? {} : { position }) };
      model.hasDataLabel = true;
    });
  }
}

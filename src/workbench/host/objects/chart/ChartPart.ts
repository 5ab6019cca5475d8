import { asChoice } from "../../protocol/arguments";
import type { OpenChart } from "./OpenChart";
import { HostObject, type Property } from "../HostObject";

/** A piece of a chart over its piece of the model; every edit goes through the chart, which guards it and tells the page. */
export abstract class ChartPart<Model extends object> extends HostObject {
  constructor(
    readonly owner: OpenChart,
    readonly model: Model,
  ) {
    super(owner.host);
  }

  edit(change: (model: Model) => void): void {
    this.owner.edit(() => change(this.model));
  }
}

/** Scalars that stand in the model under their own key; `automatic` is what an absent one reads as. */
export const keeper =
  <Model extends object>() =>
  <Key extends keyof Model>(
    key: Key,
    as: (value: unknown) => NonNullable<Model[Key]>,
    automatic: unknown = null,
  ): Property<ChartPart<Model>> => ({
    read: (self) => self.model[key] ?? automatic,
    write: (self, value) => {
      const checked = as(value);
      self.edit((model) => {
        model[key] = checked;
      });
    },
  });

/** The same where an empty text, or null, gives the choice back to Excel. */
export const automaticKeeper =
  <Model extends object>() =>
  <Key extends keyof Model>(
    key: Key,
    as: (value: unknown) => NonNullable<Model[Key]>,
  ): Property<ChartPart<Model>> => ({
    read: (self) => self.model[key] ?? "",
    write: (self, value) => {
      const checked = value === "" || value === null ? undefined : as(value);
      self.edit((model) => {
        if (checked === undefined) delete model[key];
        else model[key] = checked;
      });
    },
  });

export const oneOf =
  <const Choice extends string>(choices: readonly Choice[]) =>
  (value: unknown): Choice =>
    asChoice(choices, value);

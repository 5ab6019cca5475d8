import type { HeaderFooterModel, HeadersFootersModel } from "../../model/PageLayoutModel";
import { asChoice, asFlag } from "../../protocol/arguments";
import type { HostContext } from "../HostContext";
import { HostObject, type Members } from "../HostObject";
import { HeaderFooter } from "./HeaderFooter";

const states = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

/** The headers and footers of a sheet's pages, and which pages have their own. */
export class HeaderFooterGroup extends HostObject {
  static override readonly members: Members<HeaderFooterGroup> = {
    type: "HeaderFooterGroup",
    scalars: {
      State: {
        read: ({ model }) => model.state,
        write: (self, value) => self.change({ state: asChoice(states, value) }),
      },
      UseSheetMargins: {
        read: ({ model }) => model.useSheetMargins,
        write: (self, value) => self.change({ useSheetMargins: asFlag(value) }),
      },
      UseSheetScale: {
        read: ({ model }) => model.useSheetScale,
        write: (self, value) => self.change({ useSheetScale: asFlag(value) }),
      },
    },
    navigations: {
      DefaultForAllPages: (self) => self.texts(self.model.defaultForAllPages),
      EvenPages: (self) => self.texts(self.model.evenPages),
      FirstPage: (self) => self.texts(self.model.firstPage),
      OddPages: (self) => self.texts(self.model.oddPages),
    },
  };

  constructor(
    host: HostContext,
    readonly model: HeadersFootersModel,
    private readonly changed: () => void,
  ) {
    super(host);
  }

  private texts(model: HeaderFooterModel): HeaderFooter {
    return new HeaderFooter(this.host, model, this.changed);
  }

  private change(part: Partial<HeadersFootersModel>): void {
    Object.assign(this.model, part);
    this.changed();
  }
}

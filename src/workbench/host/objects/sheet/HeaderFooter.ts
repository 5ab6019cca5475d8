import type { HeaderFooterModel } from "../../model/PageLayoutModel";
import { asText } from "../../protocol/arguments";
import { RichError } from "../../protocol/RichError";
import type { HostContext } from "../HostContext";
import { HostObject, type Members, type Property } from "../HostObject";

/** Excel's own limit for a header's or footer's three texts together. */
const longest = 255;

const text = (key: keyof HeaderFooterModel): Property<HeaderFooter> => ({
  read: ({ model }) => model[key],
  write: (self, value) => self.set(key, asText(value)),
});

/** The texts above and below a printed page, in Excel's codes: `&P` page, `&N` pages, `&D` date, `&A` sheet. */
export class HeaderFooter extends HostObject {
  static override readonly members: Members<HeaderFooter> = {
    type: "HeaderFooter",
    scalars: {
      CenterFooter: text("centerFooter"),
      CenterHeader: text("centerHeader"),
      LeftFooter: text("leftFooter"),
      LeftHeader: text("leftHeader"),
      RightFooter: text("rightFooter"),
      RightHeader: text("rightHeader"),
    },
  };

  constructor(
    host: HostContext,
    readonly model: HeaderFooterModel,
    private readonly changed: () => void,
  ) {
    super(host);
  }

  set(key: keyof HeaderFooterModel, value: string): void {
    if (value.length > longest) throw new RichError("InvalidArgument");
    this.model[key] = value;
    this.changed();
  }
}

import { tell } from "../../model/Notices";
import { workbookExtras, type WorkbookPropertiesModel } from "../../model/WorkbookExtras";
import { asCount, asText } from "../../protocol/arguments";
import { HostObject, type Members, type Property } from "../HostObject";
import { CustomPropertyCollection } from "./CustomPropertyCollection";

type TextKey = Exclude<keyof WorkbookPropertiesModel, "custom" | "revisionNumber">;

const text = (key: TextKey): Property<DocumentProperties> => ({
  read: ({ model }) => model[key],
  write: (self, value) => {
    self.model[key] = asText(value);
    tell(self.host.workbook, "properties");
  },
});

/** The document's own properties: title, author … */
export class DocumentProperties extends HostObject {
  static override readonly members: Members<DocumentProperties> = {
    type: "DocumentProperties",
    scalars: {
      Author: text("author"),
      Category: text("category"),
      Comments: text("comments"),
      Company: text("company"),
      CreationDate: ({ model }) => model.creationDate,
      Keywords: text("keywords"),
      LastAuthor: ({ model }) => model.lastAuthor,
      Manager: text("manager"),
      RevisionNumber: {
        read: ({ model }) => model.revisionNumber,
        write: (self, value) => {
          self.model.revisionNumber = asCount(value);
          tell(self.host.workbook, "properties");
        },
      },
      Subject: text("subject"),
      Title: text("title"),
    },
    navigations: {
      Custom: ({ host, model }) => new CustomPropertyCollection(host, model.custom, "properties"),
    },
  };

  get model(): WorkbookPropertiesModel {
    return workbookExtras(this.host.workbook).properties;
  }
}

import type { CommentModel } from "../../model/CommentModel";
import { assertObjectsEditable } from "../../model/protection";
import { sheetExtras } from "../../model/SheetExtras";
import { tell } from "../../model/Notices";
import { asFlag } from "../../protocol/arguments";
import type { SheetModel } from "../../univer/SheetModel";
import type { HostContext } from "../HostContext";
import { HostObject, type Members } from "../HostObject";
import { CommentReplyCollection } from "./CommentReplyCollection";
import { commentText } from "./commentText";

/** A threaded comment at a cell. */
export class CommentObject extends HostObject {
  static override readonly members: Members<CommentObject> = {
    type: "Comment",
    identity: { key: "Id", of: ({ model }) => model.id },
    scalars: {
      AuthorEmail: ({ model }) => model.authorEmail,
      AuthorName: ({ model }) => model.authorName,
      Content: {
        read: ({ model }) => model.content,
        write: (self, content) => {
          const text = commentText(content);
          self.change(() => (self.model.content = text));
        },
      },
      ContentType: ({ model }) => model.contentType,
      CreationDate: ({ model }) => model.creationDate,
      Id: ({ model }) => model.id,
      Resolved: {
        read: ({ model }) => model.resolved,
        write: (self, resolved) => {
          const done = asFlag(resolved);
          self.change(() => (self.model.resolved = done));
        },
      },
    },
    navigations: { Replies: (self) => new CommentReplyCollection(self) },
    queries: { GetLocation: (self) => self.location() },
    commands: { Delete: (self) => self.delete() },
  };

  constructor(
    host: HostContext,
    readonly sheet: SheetModel,
    readonly model: CommentModel,
  ) {
    super(host);
  }

  change(edit: () => void): null {
    assertObjectsEditable(this.sheet);
    edit();
    tell(this.host.workbook, "comments");
    return null;
  }

  location() {
    const { row, column } = this.model;
    return this.host.make.range(this.sheet, { row, column, rows: 1, columns: 1 });
  }

  private delete(): null {
    const { comments } = sheetExtras(this.sheet);
    return this.change(() => comments.splice(comments.indexOf(this.model), 1));
  }
}

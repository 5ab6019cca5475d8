import type { CommentModel } from "../../model/CommentModel";
import { sheetExtras } from "../../model/SheetExtras";
import { asText } from "../../protocol/arguments";
import { RichError } from "../../protocol/RichError";
import { cellCount } from "../../univer/Area";
import type { SheetModel } from "../../univer/SheetModel";
import { newId } from "../../univer/WorkbookModel";
import { collectionQueries, HostCollection } from "../HostCollection";
import type { HostContext } from "../HostContext";
import type { Members } from "../HostObject";
import { CommentObject } from "./CommentObject";
import { author, commentText } from "./commentText";

/** The comments of a worksheet, or of the whole workbook. */
export class CommentCollection extends HostCollection<CommentObject> {
  static override readonly members: Members<CommentCollection> = {
    type: "CommentCollection",
    queries: {
      ...collectionQueries,
      GetItemByCell: (self, cell) => self.byCell(cell),
      GetItemByReplyId: (self, id) => self.byReply(asText(id)),
    },
    commands: { Add: (self, cell, content) => self.add(cell, commentText(content)) },
  };

  constructor(
    host: HostContext,
    private readonly sheet?: SheetModel,
  ) {
    super(host);
  }

  items(): readonly CommentObject[] {
    const sheets = this.sheet ? [this.sheet] : this.host.workbook.sheets();
    return sheets.flatMap((sheet) =>
      sheetExtras(sheet).comments.map((model) => new CommentObject(this.host, sheet, model)),
    );
  }

  find(id: string): CommentObject | undefined {
    return this.items().find(({ model }) => model.id === id);
  }

  private async cell(at: unknown) {
    const range = await this.host.rangeFrom(at, this.sheet);
    if (cellCount(range.area) !== 1) throw new RichError("InvalidArgument");
    return range;
  }

  private async byCell(at: unknown): Promise<CommentObject> {
    const { sheet, area } = await this.cell(at);
    return this.present(
      this.items().find(
        (each) => each.sheet === sheet && each.model.row === area.row && each.model.column === area.column,
      ),
    );
  }

  private byReply(id: string): CommentObject {
    return this.present(this.items().find(({ model }) => model.replies.some((reply) => reply.id === id)));
  }

  private present(found: CommentObject | undefined): CommentObject {
    if (!found) throw new RichError("ItemNotFound");
    return found;
  }

  /** A cell holds one comment; what else is said there is a reply. */
  private async add(at: unknown, content: string): Promise<CommentObject> {
    const { sheet, area } = await this.cell(at);
    const { comments } = sheetExtras(sheet);
    if (comments.some(({ row, column }) => row === area.row && column === area.column))
      throw new RichError("InvalidArgument");
    const made = { creationDate: new Date().toISOString(), resolved: false, replies: [] };
    const { row, column } = area;
    const model: CommentModel = {
      id: newId(),
      row,
      column,
      content,
      contentType: "Plain",
      ...author,
      ...made,
    };
    const comment = new CommentObject(this.host, sheet, model);
    comment.change(() => comments.push(model));
    return comment;
  }
}

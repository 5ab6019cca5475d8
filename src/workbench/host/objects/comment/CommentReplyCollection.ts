import type { CommentReplyModel } from "../../model/CommentModel";
import { newId } from "../../univer/WorkbookModel";
import { collectionQueries, HostCollection } from "../HostCollection";
import { HostObject, type Members } from "../HostObject";
import type { CommentObject } from "./CommentObject";
import { author, commentText } from "./commentText";

/** An answer to a comment. */
export class CommentReply extends HostObject {
  static override readonly members: Members<CommentReply> = {
    type: "CommentReply",
    identity: { key: "Id", of: ({ model }) => model.id },
    scalars: {
      AuthorEmail: ({ model }) => model.authorEmail,
      AuthorName: ({ model }) => model.authorName,
      Content: {
        read: ({ model }) => model.content,
        write: ({ comment, model }, content) => {
          const text = commentText(content);
          comment.change(() => (model.content = text));
        },
      },
      ContentType: ({ model }) => model.contentType,
      CreationDate: ({ model }) => model.creationDate,
      Id: ({ model }) => model.id,
      Resolved: ({ comment }) => comment.model.resolved,
    },
    queries: {
      GetLocation: ({ comment }) => comment.location(),
      GetParentComment: ({ comment }) => comment,
    },
    commands: {
      Delete: ({ comment, model }) => {
        const { replies } = comment.model;
        return comment.change(() => replies.splice(replies.indexOf(model), 1));
      },
    },
  };

  constructor(
    readonly comment: CommentObject,
    readonly model: CommentReplyModel,
  ) {
    super(comment.host);
  }
}

/** The answers to a comment, oldest first. */
export class CommentReplyCollection extends HostCollection<CommentReply> {
  static override readonly members: Members<CommentReplyCollection> = {
    type: "CommentReplyCollection",
    queries: collectionQueries,
    commands: { Add: (self, content) => self.add(commentText(content)) },
  };

  constructor(private readonly comment: CommentObject) {
    super(comment.host);
  }

  items(): readonly CommentReply[] {
    return this.comment.model.replies.map((model) => new CommentReply(this.comment, model));
  }

  find(id: string): CommentReply | undefined {
    return this.items().find(({ model }) => model.id === id);
  }

  private add(content: string): CommentReply {
    const creationDate = new Date().toISOString();
    const model: CommentReplyModel = { id: newId(), content, contentType: "Plain", ...author, creationDate };
    this.comment.change(() => this.comment.model.replies.push(model));
    return new CommentReply(this.comment, model);
  }
}

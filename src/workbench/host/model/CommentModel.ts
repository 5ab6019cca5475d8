/** A threaded comment at a cell. `creationDate` is ISO 8601. */
export interface CommentModel {
  readonly id: string;
  row: number;
  column: number;
  content: string;
  readonly contentType: "Plain" | "Mention";
  readonly authorName: string;
  readonly authorEmail: string;
  readonly creationDate: string;
  resolved: boolean;
  replies: CommentReplyModel[];
}

export interface CommentReplyModel {
  readonly id: string;
  content: string;
  readonly contentType: "Plain" | "Mention";
  readonly authorName: string;
  readonly authorEmail: string;
  readonly creationDate: string;
}

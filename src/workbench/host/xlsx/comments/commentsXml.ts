import type { CommentModel } from "../../model/CommentModel";
import { sheetExtras } from "../../model/SheetExtras";
import { areaAddress } from "../../univer/address";
import type { SheetModel } from "../../univer/SheetModel";
import { spreadsheetNamespace } from "../namespaces";
import { contentTypes } from "../package/contentTypes";
import type { Part } from "../package/PackageWriter";
import type { BookWriting } from "../write/BookWriting";
import { textElement } from "../write/SharedStringsWriter";
import { element, escaped } from "../xml/element";
import { sheetNotes } from "./sheetNotes";
import { vmlShapes } from "./vmlShapes";

const threadNamespace = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const at = (row: number, column: number): string => areaAddress({ row, column, rows: 1, columns: 1 });

/** Writes a sheet's notes and threaded comments to parts of their own; answers the reference that its part needs. */
export function commentsXml(sheet: SheetModel, part: Part, book: BookWriting): string {
  const { comments } = sheetExtras(sheet);
  const notes = sheetNotes(sheet).filter(
    (note) => !comments.some((each) => each.row === note.row && each.column === note.column),
  );
  if (comments.length + notes.length === 0) return "";
  const number = book.next("comments");
  const all = [
    ...notes.map(({ row, column, text }) => ({ row, column, author: "", text })),
    ...comments.map((each) => ({
      row: each.row,
      column: each.column,
      author: `tc=${each.id}`,
      text: spoken(each),
    })),
  ];
  const authors = [...new Set(all.map(({ author }) => author))];
  const list = all.map(({ row, column, author, text }) =>
    element(
      "comment",
      { ref: at(row, column), authorId: authors.indexOf(author), shapeId: 0 },
      element("text", {}, textElement(text)),
    ),
  );
  const legacy = book.file.part(`xl/comments${number}.xml`, contentTypes.comments);
  book.file.write(
    legacy,
    element(
      "comments",
      { xmlns: spreadsheetNamespace },
      element("authors", {}, ...authors.map((author) => element("author", {}, escaped(author)))),
      element("commentList", {}, ...list),
    ),
  );
  part.relate("comments", legacy);
  if (comments.length > 0) writeThreads(comments, part, number, book);
  const shapes = book.file.part(`xl/drawings/vmlDrawing${number}.vml`);
  book.file.write(shapes, vmlShapes(all, number));
  return element("legacyDrawing", { "r:id": part.relate("vmlDrawing", shapes) });
}

/** What a reader who knows no threads sees. */
const spoken = ({ content, replies }: CommentModel): string =>
  [content, ...replies.map((reply) => reply.content)].join("\n\n");

function writeThreads(
  comments: readonly CommentModel[],
  part: Part,
  number: number,
  book: BookWriting,
): void {
  const own = book.file.part(
    `xl/threadedComments/threadedComment${number}.xml`,
    contentTypes.threadedComments,
  );
  const list = comments.flatMap((comment) => {
    const ref = at(comment.row, comment.column);
    const said = [comment, ...comment.replies];
    return said.map((each, index) =>
      element(
        "threadedComment",
        {
          ref,
          dT: each.creationDate.replace(/Z$/, ""),
          personId: book.persons.id(each.authorName, each.authorEmail),
          id: each.id,
          parentId: index === 0 ? undefined : comment.id,
          done: index === 0 && comment.resolved ? true : undefined,
        },
        element("text", {}, escaped(each.content)),
      ),
    );
  });
  book.file.write(own, element("ThreadedComments", { xmlns: threadNamespace }, ...list));
  part.relate("threadedComment", own);
}

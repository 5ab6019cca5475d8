import type { CommentModel } from "../../model/CommentModel";
import { newId } from "../../univer/WorkbookModel";
import type { BookNote } from "../read/Book";
import type { BookReading } from "../read/BookReading";
import { readText } from "../read/SharedStrings";
import { readAreas } from "../read/rules/readAreas";
import type { XmlElement } from "../xml/XmlElement";

/** A sheet's notes and its threaded comments; behind each thread stands a note for older readers, which is left out. */
export function readComments(
  path: string,
  book: BookReading,
): { notes: BookNote[]; comments: CommentModel[] } {
  const { file, palette, notKept } = book;
  const threads = file.xml(file.related(path, "threadedComment") ?? "")?.all("threadedComment") ?? [];
  const comments = readThreads(threads, readPersons(book));
  const threaded = new Set(comments.map(({ row, column }) => `${row},${column}`));
  const legacy =
    file
      .xml(file.related(path, "comments") ?? "")
      ?.child("commentList")
      ?.all("comment") ?? [];
  const notes = legacy.flatMap((comment): BookNote[] => {
    const [cell] = readAreas(comment.attr("ref"));
    const inside = comment.child("text");
    if (!cell || !inside || threaded.has(`${cell.row},${cell.column}`)) return [];
    return [{ row: cell.row, column: cell.column, text: readText(inside, palette, notKept).text }];
  });
  return { notes, comments };
}

interface Person {
  readonly name: string;
  readonly email: string;
}

function readPersons({ file, workbookPath }: BookReading): ReadonlyMap<string, Person> {
  const list = file.xml(file.related(workbookPath, "person") ?? "")?.all("person") ?? [];
  return new Map(
    list.map((person) => {
      const user = person.attr("userId") ?? "";
      return [
        person.attr("id") ?? "",
        { name: person.attr("displayName") ?? "", email: user.includes("@") ? user : "" },
      ];
    }),
  );
}

function readThreads(elements: readonly XmlElement[], persons: ReadonlyMap<string, Person>): CommentModel[] {
  const found = new Map<string, CommentModel>();
  for (const element of elements) {
    const [cell] = readAreas(element.attr("ref"));
    const person = persons.get(element.attr("personId") ?? "");
    const said = {
      id: element.attr("id") ?? newId(),
      content: element.child("text")?.text ?? "",
      contentType: element.child("mentions") ? ("Mention" as const) : ("Plain" as const),
      authorName: person?.name ?? "",
      authorEmail: person?.email ?? "",
      creationDate: asUtc(element.attr("dT") ?? ""),
    };
    const parent = found.get(element.attr("parentId") ?? "");
    if (parent) parent.replies.push(said);
    else if (cell)
      found.set(said.id, {
        ...said,
        row: cell.row,
        column: cell.column,
        resolved: element.flag("done"),
        replies: [],
      });
  }
  return [...found.values()];
}

/** Files leave out that the time is UTC. */
const asUtc = (text: string): string => {
  const time = Date.parse(/[zZ]$/.test(text) ? text : `${text}Z`);
  return new Date(Number.isNaN(time) ? 0 : time).toISOString();
};

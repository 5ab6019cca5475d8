import { newId } from "../../univer/WorkbookModel";
import { element } from "../xml/element";

/** The people who wrote comments. */
export class PersonList {
  private readonly persons = new Map<string, { id: string; name: string; email: string }>();

  id(name: string, email: string): string {
    const key = JSON.stringify([name, email]);
    const person = this.persons.get(key) ?? { id: newId(), name, email };
    this.persons.set(key, person);
    return person.id;
  }

  /** The list as XML; undefined when nobody wrote. */
  xml(): string | undefined {
    if (this.persons.size === 0) return undefined;
    const list = [...this.persons.values()].map(({ id, name, email }) =>
      element("person", { displayName: name, id, userId: email || name, providerId: "None" }),
    );
    const xmlns = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
    return element("personList", { xmlns }, ...list);
  }
}

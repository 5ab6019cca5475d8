import type { Guide } from "../../functions/metadata/Guide";
import type { Language } from "../../locales/language";

export type Guides = Readonly<Record<Language, Guide>>;

/** The functions' guide, open over the view; what stands behind it waits as it is. */
export interface GuideShown {
  /** In both languages, so that the words of either find a function; undefined while they are fetched. */
  readonly guides: Guides | undefined;
  /** What is searched for, as typed. */
  readonly sought: string;
  /** The function whose page is open; undefined for the list. */
  readonly chosen: string | undefined;
  /** The function whose page was left last: the list comes back to its row. */
  readonly left: string | undefined;
  /** The cell that the page's example was put into: "Sheet1!B4". */
  readonly inserted: string | undefined;
}

export const openedGuide: GuideShown = {
  guides: undefined,
  sought: "",
  chosen: undefined,
  left: undefined,
  inserted: undefined,
};

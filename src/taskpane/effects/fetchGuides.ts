import type { Guide } from "../../functions/metadata/Guide";
import { guideIn } from "../guide/guideIn";
import { GuideProblem } from "../guide/GuideProblem";
import type { Guides } from "../guide/GuideShown";

/** Where the add-in comes from, as webpack found it out when the page loaded. */
declare const __webpack_public_path__: string;

/** The functions' guide in both languages. */
export const fetchGuides = async (): Promise<Guides> => {
  const [en, zh] = await Promise.all([fetchGuide("guide.json"), fetchGuide("zh-CN/guide.json")]);
  return { en, zh };
};

const fetchGuide = async (path: string): Promise<Guide> => {
  const address = `${__webpack_public_path__}${path}`;
  const response = await fetch(address).catch((cause: unknown) => {
    throw new GuideProblem(`${address} is out of reach`, { cause });
  });
  if (!response.ok) throw new GuideProblem(`${address} answered ${response.status}`);
  const file: unknown = await response.json().catch((cause: unknown) => {
    throw new GuideProblem(`${address} is no JSON`, { cause });
  });
  return guideIn(file);
};

import { guideIn } from "../guide/guideIn";
import { GuideProblem } from "../guide/GuideProblem";
import type { Guides } from "../guide/GuideShown";
import { fetchJson } from "./fetchJson";

/** The functions' guide in both languages. */
export const fetchGuides = async (): Promise<Guides> => {
  const [en, zh] = await Promise.all([
    fetchJson("guide.json", GuideProblem),
    fetchJson("zh-CN/guide.json", GuideProblem),
  ]);
  return { en: guideIn(en), zh: guideIn(zh) };
};

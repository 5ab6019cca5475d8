import { sheetsTextOf } from "../../locales/sheetsTextOf";
import { languages } from "../../locales/language";

/** What a drop-down cell means: the key behind its label, in whatever language it was written; undefined for no label of ours. */
export const choiceKey = (
  list: "List_WeightSource" | "List_Rhythm" | "List_Language" | "List_Dimension",
  label: unknown,
): string | undefined =>
  languages
    .flatMap((language) => Object.entries(sheetsTextOf(language).lists[list].choices))
    .find(([key, text]) => text === label || key === label)?.[0];

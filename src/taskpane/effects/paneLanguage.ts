import { languageOf, type Language } from "../../locales/language";

const key = "quarterdeck.language";

/** Office keeps add-ins of different owners apart by this key where it shares one store among them. */
const storageKey = () => `${Office.context.partitionKey ?? ""}${key}`;

/** A store may be switched off or full; the language then holds for this sitting. */
const quietly = <Answer>(ask: () => Answer): Answer | undefined => {
  try {
    return ask();
  } catch {
    return undefined;
  }
};

export const rememberLanguage = (language: Language): void => {
  quietly(() => localStorage.setItem(storageKey(), language));
};

/** The language the director chose last, else Office's own. */
export const paneLanguage = (): Language => {
  const chosen = quietly(() => localStorage.getItem(storageKey()));
  return chosen === "en" || chosen === "zh" ? chosen : languageOf(Office.context.displayLanguage ?? "en");
};

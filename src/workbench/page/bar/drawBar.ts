import type { Language } from "../../../locales/language";
import { pageText } from "../pageText";

/** What the bar can ask the workbench to do. */
export interface BarActions {
  readonly open: (file: File) => void;
  readonly save: () => void;
  readonly blank: () => void;
  readonly sample: () => void;
  readonly showPane: () => void;
  /** A ribbon button that runs one of the add-in's own actions. */
  readonly run: (action: "writePlan" | "checkData") => void;
  readonly setPaneWidth: (pixels: number) => void;
  readonly speak: (language: Language) => void;
}

export interface BarState {
  readonly language: Language;
  readonly paneWidth: number;
}

/** Draws the bar anew: files, the add-in's ribbon buttons, the pane's width, the language. */
export const drawBar = (bar: HTMLElement, { language, paneWidth }: BarState, actions: BarActions): void => {
  const text = pageText[language];
  const title = document.createElement("strong");
  title.textContent = text.title;
  const picker = filePicker(actions.open);
  bar.replaceChildren(
    title,
    group(
      button(text.blank, actions.blank),
      button(text.open, () => picker.click()),
      picker,
      button(text.save, actions.save),
      button(text.sample, actions.sample),
    ),
    group(
      button(text.pane, actions.showPane, { icon: "icon" }),
      button(text.writePlan, () => actions.run("writePlan"), { icon: "write" }),
      button(text.checkData, () => actions.run("checkData"), { icon: "check" }),
    ),
    group(
      ...[320, 350, 450].map((pixels) =>
        button(String(pixels), () => actions.setPaneWidth(pixels), {
          pressed: pixels === paneWidth,
          label: `${text.paneWidth} ${pixels}`,
        }),
      ),
    ),
    group(
      button("English", () => actions.speak("en"), { pressed: language === "en" }),
      button("中文", () => actions.speak("zh"), { pressed: language === "zh" }),
    ),
  );
};

interface Look {
  readonly icon?: string;
  readonly pressed?: boolean;
  readonly label?: string;
}

const button = (text: string, act: () => void, { icon, pressed, label }: Look = {}): HTMLButtonElement => {
  const made = document.createElement("button");
  made.type = "button";
  made.addEventListener("click", act);
  if (pressed !== undefined) made.setAttribute("aria-pressed", String(pressed));
  if (label !== undefined) made.setAttribute("aria-label", label);
  if (icon !== undefined) {
    const image = document.createElement("img");
    image.src = `assets/${icon}-32.png`;
    image.alt = "";
    made.append(image);
  }
  made.append(text);
  return made;
};

const group = (...children: readonly HTMLElement[]): HTMLElement => {
  const made = document.createElement("div");
  made.className = "group";
  made.append(...children);
  return made;
};

const filePicker = (open: (file: File) => void): HTMLInputElement => {
  const input = document.createElement("input");
  input.type = "file";
  input.hidden = true;
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    input.value = "";
    if (file) open(file);
  });
  return input;
};

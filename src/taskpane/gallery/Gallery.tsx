import type { Language } from "../../locales/language";
import { Pane } from "../shell/Pane";
import type { PaneTheme } from "../theme/paneThemes";
import { exampleStates } from "./exampleStates";

interface GalleryProps {
  readonly language: Language;
  readonly theme: PaneTheme;
  /** Of each pane, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Only the states whose name starts with it. */
  readonly only: string;
}

const ignore = () => undefined;

/** Every state of the pane side by side. */
export const Gallery = ({ language, theme, width, height, only }: GalleryProps) => (
  <div style={{ display: "flex", flexWrap: "wrap", gap: 24, padding: 24 }}>
    {Object.entries(exampleStates(language))
      .filter(([name]) => name.startsWith(only))
      .map(([name, state]) => (
        <figure key={name} style={{ margin: 0 }}>
          <figcaption style={{ font: "12px sans-serif", color: "GrayText", paddingBlockEnd: 4 }}>
            {name}
          </figcaption>
          <div
            data-state={name}
            style={{ width, height, overflow: "hidden", outline: "1px solid GrayText", position: "relative" }}
          >
            <Pane state={state} theme={theme} tell={ignore} patience={0} />
          </div>
        </figure>
      ))}
  </div>
);

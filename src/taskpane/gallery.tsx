import { createRoot } from "react-dom/client";
import { Gallery } from "./gallery/Gallery";
import type { PaneTheme } from "./theme/paneThemes";

/** `gallery.html?language=zh&theme=dark&width=450`: each part may be left out. */
const asked = new URLSearchParams(window.location.search);
const theme = asked.get("theme");
const themes: readonly PaneTheme[] = ["light", "dark", "contrast"];

const root = document.getElementById("pane");
if (root)
  createRoot(root).render(
    <Gallery
      language={asked.get("language") === "zh" ? "zh" : "en"}
      theme={themes.find((each) => each === theme) ?? "light"}
      width={Number(asked.get("width") ?? 320)}
      height={Number(asked.get("height") ?? 720)}
      only={asked.get("only") ?? ""}
    />,
  );

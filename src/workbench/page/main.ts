import { Workbench } from "./Workbench";
import "./page.css";

const place = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no place called ${id}.`);
  return found;
};

const workbench = new Workbench({
  bar: place("bar"),
  grid: place("grid"),
  pane: place("pane"),
  notice: place("notice"),
});
void workbench.start();

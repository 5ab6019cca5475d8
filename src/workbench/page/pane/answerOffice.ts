import type { AnswersOffice } from "./PaneFrame";

/** First script of the pane's page in the workbench: asks the page around it to stand in for Excel before Office.js loads. */
(window.parent as Window & AnswersOffice).answerOffice(window);

import type { WorkbookModel } from "../univer/WorkbookModel";

/** A workbook's own properties; texts are "" until given. */
export interface WorkbookPropertiesModel {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  lastAuthor: string;
  revisionNumber: number;
  /** ISO 8601. */
  creationDate: string;
  custom: { key: string; value: string | number | boolean }[];
}

/** What Excel keeps with a workbook and Univer has no room for. Plain data: it survives JSON. */
export interface WorkbookExtras {
  settings: { key: string; value: unknown }[];
  properties: WorkbookPropertiesModel;
  protection?: { password?: string };
}

const kept = new WeakMap<WorkbookModel, WorkbookExtras>();

const newExtras = (): WorkbookExtras => ({
  settings: [],
  properties: {
    title: "",
    subject: "",
    author: "",
    keywords: "",
    comments: "",
    category: "",
    manager: "",
    company: "",
    lastAuthor: "",
    revisionNumber: 0,
    creationDate: new Date().toISOString(),
    custom: [],
  },
});

export function workbookExtras(workbook: WorkbookModel): WorkbookExtras {
  const known = kept.get(workbook) ?? newExtras();
  kept.set(workbook, known);
  return known;
}

import { EventType, everywhere, type EventNumber } from "../protocol/EventHub";
import type { HostObject, Members } from "./HostObject";

type Queries<T> = NonNullable<Members<T>["queries"]>;

/** The pair of methods Office.js calls to begin and end listening: `_RegisterDataChangedEvent` and its opposite. */
function listening<T extends HostObject>(
  event: string,
  type: EventNumber,
  target: (self: T) => string,
): Queries<T> {
  return {
    [`_Register${event}`]: (self) => self.host.events.listen(type, target(self)),
    [`_Unregister${event}`]: (self) => self.host.events.forget(type, target(self)),
  };
}

/** What a worksheet and the collection of worksheets let an add-in listen to. */
export const sheetListeners = <T extends HostObject>(target: (self: T) => string): Queries<T> => ({
  ...listening("DataChangedEvent", EventType.WorksheetChanged, target),
  ...listening("SelectionChangedEvent", EventType.WorksheetSelectionChanged, target),
  ...listening("ActivatedEvent", EventType.WorksheetActivated, target),
  ...listening("DeactivatedEvent", EventType.WorksheetDeactivated, target),
  ...listening("CalculatedEvent", EventType.WorksheetCalculated, target),
});

export const sheetListListeners = <T extends HostObject>(): Queries<T> => ({
  ...sheetListeners<T>(() => everywhere),
  ...listening<T>("AddedEvent", EventType.WorksheetAdded, () => everywhere),
  ...listening<T>("DeletedEvent", EventType.WorksheetDeleted, () => everywhere),
});

export const tableListeners = <T extends HostObject>(target: (self: T) => string): Queries<T> => ({
  ...listening("DataChangedEvent", EventType.TableChanged, target),
  ...listening("SelectionChangedEvent", EventType.TableSelectionChanged, target),
});

export const tableListListeners = <T extends HostObject>(target: (self: T) => string): Queries<T> => ({
  ...listening("DataChangedEvent", EventType.TableChanged, target),
  ...listening("DeletedEvent", EventType.TableDeleted, target),
});

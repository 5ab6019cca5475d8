const messages = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path is not working for what you're trying to do.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestAborted: "The request was aborted during run time.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

/** The error codes of Excel's own server side that this host answers with. */
export type RichErrorCode = keyof typeof messages;

/** What a batch fails with; its code and message reach the add-in as `OfficeExtension.Error`. */
export class RichError extends Error {
  constructor(
    readonly code: RichErrorCode,
    message: string = messages[code],
  ) {
    super(message);
    this.name = "RichError";
  }
}

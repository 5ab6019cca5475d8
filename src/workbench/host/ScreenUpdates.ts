/** What draws the workbook. */
export interface Screen {
  /** Shows what it last drew, whatever changes. */
  frozen: boolean;
}

/** How long the next batch of a client that writes is waited for, in milliseconds. */
const quiet = 100;

/**
 * Freezes the screen when a client asks for it, until no other batch follows the one it asked in: the whole grid would be drawn
 * anew between any two of them.
 */
export class ScreenUpdates {
  private thaw: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly screen: Screen = { frozen: false }) {}

  /** A batch begins. */
  hold(): void {
    clearTimeout(this.thaw);
  }

  suspend(): void {
    this.screen.frozen = true;
  }

  /** A batch has ended. */
  release(): void {
    if (this.screen.frozen) this.thaw = setTimeout(() => (this.screen.frozen = false), quiet);
  }

  dispose(): void {
    clearTimeout(this.thaw);
  }
}

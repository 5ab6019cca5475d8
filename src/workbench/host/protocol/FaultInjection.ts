import { RichError, type RichErrorCode } from "./RichError";

/** Lets a test make one mutating action fail, as Excel may at any of them; earlier actions stay applied. */
export class FaultInjection {
  private left = 0;
  private code: RichErrorCode = "GeneralException";

  /** The n-th mutating action from now (1 is the next) fails with this code; 0 calls it off. */
  arm(n: number, code: RichErrorCode): void {
    this.left = n;
    this.code = code;
  }

  get armed(): boolean {
    return this.left > 0;
  }

  beforeChange(): void {
    if (this.left === 0) return;
    this.left -= 1;
    if (this.left === 0) throw new RichError(this.code, "A failure injected by the test.");
  }
}

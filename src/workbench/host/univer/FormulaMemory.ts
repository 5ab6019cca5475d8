import { setDependencies } from "@univerjs/core";
import { IFunctionService, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { ColumnLexer } from "./ColumnLexer";

/** The formulas that the engine remembers taken apart, with the names and tables in them resolved to cells. */
export class FormulaMemory {
  private stale = false;

  constructor(
    private readonly functions: IFunctionService,
    private readonly lexer: ColumnLexer,
  ) {}

  /** A name, table or sheet means something else now: formulas that say it are read anew. */
  changed(word: string): void {
    if (this.lexer.remembers(word)) this.readAnew();
  }

  /** What is calculated from now on is read as it means now. */
  readAnew(): void {
    this.lexer.forget();
    this.stale = true;
  }

  /** Forgets what means something else by now; a calculation begins. */
  refresh(): void {
    // Every key: the engine keeps long formulas under a hash, in which no workbook's id is found.
    if (this.stale) this.functions.deleteFormulaAstCacheKey("");
    this.stale = false;
  }
}

setDependencies(FormulaMemory, [[IFunctionService], [LexerTreeBuilder]]);

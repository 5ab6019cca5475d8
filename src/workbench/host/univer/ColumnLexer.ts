import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { withColumnTokens } from "../formula/columnToken";

type TreeBuilder = LexerTreeBuilder["treeBuilder"];

/** How the engine takes a formula apart, mended for columns whose names hold operators, brackets or quotes. */
export class ColumnLexer extends LexerTreeBuilder {
  private calculating = false;

  override treeBuilder(...asked: Parameters<TreeBuilder>): ReturnType<TreeBuilder> {
    this.calculating = true;
    try {
      return super.treeBuilder(...asked);
    } finally {
      this.calculating = false;
    }
  }

  /** Names are filled in by their texts and read again: every text passes here. */
  read(formula: string): string {
    return this.calculating ? withColumnTokens(formula) : formula;
  }
}

const inherited = LexerTreeBuilder.prototype["_nodeMaker"];

Object.assign(ColumnLexer.prototype, {
  _nodeMaker(this: ColumnLexer, formula: string, ...rest: never[]) {
    return inherited.call(this, this.read(formula), ...rest);
  },
});

import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { withColumnTokens } from "../formula/columnToken";
import { wordsIn } from "./wordsIn";

type TreeBuilder = LexerTreeBuilder["treeBuilder"];
type Names = Parameters<TreeBuilder>[2];

/** Names that are found also where a minus stands before them, which the engine takes for a part of the name. */
const withMinus = (names: Names): Names =>
  names && {
    ...names,
    getValueByName: (unitId, token) => {
      const found = names.getValueByName(unitId, token);
      const [, minus, name] = /^(-+)(.+)$/s.exec(token) ?? [];
      if (found || minus === undefined || name === undefined) return found;
      const named = names.getValueByName(unitId, name);
      const formula = named?.formulaOrRefString.replace(/^=/, "");
      return named && { ...named, formulaOrRefString: `=${minus}(${formula})` };
    },
  };

/** What was said in all that was taken apart. The engine keeps that of every workbook in one place. */
const said = new Set<string>();

/**
 * How the engine takes a formula apart, mended for columns whose names hold operators, brackets or quotes, and for names with a
 * minus before them.
 */
export class ColumnLexer extends LexerTreeBuilder {
  private calculating = false;
  override treeBuilder(formula: string, transformSuffix?: boolean, names?: Names): ReturnType<TreeBuilder> {
    this.calculating = true;
    try {
      return super.treeBuilder(formula, transformSuffix, withMinus(names));
    } finally {
      this.calculating = false;
    }
  }

  forget(): void {
    super.dispose();
    said.clear();
  }

  /** Whether a name, table or sheet is said in what was taken apart and is remembered. */
  remembers(word: string): boolean {
    return said.has(word.toLowerCase());
  }

  /** Names are filled in by their texts and read again: every text passes here. */
  read(formula: string): string {
    if (!this.calculating) return formula;
    for (const word of wordsIn(formula)) said.add(word);
    return withColumnTokens(formula);
  }
}

const inherited = LexerTreeBuilder.prototype["_nodeMaker"];

Object.assign(ColumnLexer.prototype, {
  _nodeMaker(this: ColumnLexer, formula: string, ...rest: never[]) {
    return inherited.call(this, this.read(formula), ...rest);
  },
});

import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { Compilation, sources, type Compiler } from "webpack";
import { publishedFunctions, type FunctionSources } from "./publishedFunctions";

export interface PublishOptions extends Pick<FunctionSources, "english" | "chinese"> {
  /** The files the metadata generator reads. */
  readonly files: readonly string[];
  /** Moves the development addresses in a text to where the add-in is served from. */
  readonly moved: (text: string) => string;
}

/** Adds both languages' metadata, guide and help pages to a build that has generated functions.json. */
export class PublishFunctions {
  constructor(private readonly options: PublishOptions) {}

  apply(compiler: Compiler): void {
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
    compiler.hooks.compilation.tap("PublishFunctions", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "PublishFunctions", stage }, () =>
        this.addFiles(compilation),
      );
    });
  }

  private addFiles(compilation: Compilation): void {
    const generated = compilation.getAsset("functions.json");
    // The page's own little compilations pass here too; and a failed generation has already said why.
    if (!generated || compilation.compiler.isChild()) return;
    const { english, chinese, files, moved } = this.options;
    const published = publishedFunctions({
      metadata: generated.source.source().toString(),
      sources: files.map((file) => ({ family: basename(dirname(file)), text: readFileSync(file, "utf8") })),
      english,
      chinese,
    });
    compilation.deleteAsset("functions.json");
    for (const [path, content] of published)
      compilation.emitAsset(path, new sources.RawSource(moved(content)));
  }
}

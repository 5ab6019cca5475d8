import { Compilation, sources, type Compiler, type Module } from "webpack";
import { noticeText } from "./noticeText";
import { packageFolder, packageOf } from "./packageOf";

/** The files that went into a module: several where webpack has joined them. */
const filesOf = (module: Module): readonly string[] => {
  const { resource, modules } = module as { resource?: string; modules?: readonly Module[] };
  return [...(resource === undefined ? [] : [resource]), ...(modules ?? []).flatMap(filesOf)];
};

/** Adds a notice to a build, of the packages whose modules are really in it. */
export class ShippedNotice {
  constructor(private readonly file: string) {}

  apply(compiler: Compiler): void {
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap("ShippedNotice", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "ShippedNotice", stage }, () => {
        const shipped = [...compilation.modules].filter(
          (module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0,
        );
        const folders = new Set(shipped.flatMap(filesOf).flatMap((file) => packageFolder(file) ?? []));
        const text = noticeText([...folders].map(packageOf));
        compilation.emitAsset(this.file, new sources.RawSource(text));
      });
    });
  }
}

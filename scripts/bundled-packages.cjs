const { mkdirSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const PACKAGE = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/;

/** "…/node_modules/@a/b/lib/c.js" → "@a/b"; null for our own modules. */
function packageOf(resource) {
  return PACKAGE.exec(resource)?.[1]?.replaceAll("\\", "/") ?? null;
}

/** Writes the names of the packages whose code the build holds: what the notices must name. */
class BundledPackagesPlugin {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.done.tap("BundledPackages", ({ compilation }) => {
      const names = new Set();
      for (const module of compilation.modules) {
        // A concatenated module holds several; webpack names them in `modules`.
        for (const inner of module.modules ?? [module]) {
          const name =
            inner.resource &&
            compilation.chunkGraph.getNumberOfModuleChunks(module) > 0 &&
            packageOf(inner.resource);
          if (name) names.add(name);
        }
      }
      mkdirSync(path.dirname(this.file), { recursive: true });
      writeFileSync(this.file, JSON.stringify([...names].sort(), null, 2));
    });
  }
}

module.exports = { BundledPackagesPlugin, packageOf };

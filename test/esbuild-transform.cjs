const { transformSync } = require("esbuild");
const { createHash } = require("node:crypto");

const loaders = { ".tsx": "tsx", ".ts": "ts", ".jsx": "jsx" };

module.exports = {
  getCacheKey: (source, path) => createHash("sha256").update(source).update(path).update("2").digest("hex"),
  process(source, path) {
    const { code } = transformSync(source, {
      loader: loaders[path.slice(path.lastIndexOf("."))] ?? "js",
      format: "cjs",
      target: "node20",
      jsx: "automatic",
      sourcemap: "inline",
      sourcefile: path,
      // jest runs CommonJS in a context that has no import().
      supported: { "dynamic-import": false },
      // import.meta has no meaning in the CommonJS that jest runs.
      define: { "import.meta.url": "undefined" },
    });
    return { code };
  },
};

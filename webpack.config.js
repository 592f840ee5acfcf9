/**
 * Two builds of one configuration:
 * - the add-in (default): dist/ with the task pane, the ribbon's commands and the icons, as a web server hands them out;
 * - `--env simulator`: the page of the simulated Excel, into .cache/simulator. Never part of dist/.
 * `--env url=https://host/path` also writes dist/manifest.xml for that host.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const { certificates } = require("./scripts/certificates.cjs");
const { BundledPackagesPlugin } = require("./scripts/bundled-packages.cjs");
const { manifestForHost } = require("./scripts/manifest-host.cjs");

// WebView2 and Chromium follow the newest; Safari 15.4 is the oldest engine that Office on the Mac still uses.
const engines = ["es2022", "safari15.4"];
const root = __dirname;

function common(mode) {
  const production = mode === "production";
  return {
    mode,
    devtool: production ? "source-map" : "eval-cheap-module-source-map",
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js", ".json"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: engines, jsx: "automatic" } },
        { test: /\.wasm$/, type: "asset/resource" },
        { resourceQuery: /raw/, type: "asset/source" },
      ],
    },
    optimization: {
      minimizer: [new EsbuildPlugin({ target: engines, legalComments: "none" })],
    },
    cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

function addin(mode, env) {
  const patterns = [
    { from: "assets/*.png", to: "assets/[name][ext]" },
    { from: "{LICENSE,THIRD-PARTY.md}", to: "[name][ext]" },
  ];
  if (env.url) {
    patterns.push({
      from: "manifest.xml",
      to: "manifest.xml",
      transform: (content) => manifestForHost(content.toString(), env.url),
    });
  }
  return {
    ...common(mode),
    name: "addin",
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/commands.ts",
      hasil: "./src/commands/hasil.ts",
    },
    output: {
      path: env.output ? path.resolve(root, env.output) : path.join(root, "dist"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    plugins: [
      new HtmlPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["taskpane"],
      }),
      new HtmlPlugin({
        template: "src/commands/commands.html",
        filename: "commands.html",
        chunks: ["commands"],
      }),
      new HtmlPlugin({ template: "src/commands/hasil.html", filename: "hasil.html", chunks: ["hasil"] }),
      new CopyPlugin({ patterns }),
      // The development bundle also holds the server's client.
      ...(mode === "production"
        ? [new BundledPackagesPlugin(path.join(root, ".cache", "bundled-packages.json"))]
        : []),
    ],
  };
}

function simulator(mode) {
  return {
    ...common(mode),
    name: "simulator",
    entry: { simulator: "./simulator/page/index.tsx" },
    output: {
      path: path.join(root, ".cache", "simulator"),
      filename: "[name].js",
      assetModuleFilename: "[name][ext]",
      clean: true,
    },
    plugins: [
      new HtmlPlugin({ template: "simulator/page/simulator.html", filename: "index.html" }),
      new CopyPlugin({ patterns: [{ from: "simulator/page/simulator.css", to: "simulator.css" }] }),
    ],
  };
}

module.exports = async (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  if (env.simulator) return simulator(mode);
  const config = addin(mode, env);
  if (!process.env.WEBPACK_SERVE) return config;
  // Office loads a task pane over https only; the certificate is made and trusted on this machine once.
  const options = await certificates();
  return {
    ...config,
    devServer: {
      host: "localhost",
      port: 3000,
      server: { type: "https", options },
      headers: { "Access-Control-Allow-Origin": "*" },
      static: false,
      hot: false,
      client: { overlay: { warnings: false, runtimeErrors: false } },
    },
  };
};

// The import boundaries of the product, as rules: who may reach whom, and what the core may not touch.
// A test lints a violation of each with this file alone.
import importX, { createNodeResolver } from "eslint-plugin-import-x";

const SOURCE = "{ts,tsx}";

/**
 * [folder, the folders of the project that it may import, why, a place inside it with a rule of its own]. Its own folder is
 * always allowed.
 */
const INWARD = [
  ["src/core", ["src/catalogue"], "the core imports nothing outside the core and the catalogue"],
  ["src/catalogue", ["src/core"], "the catalogue is data of the core"],
  ["src/messages", ["src/core"], "sentences know only the core's keys"],
  ["src/excel", ["src/core", "src/messages"], "excel/ is an edge: it knows the core, and no other edge"],
  ["src/file", ["src/core", "src/messages"], "file/ is an edge: it knows the core, and no other edge"],
  ["src/calc", ["src/core"], "calc/ wraps the calculation library for others"],
  [
    "src/taskpane",
    ["src/core", "src/catalogue", "src/messages", "src/excel"],
    "the pane reaches the workbook through excel/, never through a file",
    "berkas",
  ],
  [
    "src/taskpane/berkas",
    ["src/core", "src/messages", "src/file/open.ts"],
    "berkas/ reads the files that a planner hands over: no workbook in Excel, nothing written",
  ],
  [
    "src/commands",
    ["src/core", "src/catalogue", "src/messages", "src/excel"],
    "ribbon commands reach the workbook through excel/, never through a file",
  ],
  [
    "src/cli",
    ["src/core", "src/catalogue", "src/messages", "src/file", "src/calc"],
    "the command line reaches workbooks as files, never through Excel",
  ],
];

const zones = INWARD.flatMap(([target, allowed, message, apart]) => [
  {
    target: apart ? [`./${target}/*`, `./${target}/!(${apart})/**/*`] : `./${target}`,
    from: "./src",
    except: [target, ...allowed].map((f) => `./${f.slice(4)}`),
    message,
  },
  { target: `./${target}`, from: ["./simulator", "./test", "./scripts"], message: "src/ stands alone" },
]);

const GLOBALS_NOT_IN_CORE = [
  "Office",
  "Excel",
  "OfficeExtension",
  "window",
  "document",
  "navigator",
  "location",
]
  .concat(["fetch", "XMLHttpRequest", "WebSocket", "localStorage", "sessionStorage", "process", "Buffer"])
  .concat(["require", "console", "setTimeout", "setInterval", "performance", "crypto", "Intl"]);

const NOT_PURE = [
  [
    "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    "dates come into the core as arguments",
  ],
  ["NewExpression[callee.name='Date'][arguments.length=0]", "dates come into the core as arguments"],
  ["CallExpression[callee.object.name='Math'][callee.property.name='random']", "the core has no randomness"],
  ["CallExpression[callee.property.name=/^toLocale/]", "the core has no locale: the machine's differs"],
  ["CallExpression[callee.property.name='localeCompare']", "the core has no locale: the machine's differs"],
];

/** ESLint configuration objects; they need a TypeScript parser and nothing else. */
export default [
  {
    files: [`src/**/*.${SOURCE}`],
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".tsx", ".json"] })],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
    },
    rules: { "import-x/no-restricted-paths": ["error", { zones }] },
  },
  {
    files: [`src/core/**/*.${SOURCE}`, `src/catalogue/**/*.${SOURCE}`],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^[^.]", message: "the core imports no package and nothing of Node" }] },
      ],
      "no-restricted-globals": [
        "error",
        ...GLOBALS_NOT_IN_CORE.map((name) => ({
          name,
          message: "the core touches no host, DOM, Node or clock",
        })),
      ],
      "no-restricted-syntax": ["error", ...NOT_PURE.map(([selector, message]) => ({ selector, message }))],
    },
  },
  {
    files: [`src/**/*.${SOURCE}`],
    ignores: [`src/excel/**/*.${SOURCE}`, `src/core/**/*.${SOURCE}`, `src/catalogue/**/*.${SOURCE}`],
    rules: {
      "no-restricted-globals": ["error", { name: "Excel", message: "only excel/ says `Excel.`" }],
    },
  },
  {
    files: [`src/{taskpane,commands,excel,messages,calc}/**/*.${SOURCE}`],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^(node:|fs$|path$|os$)", message: "runs in Office's web view: no Node" }] },
      ],
    },
  },
];

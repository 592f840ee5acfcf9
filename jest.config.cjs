/** Types are checked by `tsc`; here esbuild only removes them, so that a test starts at once. */
const common = {
  transform: { "\\.[cm]?[jt]sx?$": "<rootDir>/test/esbuild-transform.cjs" },
  // hucre, IronCalc and a few others ship ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(hucre|@ironcalc|fflate)/)"],
  setupFilesAfterEnv: ["<rootDir>/test/setup.ts"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
};

module.exports = {
  // All cores: LibreOffice and Chromium, which tests wait for, leave them idle now and then.
  maxWorkers: "100%",
  projects: [
    {
      ...common,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
    },
    {
      ...common,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/setup.ts", "<rootDir>/test/setup-pane.ts"],
    },
    {
      ...common,
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
  ],
};

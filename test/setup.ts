import { loadBahasa } from "../src/messages";

// A slow machine is no failure; what must be quick is measured by `npm run bench`.
jest.setTimeout(60_000);

// Tests hold sentences in both languages.
beforeAll(() => loadBahasa("en"));

import { loadBahasa } from "../src/messages";

// Tests hold sentences in both languages.
beforeAll(() => loadBahasa("en"));

import { configure } from "@testing-library/react";

// Screens load when they are opened: on a busy machine that takes longer than the library waits by itself.
configure({ asyncUtilTimeout: 15_000 });

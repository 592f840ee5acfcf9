import { nodeIo } from "./nodeIo";
import { run } from "./run";

void run(process.argv.slice(2), nodeIo()).then((status) => {
  // Not process.exit: what is still on its way to a pipe would be lost.
  process.exitCode = status;
});

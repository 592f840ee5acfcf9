const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");
const os = require("node:os");

const FOLDER = path.join(os.homedir(), ".office-addin-dev-certs");

/**
 * Key and certificate of https://localhost for webpack's server, made by office-addin-dev-certs and trusted on this
 * machine where that is possible. Where it isn't (no sudo on Linux, a refused prompt) they serve untrusted, with a
 * sentence: Office then refuses the page until the authority's certificate is trusted by hand.
 */
async function certificates() {
  try {
    return await require("office-addin-dev-certs").getHttpsServerOptions();
  } catch (error) {
    const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
      path.join(FOLDER, name),
    );
    if (![ca, cert, key].every(existsSync)) throw error;
    console.warn(
      `The certificate for https://localhost is not trusted on this machine. Trust ${ca} by hand.`,
    );
    return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
  }
}

module.exports = { certificates };

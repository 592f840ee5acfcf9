/** The address that manifest.xml names: that of `npm run dev-server`. */
const DEVELOPMENT = "https://localhost:3000";

/**
 * The manifest with every address moved from the development server to `url` ("https://host/path").
 * Throws where `url` is no https address: Office refuses such a manifest.
 */
function manifestForHost(manifest, url) {
  let target;
  try {
    target = new URL(url);
  } catch {
    throw new Error(`--env url=${url}: not an address. Example: --env url=https://host.example/iki`);
  }
  if (target.protocol !== "https:" || target.search || target.hash) {
    throw new Error(`--env url=${url}: Office loads add-ins from plain https addresses only.`);
  }
  const base = `${target.origin}${target.pathname}`.replace(/\/+$/, "").replaceAll("&", "&amp;");
  return manifest.replaceAll(DEVELOPMENT, base);
}

module.exports = { manifestForHost, DEVELOPMENT };

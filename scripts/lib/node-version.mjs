/** The oldest Node.js that these scripts and the published packages run on. */
const OLDEST_NODE = [20, 19];

/** @param {string} version such as "20.20.2" */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** Ends the process in plain words where Node.js is too old. */
export function requireNode() {
  if (isNodeNewEnough(process.versions.node)) return;
  console.error(
    `Cookiepact needs Node.js ${OLDEST_NODE.join(".")} or newer, and this is ${process.versions.node}.\n` +
      "Install a newer one from https://nodejs.org and run the command again.",
  );
  process.exit(1);
}

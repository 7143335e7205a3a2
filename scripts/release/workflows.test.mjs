import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { ROOT } from "../lib/run.mjs";
import { readManifest } from "./packages.mjs";

/**
 * @typedef {{ uses?: string, run?: string, with?: Record<string, unknown> }} WorkflowStep
 * @typedef {{
 *   "runs-on": string, "timeout-minutes"?: number, needs?: string | string[],
 *   permissions?: Record<string, string>, steps: WorkflowStep[],
 * }} Job
 * @typedef {{ name: string, on: object, permissions: Record<string, string>, jobs: Record<string, Job> }} Workflow
 */

const FOLDER = join(ROOT, ".github/workflows");
const root = readManifest(ROOT);
/** A full commit, and the version that it is: a tag can be moved. */
const PINNED = /^\s*(?:- )?uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

/** @param {string} file */
function text(file) {
  return readFileSync(join(FOLDER, file), "utf8");
}

/** @param {string} file @returns {Workflow} */
function parse(file) {
  const document = parseDocument(text(file), { strict: true });
  expect(document.errors).toEqual([]);
  expect(document.warnings).toEqual([]);
  return document.toJS();
}

/** @param {Workflow} workflow */
function steps({ jobs }) {
  return Object.values(jobs).flatMap((job) => job.steps);
}

/**
 * What a command has to find, by how it begins.
 *
 * @type {[RegExp, (rest: string) => boolean][]}
 */
const COMMANDS = [
  [/^npm run (?<rest>[\w:-]+)/, (script) => script in root.scripts],
  [/^npm install --global (?<rest>npm@\S+)$/, (npm) => npm === root.packageManager],
  [/^npm (?<rest>ci)( --ignore-scripts)?$/, () => true],
  [/^node (?<rest>\S+)/, (path) => existsSync(join(ROOT, path))],
  [/^git (?<rest>push) origin --tags$/, () => true],
  [/^(?<rest>\.[\w/.-]+)$/, (path) => existsSync(join(ROOT, path))],
];

/** @param {string} command */
function isKnown(command) {
  return COMMANDS.some(([pattern, exists]) => {
    const found = pattern.exec(command);
    return found !== null && exists(found.groups?.rest ?? "");
  });
}

describe.each(readdirSync(FOLDER))("the workflow %s", (file) => {
  const workflow = parse(file);

  it("is one: a name, when it runs, and jobs that end", () => {
    expect(workflow.name).toMatch(/\w/);
    expect(Object.keys(workflow.on).length).toBeGreaterThan(0);
    for (const job of Object.values(workflow.jobs)) {
      expect(job["runs-on"]).toMatch(/^ubuntu-\d/);
      expect(job["timeout-minutes"]).toBeLessThanOrEqual(60);
      expect(job.steps.length).toBeGreaterThan(0);
    }
  });

  it("names jobs that are there", () => {
    const needed = Object.values(workflow.jobs).flatMap(({ needs = [] }) => needs);
    expect(Object.keys(workflow.jobs)).toEqual(expect.arrayContaining(needed));
  });

  it("calls only what exists", () => {
    const commands = steps(workflow).flatMap(({ run = "" }) => run.split("\n").filter(Boolean));
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((command) => !isKnown(command))).toEqual([]);
  });

  it("takes every action at one commit", () => {
    const uses = text(file)
      .split("\n")
      .filter((line) => /^\s*(- )?uses:/.test(line));
    expect(uses.filter((line) => !PINNED.test(line))).toEqual([]);
  });

  it("has no secret, and lets nobody outside write a command", () => {
    expect(text(file)).not.toMatch(/secrets\.|_TOKEN|pull_request_target/);
    for (const { run = "" } of steps(workflow)) expect(run).not.toContain("${{");
  });

  it("may do nothing by default but read", () => {
    expect(Object.values(workflow.permissions).filter((right) => right !== "read")).toEqual([]);
  });
});

describe("SE-09 the rights of a release", () => {
  const { jobs } = parse("release.yml");

  it("are one for each job: the job that builds has none, and the one that publishes cannot write here", () => {
    const rights = Object.entries(jobs).map(([name, { permissions }]) => [name, permissions]);
    expect(Object.fromEntries(rights)).toEqual({
      pack: { contents: "read" },
      publish: { contents: "read", "id-token": "write" },
      tag: { contents: "write" },
    });
  });

  it.each(["publish", "tag"])("%s runs nobody's install script", (name) => {
    const commands = (jobs[name]?.steps ?? []).map(({ run }) => run);
    expect(commands).toContain("npm ci --ignore-scripts");
    expect(commands).not.toContain("npm ci");
    expect(commands.filter((run) => run?.startsWith("npm run"))).toEqual([]);
  });

  it.each(["pack", "publish"])("%s leaves no credentials in the checkout", (name) => {
    const checkout = jobs[name]?.steps.find(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkout?.with?.["persist-credentials"]).toBe(false);
  });

  it("are used after all that CI asks for", () => {
    const commands = (jobs.pack?.steps ?? []).map(({ run }) => run).filter(Boolean);
    expect(commands.slice(-3)).toEqual([
      ".ci/run",
      "npm run changeset pack -- --out-dir packed",
      "npm run release:check packed/packages",
    ]);
  });
});

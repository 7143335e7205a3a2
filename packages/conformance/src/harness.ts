import type { Condition, Consent } from "@cookiepact/core";
import type { DocumentTexts } from "@cookiepact/core/document";
import type { ScriptSource } from "@cookiepact/core/gate";
import type { Messages } from "@cookiepact/core/view";
import type { ConformancePolicy } from "./app/policy.ts";

/*
 * How a binding joins; the React one is the model:
 *
 *   test/conformance-app.*       the fixture app `ConformanceApp`, the mark-up below to the letter
 *   test/conformance-server.*    exports `renderToString(props)`, see `ServerFixture`
 *   test/server-renders.ts       export const setup = serverRenders(new URL("./conformance-server.ts", import.meta.url))
 *   test/harness.*               the `ConformanceHarness`
 *   test/conformance.test.ts     describeConformance(harness)
 *   vitest.config.ts             globalSetup: ["./test/server-renders.ts"]
 *
 * The fixtures import from "@cookiepact/conformance/app", which has no vitest in it; the tests import from
 * "@cookiepact/conformance", the setup from "@cookiepact/conformance/server-setup".
 */

/** The parts of the fixture app that a test can ask for, and that most scenes show. */
export const PARTS = [
  "banner",
  "preferences",
  "trigger",
  "gate",
  "key",
  "whole",
  "fallback",
  "headless",
  "labelled",
  "privacy",
  "late",
] as const;

/** What waits for consent. */
export const GATES = ["gate", "condition", "scripts", "frame", "own-frame"] as const;

/** What an app shows on a page of its own, from the entry `policy`. */
export const PAGES = ["policy", "own-sections", "rights", "account"] as const;

/** `slots` beside the parts gives the banner and the preferences content of the app's own. */
export type Part =
  | (typeof PARTS)[number]
  | (typeof GATES)[number]
  | (typeof PAGES)[number]
  | "inventory"
  | "slots";

/** The places that report each of their renders. */
export type Probe = "key" | "whole" | "late" | "condition";

/**
 * What `ConformanceApp` is given. It renders a provider with `consent` and `messages` around exactly this, without any
 * element of its own, and each line only if `parts` has its name:
 *
 * ```html
 * banner       <ConsentBanner />
 *                with slots: <ConsentBanner placement="card">, and in its form <p data-testid="own-banner">{view.title.text}</p>
 *              <main>
 * gate           <ConsentGate requires={condition}><p data-testid="gated">Usage chart</p></ConsentGate>
 * fallback       <ConsentGate requires={requires} fallback={own}><p data-testid="gated-too">Usage chart</p></ConsentGate>
 *                  where own is, given the GateConsent: <button type="button" data-testid="fallback" onclick={ask}>{because}</button>
 * condition      <ConsentGate requires={condition} fallback={own}><p data-testid="condition-met">Usage chart</p></ConsentGate>
 *                  where own is, given the GateConsent: <button type="button" data-testid="condition" onclick={grant}>{`${allowed}`}</button>
 * scripts        <ConsentScript requires={condition} {...script} onLoad={…} onError={…} onRevoke={…} /> for each of the scripts,
 *                  each by its place in the list; the handlers call onScript with "load", "error" and "revoke"
 * frame          <ConsentFrame requires={condition} src={src} title="How it is made" width="560" />
 * own-frame      <ConsentFrame requires={condition} src={src} title="How it is made" fallback={own} />
 *                  where own is, given the FramePlaceholder: <p data-testid="own-text">{view.text}</p>
 *                  <button type="button" data-testid="own-once" onclick={loadOnce}>once</button>
 *                  <button type="button" data-testid="own-allow" onclick={allow}>allow</button>
 * policy         <CookiePolicy {texts} />
 * own-sections   <CookiePolicy {texts} level={2} /> with, in place of what is in the section "contact",
 *                  <p data-testid="own-contact">{section.title[0].text}</p>, and around what is in the section "manage"
 *                  <p data-testid="above-manage">above</p> and <p data-testid="below-manage">below</p>
 * rights         <PrivacyRights {texts} />
 * account        <AccountConsent {texts} />
 * inventory      <output data-testid="inventory">{inventoryText(useInventory())}</output>
 * key            <output data-testid="key">{keyText(useConsent(requires))}</output>
 * whole          <output data-testid="whole">{wholeText(useConsent())}</output>
 * headless       one component with useConsent() and useConsent(requires), and a button for each of HEADLESS_ACTIONS:
 *                  <button type="button" data-testid="headless-accept" onclick={acceptAll}>accept</button> …
 * late           <button type="button" data-testid="late-show">late</button>; a press mounts, within the same app:
 *                  <output data-testid="late">{keyText(useConsent(requires))}</output>
 *                  <ConsentGate requires={requires}><p data-testid="late-gated">Usage chart</p></ConsentGate>
 *              </main>
 *              <footer>
 * trigger        <ConsentTrigger />
 * labelled       <ConsentTrigger>Cookies</ConsentTrigger>
 * privacy        <PrivacyChoicesLink />
 *              </footer>
 * preferences  <ConsentPreferences />
 *                with slots: in its form <p data-testid="own-preferences">{view.title.text}</p>
 * ```
 *
 * `key`, `whole`, `headless`, `late` and `inventory` are components of their own, so that each is rendered on its own account.
 */
export interface AppProps {
  /** Without it the app has no provider at all. */
  readonly consent?: Consent<ConformancePolicy> | undefined;
  /** @default English only */
  readonly messages?: readonly Messages[] | undefined;
  /** Languages of the pages. @default English only */
  readonly texts?: readonly DocumentTexts[] | undefined;
  readonly parts: readonly Part[];
  /** What gates and `key` ask for. A test may pass a key that does not exist, or change it by `update`. @default "analytics" */
  readonly requires?: string | undefined;
  /** What `gate` and the parts below it wait for. @default requires */
  readonly condition?: Condition | undefined;
  /** @default none */
  readonly scripts?: readonly ScriptSource[] | undefined;
  readonly onScript?: ((event: "load" | "error" | "revoke", src: string) => void) | undefined;
  /** Where frames come from. @default FRAME_SRC */
  readonly src?: string | undefined;
  /**
   * Called in every render of a probe, while it renders, with the text that is rendered: in React in the component's
   * body, in Vue in the render function, in Svelte in the expression of the mark-up (`{report("key", text)}`); for `condition`
   * wherever its own fallback is made.
   */
  readonly onRender?: ((probe: Probe, text: string) => void) | undefined;
}

/** A fixture app in the page. */
export interface Mounted {
  /** Gives the app other props in the place of some, and waits until the page shows it. */
  update(props: Partial<AppProps>): Promise<void>;
  unmount(): Promise<void>;
}

/** What a binding brings for the suite to drive it. Every promise settles when the page shows the outcome. */
export interface ConformanceHarness {
  readonly name: "react" | "vue" | "svelte";
  /** `import * as exports from "../src/index.ts"`. */
  readonly exports: Readonly<Record<string, unknown>>;
  /** `import * as policyExports from "../src/policy.ts"`. */
  readonly policyExports: Readonly<Record<string, unknown>>;
  /** The words of the `missing-provider` error that say what to add, such as `<ConsentProvider>`. */
  readonly provider: string;
  /**
   * Renders the fixture app into an empty element of the page.
   *
   * @throws whatever a component throws while it renders
   */
  mount(container: HTMLElement, props: AppProps): Promise<Mounted>;
  /**
   * Hydrates the fixture app in an element that holds the server's HTML.
   *
   * @param onWarning takes every recoverable error and every warning that the framework has a channel of its own for;
   *   the suite listens to `console.warn` and `console.error` itself
   */
  hydrate(
    container: HTMLElement,
    props: AppProps,
    onWarning: (warning: unknown) => void,
  ): Promise<Mounted>;
  /** Runs what changes the state or presses something, and waits until the page shows it. */
  act(change: () => void | Promise<void>): Promise<void>;
}

/** What `test/conformance-server.*` exports. It is loaded without a DOM, in the framework's server build. */
export interface ServerFixture {
  /** The fixture app as HTML, as it comes into the container, with whatever marks hydration needs. */
  renderToString(props: AppProps): Promise<string> | string;
}

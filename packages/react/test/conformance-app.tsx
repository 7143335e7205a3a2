import {
  type AppProps,
  type ConformancePolicy,
  FRAME_SRC,
  HEADLESS_ACTIONS,
  type HeadlessAction,
  inventoryText,
  keyText,
  type Probe,
  wholeText,
} from "@cookiepact/conformance/app";
import type { Condition, GateConsent, Policy } from "@cookiepact/core";
import type { SectionId } from "@cookiepact/core/document";
import { useState } from "react";
import {
  ConsentBanner,
  ConsentFrame,
  ConsentGate,
  ConsentPreferences,
  ConsentProvider,
  ConsentScript,
  ConsentTrigger,
  PrivacyChoicesLink,
  useConsent,
  useInventory,
} from "../src/index.ts";
import { AccountConsent, CookiePolicy, type PageProps, PrivacyRights } from "../src/policy.ts";

interface ProbeProps extends Pick<AppProps, "onRender"> {
  readonly requires: string;
}

/** The fixture app, see `AppProps`. */
export function ConformanceApp({ consent, messages, ...props }: AppProps) {
  if (!consent) return <Parts {...props} />;
  return (
    <ConsentProvider consent={consent} {...(messages ? { messages } : {})}>
      <Parts {...props} />
    </ConsentProvider>
  );
}

function Parts({
  parts,
  requires = "analytics",
  condition = requires,
  texts = [],
  onRender,
  ...gated
}: Omit<AppProps, "consent">) {
  const has = (part: AppProps["parts"][number]) => parts.includes(part);
  return (
    <>
      {has("banner") && (has("slots") ? <OwnBanner /> : <ConsentBanner />)}
      <main>
        {has("gate") && (
          <ConsentGate<Policy> requires={condition}>
            <p data-testid="gated">Usage chart</p>
          </ConsentGate>
        )}
        {has("fallback") && <OwnFallback requires={requires} />}
        {has("condition") && <OwnCondition condition={condition} onRender={onRender} />}
        {has("scripts") && <Scripts condition={condition} {...gated} />}
        {has("frame") && <Frame condition={condition} {...gated} />}
        {has("own-frame") && <OwnFrame condition={condition} {...gated} />}
        {has("policy") && <CookiePolicy texts={texts} />}
        {has("own-sections") && <OwnSections texts={texts} />}
        {has("rights") && <PrivacyRights texts={texts} />}
        {has("account") && <AccountConsent texts={texts} />}
        {has("inventory") && <InventoryProbe />}
        {has("key") && <KeyProbe probe="key" requires={requires} onRender={onRender} />}
        {has("whole") && <WholeProbe onRender={onRender} />}
        {has("headless") && <Headless requires={requires} />}
        {has("late") && <Late requires={requires} onRender={onRender} />}
      </main>
      <footer>
        {has("trigger") && <ConsentTrigger />}
        {has("labelled") && <ConsentTrigger>Cookies</ConsentTrigger>}
        {has("privacy") && <PrivacyChoicesLink />}
      </footer>
      {has("preferences") && (has("slots") ? <OwnPreferences /> : <ConsentPreferences />)}
    </>
  );
}

const OwnBanner = () => (
  <ConsentBanner placement="card">
    {(view) => <p data-testid="own-banner">{view.title.text}</p>}
  </ConsentBanner>
);

const OwnPreferences = () => (
  <ConsentPreferences>
    {(view) => <p data-testid="own-preferences">{view.title.text}</p>}
  </ConsentPreferences>
);

function KeyProbe({ probe, requires, onRender }: ProbeProps & { readonly probe: Probe }) {
  const text = keyText(useConsent<Policy>(requires));
  onRender?.(probe, text);
  return <output data-testid={probe}>{text}</output>;
}

function WholeProbe({ onRender }: Pick<AppProps, "onRender">) {
  const text = wholeText(useConsent<Policy>());
  onRender?.("whole", text);
  return <output data-testid="whole">{text}</output>;
}

function OwnFallback({ requires }: { readonly requires: string }) {
  return (
    <ConsentGate<Policy>
      requires={requires}
      fallback={({ ask, because }) => (
        <button type="button" data-testid="fallback" onClick={ask}>
          {because}
        </button>
      )}
    >
      <p data-testid="gated-too">Usage chart</p>
    </ConsentGate>
  );
}

interface GatedProps extends Pick<AppProps, "scripts" | "onScript" | "src"> {
  readonly condition: Condition;
}

function OwnCondition({ condition, onRender }: GatedProps & Pick<AppProps, "onRender">) {
  const own = ({ allowed, grant }: GateConsent) => {
    onRender?.("condition", `${allowed}`);
    return (
      <button type="button" data-testid="condition" onClick={grant}>
        {`${allowed}`}
      </button>
    );
  };
  return (
    <ConsentGate<Policy> requires={condition} fallback={own}>
      <p data-testid="condition-met">Usage chart</p>
    </ConsentGate>
  );
}

function Scripts({ condition, scripts = [], onScript }: GatedProps) {
  return scripts.map((script, place) => (
    <ConsentScript<Policy>
      // biome-ignore lint/suspicious/noArrayIndexKey: a script by its place, whatever comes to stand there
      key={place}
      requires={condition}
      {...script}
      onLoad={() => onScript?.("load", `${script.src}`)}
      onError={() => onScript?.("error", `${script.src}`)}
      onRevoke={() => onScript?.("revoke", `${script.src}`)}
    />
  ));
}

function Frame({ condition, src = FRAME_SRC }: GatedProps) {
  return <ConsentFrame<Policy> requires={condition} src={src} title="How it is made" width="560" />;
}

function OwnFrame({ condition, src = FRAME_SRC }: GatedProps) {
  return (
    <ConsentFrame<Policy>
      requires={condition}
      src={src}
      title="How it is made"
      fallback={({ view, loadOnce, allow }) => (
        <>
          <p data-testid="own-text">{view.text}</p>
          <button type="button" data-testid="own-once" onClick={loadOnce}>
            once
          </button>
          <button type="button" data-testid="own-allow" onClick={allow}>
            allow
          </button>
        </>
      )}
    />
  );
}

function OwnSections({ texts = [] }: Pick<AppProps, "texts">) {
  const sections: PageProps<SectionId>["sections"] = {
    contact: ({ title }) => <p data-testid="own-contact">{title[0]?.text}</p>,
    manage: (_section, content) => (
      <>
        <p data-testid="above-manage">above</p>
        {content}
        <p data-testid="below-manage">below</p>
      </>
    ),
  };
  return <CookiePolicy texts={texts} level={2} sections={sections} />;
}

function InventoryProbe() {
  return <output data-testid="inventory">{inventoryText(useInventory())}</output>;
}

function Headless({ requires }: { readonly requires: string }) {
  const whole = useConsent<ConformancePolicy>();
  const key = useConsent<Policy>(requires);
  return (Object.keys(HEADLESS_ACTIONS) as HeadlessAction[]).map((action) => (
    <button
      key={action}
      type="button"
      data-testid={`headless-${action}`}
      onClick={() => HEADLESS_ACTIONS[action](whole, key)}
    >
      {action}
    </button>
  ));
}

function Late(props: ProbeProps) {
  const [shown, setShown] = useState(false);
  return (
    <>
      <button type="button" data-testid="late-show" onClick={() => setShown(true)}>
        late
      </button>
      {shown && (
        <>
          <KeyProbe probe="late" {...props} />
          <ConsentGate<Policy> requires={props.requires}>
            <p data-testid="late-gated">Usage chart</p>
          </ConsentGate>
        </>
      )}
    </>
  );
}

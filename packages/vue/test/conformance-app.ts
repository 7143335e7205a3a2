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
import type { Section } from "@cookiepact/core/document";
import type { BannerView, FramePlaceholder } from "@cookiepact/core/view";
import type { PreferencesView } from "@cookiepact/core/view/preferences";
import { defineComponent, h, ref, type VNode } from "vue";
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
import { AccountConsent, CookiePolicy, PrivacyRights } from "../src/policy.ts";

type PartsProps = Omit<AppProps, "consent" | "messages">;

interface ProbeProps extends Pick<AppProps, "onRender"> {
  readonly requires: string;
}

interface GatedProps {
  readonly condition: Condition;
}

interface OwnSection {
  readonly section: Section;
  readonly content: VNode;
}

const AnyGate = ConsentGate<Policy>;
const AnyScript = ConsentScript<Policy>;
const AnyFrame = ConsentFrame<Policy>;

const PARTS_PROPS = [
  "texts",
  "parts",
  "requires",
  "condition",
  "scripts",
  "src",
  "onScript",
  "onRender",
] as const;

/** The fixture app, see `AppProps`. */
export const ConformanceApp = defineComponent(
  (props: AppProps) => () => {
    const { consent, messages, ...rest } = props;
    if (!consent) return h(Parts, rest);
    return h(ConsentProvider, { consent, messages }, () => h(Parts, rest));
  },
  { props: ["consent", "messages", ...PARTS_PROPS] },
);

const Parts = defineComponent(
  (props: PartsProps) => () => {
    const { parts, requires = "analytics", condition = requires, onRender } = props;
    const { scripts, onScript, src, texts } = props;
    const has = (part: AppProps["parts"][number]) => parts.includes(part);
    return [
      has("banner") && (has("slots") ? ownBanner() : h(ConsentBanner)),
      h("main", [
        has("gate") && h(AnyGate, { requires: condition }, () => chart("gated")),
        has("fallback") && h(OwnFallback, { requires }),
        has("condition") && h(OwnCondition, { condition, onRender }),
        has("scripts") && h(Scripts, { condition, scripts, onScript }),
        has("frame") && h(Frame, { condition, src }),
        has("own-frame") && h(OwnFrame, { condition, src }),
        has("policy") && h(CookiePolicy, { texts }),
        has("own-sections") && ownSections(texts),
        has("rights") && h(PrivacyRights, { texts }),
        has("account") && h(AccountConsent, { texts }),
        has("inventory") && h(InventoryProbe),
        has("key") && h(KeyProbe, { probe: "key", requires, onRender }),
        has("whole") && h(WholeProbe, { onRender }),
        has("headless") && h(Headless, { requires }),
        has("late") && h(Late, { requires, onRender }),
      ]),
      h("footer", [
        has("trigger") && h(ConsentTrigger),
        has("labelled") && h(ConsentTrigger, null, () => "Cookies"),
        has("privacy") && h(PrivacyChoicesLink),
      ]),
      has("preferences") && (has("slots") ? ownPreferences() : h(ConsentPreferences)),
    ];
  },
  { props: [...PARTS_PROPS] },
);

const ownBanner = () =>
  h(
    ConsentBanner,
    { placement: "card" },
    {
      default: ({ view }: { readonly view: BannerView }) =>
        h("p", { "data-testid": "own-banner" }, view.title.text),
    },
  );

const ownPreferences = () =>
  h(ConsentPreferences, null, {
    default: ({ view }: { readonly view: PreferencesView }) =>
      h("p", { "data-testid": "own-preferences" }, view.title.text),
  });

const KeyProbe = defineComponent(
  (props: ProbeProps & { readonly probe: Probe }) => {
    const key = useConsent<Policy>(() => props.requires);
    return () => {
      const text = keyText(key.value);
      props.onRender?.(props.probe, text);
      return h("output", { "data-testid": props.probe }, text);
    };
  },
  { props: ["probe", "requires", "onRender"] },
);

const WholeProbe = defineComponent(
  (props: Pick<AppProps, "onRender">) => {
    const whole = useConsent<Policy>();
    return () => {
      const text = wholeText(whole.value);
      props.onRender?.("whole", text);
      return h("output", { "data-testid": "whole" }, text);
    };
  },
  { props: ["onRender"] },
);

const OwnFallback = defineComponent(
  (props: { readonly requires: string }) => () =>
    h(
      AnyGate,
      { requires: props.requires },
      {
        default: () => chart("gated-too"),
        fallback: ({ consent }: { readonly consent: GateConsent }) =>
          h(
            "button",
            { type: "button", "data-testid": "fallback", onClick: consent.ask },
            consent.because,
          ),
      },
    ),
  { props: ["requires"] },
);

const OwnCondition = defineComponent(
  (props: GatedProps & Pick<AppProps, "onRender">) => () =>
    h(
      AnyGate,
      { requires: props.condition },
      {
        default: () => chart("condition-met"),
        fallback: ({ consent }: { readonly consent: GateConsent }) => {
          props.onRender?.("condition", `${consent.allowed}`);
          return h(
            "button",
            { type: "button", "data-testid": "condition", onClick: consent.grant },
            `${consent.allowed}`,
          );
        },
      },
    ),
  { props: ["condition", "onRender"] },
);

const Scripts = defineComponent(
  (props: GatedProps & Pick<AppProps, "scripts" | "onScript">) => () =>
    props.scripts?.map((script, place) =>
      h(AnyScript, {
        key: place,
        requires: props.condition,
        ...script,
        onLoad: () => props.onScript?.("load", `${script.src}`),
        onError: () => props.onScript?.("error", `${script.src}`),
        onRevoke: () => props.onScript?.("revoke", `${script.src}`),
      }),
    ),
  { props: ["condition", "scripts", "onScript"] },
);

const Frame = defineComponent(
  (props: GatedProps & Pick<AppProps, "src">) => () =>
    h(AnyFrame, {
      requires: props.condition,
      src: props.src ?? FRAME_SRC,
      title: "How it is made",
      width: "560",
    }),
  { props: ["condition", "src"] },
);

const OwnFrame = defineComponent(
  (props: GatedProps & Pick<AppProps, "src">) => () =>
    h(
      AnyFrame,
      { requires: props.condition, src: props.src ?? FRAME_SRC, title: "How it is made" },
      {
        fallback: ({ view, loadOnce, allow }: FramePlaceholder) => [
          h("p", { "data-testid": "own-text" }, view.text),
          h("button", { type: "button", "data-testid": "own-once", onClick: loadOnce }, "once"),
          h("button", { type: "button", "data-testid": "own-allow", onClick: allow }, "allow"),
        ],
      },
    ),
  { props: ["condition", "src"] },
);

const ownSections = (texts: AppProps["texts"]) =>
  h(
    CookiePolicy,
    { texts, level: 2 },
    {
      contact: ({ section }: OwnSection) =>
        h("p", { "data-testid": "own-contact" }, section.title[0]?.text),
      manage: ({ content }: OwnSection) => [
        h("p", { "data-testid": "above-manage" }, "above"),
        content,
        h("p", { "data-testid": "below-manage" }, "below"),
      ],
    },
  );

const InventoryProbe = defineComponent(() => {
  const inventory = useInventory();
  return () => h("output", { "data-testid": "inventory" }, inventoryText(inventory.value));
});

const Headless = defineComponent(
  (props: { readonly requires: string }) => {
    const whole = useConsent<ConformancePolicy>();
    const key = useConsent<Policy>(() => props.requires);
    return () =>
      (Object.keys(HEADLESS_ACTIONS) as HeadlessAction[]).map((action) =>
        h(
          "button",
          {
            type: "button",
            "data-testid": `headless-${action}`,
            onClick: () => HEADLESS_ACTIONS[action](whole.value, key.value),
          },
          action,
        ),
      );
  },
  { props: ["requires"] },
);

const Late = defineComponent(
  (props: ProbeProps) => {
    const shown = ref(false);
    const show = () => {
      shown.value = true;
    };
    return () => [
      h("button", { type: "button", "data-testid": "late-show", onClick: show }, "late"),
      shown.value && [
        h(KeyProbe, { probe: "late", ...props }),
        h(AnyGate, { requires: props.requires }, () => chart("late-gated")),
      ],
    ];
  },
  { props: ["requires", "onRender"] },
);

function chart(testId: string) {
  return h("p", { "data-testid": testId }, "Usage chart");
}

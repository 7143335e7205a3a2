import {
  type AppProps,
  type ConformancePolicy,
  HEADLESS_ACTIONS,
  type HeadlessAction,
  keyText,
  type Probe,
  wholeText,
} from "@cookiepact/conformance/app";
import type { KeyConsent, Policy } from "@cookiepact/core";
import type { BannerView } from "@cookiepact/core/view";
import type { PreferencesView } from "@cookiepact/core/view/preferences";
import { defineComponent, h, ref } from "vue";
import {
  ConsentBanner,
  ConsentGate,
  ConsentPreferences,
  ConsentProvider,
  ConsentTrigger,
  PrivacyChoicesLink,
  useConsent,
} from "../src/index.ts";

type PartsProps = Omit<AppProps, "consent" | "messages">;

interface ProbeProps extends Pick<AppProps, "onRender"> {
  readonly requires: string;
}

const AnyGate = ConsentGate<Policy>;

/** The fixture app, see `AppProps`. */
export const ConformanceApp = defineComponent(
  (props: AppProps) => () => {
    const { consent, messages, ...rest } = props;
    if (!consent) return h(Parts, rest);
    return h(ConsentProvider, { consent, messages }, () => h(Parts, rest));
  },
  { props: ["consent", "messages", "parts", "requires", "onRender"] },
);

const Parts = defineComponent(
  (props: PartsProps) => () => {
    const { parts, requires = "analytics", onRender } = props;
    const has = (part: AppProps["parts"][number]) => parts.includes(part);
    return [
      has("banner") && (has("slots") ? ownBanner() : h(ConsentBanner)),
      h("main", [
        has("gate") && h(AnyGate, { requires }, () => chart("gated")),
        has("fallback") && h(OwnFallback, { requires }),
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
  { props: ["parts", "requires", "onRender"] },
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
        fallback: ({ consent }: { readonly consent: KeyConsent }) =>
          h(
            "button",
            { type: "button", "data-testid": "fallback", onClick: consent.ask },
            consent.because,
          ),
      },
    ),
  { props: ["requires"] },
);

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

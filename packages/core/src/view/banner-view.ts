import type { ConsentSnapshot } from "../consent/snapshot.ts";
import { fill } from "../messages/fill.ts";
import type { LoadedMessages } from "../messages/messages.ts";
import { optionalCategories } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";
import { formAttributes } from "./form.ts";
import { noticesOf } from "./notices.ts";
import { type Attributes, type ButtonView, buttonView, rootAttributes } from "./parts.ts";
import { titlesOf } from "./title-of.ts";

/** The banner as data. */
export interface BannerView {
  readonly open: boolean;
  readonly root: Attributes;
  readonly form: Attributes;
  readonly title: { readonly id: string; readonly text: string };
  readonly text: string;
  /** What the visitor should know beside the question, a line each. */
  readonly notices: readonly string[];
  /** Accept and reject first, of equal weight: the same element, the same style, the same layer (EU-06 to EU-08). */
  readonly actions: readonly ButtonView[];
  /** Present where closing refuses, and then it says so (NA-04). */
  readonly close: ButtonView | null;
  /** Always there, so that what it says is announced, once (AX-11). It takes the focus when the banner leaves with it. */
  readonly status: { readonly attributes: Attributes; readonly text: string };
}

const TITLE_ID = "cookiepact-banner-title";

/** Derives the banner from a policy and a snapshot. It is a region, not a dialog: the page stays usable (EU-14, AX-01). */
export function bannerView(
  policy: Policy,
  snapshot: ConsentSnapshot,
  messages: LoadedMessages,
): BannerView {
  const { banner } = messages;
  return {
    open: snapshot.bannerOpen,
    root: {
      ...rootAttributes("banner", messages, TITLE_ID),
      ...(snapshot.known ? {} : { "data-cookiepact-unread": "" }),
    },
    form: formAttributes(snapshot),
    title: { id: TITLE_ID, text: banner.title },
    text: questionOf(policy, snapshot, messages),
    notices: noticesOf(policy, snapshot, messages),
    actions: [
      buttonView("accept-all", messages),
      buttonView("reject-all", messages),
      buttonView("manage", messages),
    ],
    close:
      snapshot.regime.close === "refuse"
        ? buttonView("close", messages, banner.closeRefuses)
        : null,
    status: {
      attributes: { ...rootAttributes("status", messages), role: "status" },
      text: statusOf(snapshot, messages),
    },
  };
}

/** What became of the answer. */
function statusOf({ answered, persisted }: ConsentSnapshot, messages: LoadedMessages): string {
  if (!answered) return "";
  return persisted ? messages.saved : messages.notPersisted;
}

/** The first question, or the one about what has changed since. */
function questionOf(
  policy: Policy,
  { pending, keys }: ConsentSnapshot,
  messages: LoadedMessages,
): string {
  const { text, changed } = messages.banner;
  const asksAgain = optionalCategories(policy).some((key) => keys[key]?.answer !== "unasked");
  return fill(asksAgain ? changed : text, {
    controller: policy.controller.name,
    categories: titlesOf(policy, pending, messages),
  });
}

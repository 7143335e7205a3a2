import type { DocumentTexts, Section } from "@cookiepact/core/document";
import {
  type DerivePage,
  type SectionView,
  submitPage,
  watchDevice,
} from "@cookiepact/core/document/page";
import { computed, defineComponent, h, type VNode } from "vue";
import type { ComponentType } from "./component-type.ts";
import { useConsentContext } from "./context.ts";
import { Markup } from "./markup.ts";
import { useSnapshot } from "./use-snapshot.ts";

export interface PageProps {
  /** Languages beside English, from `@cookiepact/core/document/locales/…`. */
  readonly texts?: readonly DocumentTexts[] | undefined;
  /** The level of the highest heading. */
  readonly level?: 1 | 2 | 3 | undefined;
}

/** What stands in a section in place of its content, by the section's id. */
export type PageSlots<Id extends string> = {
  readonly [Each in Id]?: (props: {
    readonly section: Section;
    /** What stands there otherwise: `<component :is="content" />`. */
    readonly content: VNode;
  }) => unknown;
};

interface PageOptions {
  /** Who asks, for the error. */
  readonly user: string;
  readonly derive: DerivePage;
  /** The level of the highest heading, if nothing else is said. */
  readonly level: 1 | 2 | 3;
}

/** Whatever its sections are. */
type AnyPage = ComponentType<PageProps, PageSlots<string>>;

/** A page that core derives, live: with the visitor's present answer, and working controls. */
export function pageComponent({ user, derive, level }: PageOptions): AnyPage {
  return defineComponent(
    (props: PageProps, { slots }) => {
      const { consent } = useConsentContext(user);
      const device = watchDevice(consent);
      const snapshot = useSnapshot(consent);
      const inventory = useSnapshot({
        getSnapshot: device.get,
        getServerSnapshot: () => null,
        subscribe: device.subscribe,
      });
      const view = computed(() =>
        derive(consent.policy, snapshot.value, {
          texts: props.texts ?? [],
          level: props.level ?? level,
          inventory: inventory.value,
          device: consent.storage !== undefined,
        }),
      );
      const sectionNode = ({ section, attributes, nodes }: SectionView) => {
        const content = h(Markup, { nodes });
        const own = slots[section.id];
        return h("section", { key: section.id, ...attributes }, [
          own ? own({ section, content }) : content,
        ]);
      };
      return () => {
        const { root, header, sections } = view.value;
        const onSubmit = (event: Event) => submitPage(consent, event);
        return h("article", { ...root, onSubmit }, [
          h(Markup, { nodes: header }),
          ...sections.map(sectionNode),
        ]);
      };
    },
    { props: ["texts", "level"] },
  ) as AnyPage;
}

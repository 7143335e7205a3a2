import type { DocumentTexts, Section } from "@cookiepact/core/document";
import { type DerivePage, submitPage, watchDevice } from "@cookiepact/core/document/page";
import { type ReactNode, useSyncExternalStore } from "react";
import { useConsentContext } from "./context.ts";
import { Markup } from "./markup.tsx";

/** @template Id the ids of its sections */
export interface PageProps<Id extends string = string> {
  /** Languages beside English, from `@cookiepact/core/document/locales/…`. */
  readonly texts?: readonly DocumentTexts[];
  /** The level of the highest heading. */
  readonly level?: 1 | 2 | 3;
  /** What stands in a section in place of its content, by the section's id. */
  readonly sections?: Partial<Readonly<Record<Id, OwnSection>>>;
}

/** @param content what stands there otherwise */
export type OwnSection = (section: Section, content: ReactNode) => ReactNode;

interface LivePageProps extends PageProps {
  /** Who asks, for the error. */
  readonly user: string;
  readonly derive: DerivePage;
  readonly level: 1 | 2 | 3;
}

const ENGLISH_ONLY: readonly DocumentTexts[] = [];
const notLooked = () => null;

/** A page that core derives, live: with the visitor's present answer, and working controls. */
export function Page({ user, derive, texts = ENGLISH_ONLY, level, sections = {} }: LivePageProps) {
  const { consent } = useConsentContext(user);
  const snapshot = useSyncExternalStore(
    consent.subscribe,
    consent.getSnapshot,
    consent.getServerSnapshot,
  );
  const device = watchDevice(consent);
  const inventory = useSyncExternalStore(device.subscribe, device.get, notLooked);
  const options = { texts, level, inventory, device: consent.storage !== undefined };
  const view = derive(consent.policy, snapshot, options);
  return (
    <article {...view.root} onSubmit={(event) => submitPage(consent, event.nativeEvent)}>
      <Markup nodes={view.header} />
      {view.sections.map(({ section, attributes, nodes }) => {
        const content = <Markup nodes={nodes} />;
        return (
          <section key={section.id} {...attributes}>
            {sections[section.id]?.(section, content) ?? content}
          </section>
        );
      })}
    </article>
  );
}

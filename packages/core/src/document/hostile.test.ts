// @vitest-environment jsdom
import MarkdownIt from "markdown-it";
import { describe, expect, it, vi } from "vitest";
import type { Policy } from "../policy/policy.ts";
import { consentExport, type ExportedState } from "../rights/consent-export.ts";
import { exportJson } from "../rights/export-json.ts";
import { testPolicy } from "../schema/test-policy.ts";
import type { PolicyDocument } from "./document.ts";
import { accountConsentView, cookiePolicyView, privacyRightsView } from "./page-view.ts";
import { policyDocument } from "./policy-document.ts";
import { renderHtml } from "./render-html.ts";
import { renderMarkdown } from "./render-markdown.ts";
import {
  everywhere,
  NAMES_OF_OBJECTS,
  PAYLOADS,
  pathsIn,
  pathsOfTexts,
  pathsOfWords,
  replaced,
} from "./test-payloads.ts";
import { NOW, VISITORS } from "./test-visitors.ts";

// Some hundred pages each; a machine may have other things to do.
vi.setConfig({ testTimeout: 30_000 });

const policy: Policy = {
  ...testPolicy(),
  controller: {
    ...testPolicy().controller,
    authority: { name: "Authority", url: "https://authority.example" },
  },
};

/** With a visitor, so that every part of the page is there. */
const options = (of: Policy) => VISITORS["a visitor who has answered"]?.(of) ?? {};
const pages = (of: Policy): PolicyDocument[] => [
  policyDocument(of, options(policy)),
  policyDocument(of),
];

const ELEMENTS =
  "article header section h1 h2 h3 h4 p ul li dl div dt dd table caption thead tbody tr th td strong small span code time a form input button".split(
    " ",
  );
const ATTRIBUTES =
  "id lang dir role tabindex scope href datetime method action type name value aria-labelledby aria-describedby data-cookiepact data-cookiepact-section data-cookiepact-part data-cookiepact-action".split(
    " ",
  );
const ADDRESS = /^(?:https:\/\/|mailto:|\/(?![/\\]))/;

/** What HTML makes of a text: no byte that is none, and one kind of line break. */
const inHtml = (text: string) => text.replace(/\0/g, "").replace(/\r\n?/g, "\n");
const words = (text: string) => text.replace(/\s+/g, " ").trim();

function parse(html: string): HTMLElement {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content.firstElementChild as HTMLElement;
}

/** Whatever is in a page that the page does not have of itself. */
function foreign(article: HTMLElement): string[] {
  return [article, ...article.querySelectorAll("*")].flatMap((each) => {
    const name = each.localName;
    const attributes = [...each.attributes].flatMap(({ name: attribute, value }) => {
      if (!ATTRIBUTES.includes(attribute)) return [`${name} ${attribute}`];
      return attribute === "href" && !ADDRESS.test(value) ? [`${name} href=${value}`] : [];
    });
    return ELEMENTS.includes(name) ? attributes : [name, ...attributes];
  });
}

const shape = (article: HTMLElement) =>
  [...article.querySelectorAll("*")].map(({ localName }) => localName);

/** All of them, one after the other. */
const ALL = Object.values(PAYLOADS)
  .filter((payload) => payload.length < 1000)
  .join(" ");
const paths = pathsOfTexts(policy);
const wordPaths = pathsOfWords(policy);
const harmless = policyDocument(everywhere(policy, wordPaths, "word"));

describe("SE-01 in HTML", () => {
  const plain = shape(parse(renderHtml(harmless)));

  it.each(Object.entries(PAYLOADS))("%s is text, in every text", (_, payload) => {
    const article = parse(renderHtml(policyDocument(everywhere(policy, wordPaths, payload))));
    expect(foreign(article)).toEqual([]);
    expect(shape(article)).toEqual(plain);
    const times = inHtml(article.textContent ?? "").split(inHtml(payload)).length - 1;
    expect(times).toBeGreaterThan(40);
  });

  it.each(Object.entries(PAYLOADS))("%s is text, in every field", (_, payload) => {
    for (const page of pages(everywhere(policy, paths, payload))) {
      expect(foreign(parse(renderHtml(page)))).toEqual([]);
    }
  });

  it("all of it is text, in each field alone", () => {
    for (const path of paths) {
      for (const page of pages(replaced(policy, path, ALL))) {
        const article = parse(renderHtml(page));
        expect(foreign(article), path.join(".")).toEqual([]);
        const said = inHtml(article.textContent ?? "");
        if (said.includes("payload")) expect(said, path.join(".")).toContain(inHtml(ALL));
      }
    }
  });

  it.each(Object.entries(PAYLOADS))("%s stays in its place in a page of its own", (_, payload) => {
    const page = { ...harmless, title: payload };
    const html = renderHtml(page, { standalone: true, stylesheet: payload });
    const { head, body } = new DOMParser().parseFromString(html, "text/html");
    const names = ({ children }: HTMLElement) => [...children].map(({ localName }) => localName);
    expect(names(head)).toEqual(["meta", "meta", "meta", "title", "link"]);
    expect(names(body)).toEqual(["main"]);
    expect(words(body.querySelector("h1")?.textContent ?? "")).toBe(words(inHtml(payload)));
    expect(shape(body.querySelector("article") as HTMLElement)).toEqual(plain);
  });
});

describe("SE-01 in Markdown, for a parser that takes HTML and makes links of all that looks like one", () => {
  const parser = new MarkdownIt({ html: true, linkify: true });
  const rendered = (page: PolicyDocument) =>
    parse(`<article>${parser.render(renderMarkdown(page))}</article>`);
  // What a name holds may be no part of a code span.
  const shapeOf = (page: PolicyDocument) => shape(rendered(page)).filter((name) => name !== "code");
  const plain = shapeOf(harmless);

  it("says what the HTML says", () => {
    expect(partsOf(rendered(policyDocument(policy)))).toEqual(htmlParts(policyDocument(policy)));
    expect(plain).toContain("a");
  });

  it.each(Object.entries(PAYLOADS))("%s is text, in every text", (_, payload) => {
    const page = policyDocument(everywhere(policy, wordPaths, payload));
    expect(shapeOf(page)).toEqual(plain);
    expect(partsOf(rendered(page))).toEqual(htmlParts(page));
  });

  it.each(Object.entries(PAYLOADS))(
    "%s makes no link but the page's, in any field",
    (_, payload) => {
      for (const page of pages(everywhere(policy, paths, payload))) {
        const article = rendered(page);
        const allowed = linksIn(parse(renderHtml(page)));
        for (const href of linksIn(article)) expect(allowed).toContain(href);
        expect(
          foreign(article).filter((each) => !/^(br|ol|em|th style|td style)/.test(each)),
        ).toEqual([]);
      }
    },
  );

  it("all of it makes nothing but text and the page's links, in each field alone", () => {
    for (const path of paths) {
      const page = policyDocument(replaced(policy, path, ALL));
      const article = rendered(page);
      expect(linksIn(article), path.join(".")).toEqual(linksIn(parse(renderHtml(page))));
      expect(
        article.querySelectorAll("img, script, pre, blockquote, ol, hr, b, s, em"),
      ).toHaveLength(0);
      expect(partsOf(article), path.join(".")).toEqual(htmlParts(page));
    }
  });

  /** Headings, paragraphs, items and cells, in their order, as text. */
  function partsOf(article: HTMLElement): string[] {
    return [...article.querySelectorAll("h1, h2, h3, h4, th, td")].map(({ textContent }) =>
      words((textContent ?? "").replace(/\0/g, "\ufffd")),
    );
  }

  /** What can be pressed is in HTML alone; a word beside a title is in brackets in Markdown. */
  function htmlParts(page: PolicyDocument): string[] {
    const article = parse(renderHtml(page).replace(/\0/g, "\ufffd"));
    for (const label of article.querySelectorAll("h1 small, h2 small, h3 small")) {
      label.textContent = `(${label.textContent})`;
    }
    return partsOf(article);
  }

  function linksIn(article: HTMLElement): string[] {
    return [...article.querySelectorAll("a")].map((link) => {
      const href = link.getAttribute("href") ?? "";
      return new URL(href, "https://shop.example").href.replace(/[[\]|`^{}']/g, encodeURIComponent);
    });
  }
});

describe("SE-01 in an export", () => {
  const exportOf = (of: Policy) =>
    consentExport(of, {
      ...options(policy).state,
      now: NOW,
      inventory: null,
    } as ExportedState);

  it.each(Object.entries(PAYLOADS))("%s ends no script, and reads as it was", (_, payload) => {
    const exported = exportOf(everywhere(policy, wordPaths, payload));
    const json = exportJson(exported);
    expect(json).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(exported)));
    expect(json).toContain("payload");
  });

  it("stands in a script that only data can be in", () => {
    const payload = "</script><script>payload()</script><!--";
    const exported = exportOf(replaced(policy, ["controller", "name"], payload));
    const html = `<article><script type="application/json">${exportJson(exported)}</script></article>`;
    const [script, ...more] = [...parse(html).querySelectorAll("*")];
    expect(more).toEqual([]);
    expect(JSON.parse(script?.textContent ?? "").policy.controller.name).toBe(payload);
  });
});

describe("a policy that nobody has checked", () => {
  const OTHERS: readonly unknown[] = [undefined, null, 7, { en: 7 }];
  const STRAY = /\b(?:undefined|NaN)\b|\[object|function |native code/;
  const EMPTY = /<(t[dh]|d[dt]|li|p|h\d|caption|a)(?: [^>]*)?><\/\1>/;
  const view = { texts: [], level: 1, inventory: null, device: true } as const;

  it.each([...OTHERS, "constructor"])("never stops the page with %j in any place", (other) => {
    for (const path of pathsIn(policy)) {
      const [page] = pages(replaced(policy, path, other)) as [PolicyDocument];
      const html = renderHtml(page);
      const markdown = renderMarkdown(page);
      expect(html, path.join(".")).not.toMatch(STRAY);
      expect(html, path.join(".")).not.toMatch(EMPTY);
      expect(markdown, path.join(".")).not.toMatch(STRAY);
    }
  });

  it.each([...NAMES_OF_OBJECTS, "a b", '"><b>', ""])("lives with the key %s", (key) => {
    const { categories } = policy;
    const spoiled = {
      ...policy,
      services: Object.fromEntries([[key, { name: "S" }]]),
      categories: Object.fromEntries([[key, categories.analytics]]),
    } as Policy;
    const article = parse(renderHtml(policyDocument(spoiled, options(policy))));
    expect(foreign(article)).toEqual([]);
    const ids = new Set([...article.querySelectorAll("[id]")].map(({ id }) => id));
    for (const each of article.querySelectorAll("[aria-labelledby]")) {
      expect(ids).toContain(each.getAttribute("aria-labelledby"));
    }
  });

  it.each([cookiePolicyView, privacyRightsView, accountConsentView])(
    "has a view for the frameworks all the same",
    (derive) => {
      const state = options(policy).state;
      if (!state) throw new Error("There is no visitor.");
      for (const path of pathsIn(policy)) {
        for (const other of [undefined, null]) {
          expect(derive(replaced(policy, path, other), state, view).sections).not.toEqual([]);
        }
      }
    },
  );

  it.each(Object.entries(VISITORS))(
    "never stops the page of %s, in no language or in another",
    (_, optionsOf) => {
      for (const path of pathsOfWords(policy)) {
        for (const text of [{}, { de: "Wort" }]) {
          const page = policyDocument(replaced(policy, path, text), optionsOf(policy));
          expect(page.sections, path.join(".")).toHaveLength(8);
        }
      }
    },
  );

  it("is nothing at all, and the page has its sections", () => {
    const page = policyDocument({} as Policy);
    expect(page.sections).toHaveLength(8);
    expect(renderHtml(page)).not.toMatch(EMPTY);
  });
});

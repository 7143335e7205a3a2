import { visitor } from "@cookiepact/conformance";
import { afterEach, describe, expect, it } from "vitest";
import { createApp, createSSRApp, defineComponent, nextTick } from "vue";
import { renderToString } from "vue/server-renderer";
import { cookiepact } from "../src/index.ts";
import { CookiePolicy } from "../src/policy.ts";

const ACCEPTED = "1.20261101.2.a.analytics-marketing.";

/** As it stands in the guide: a template puts content where it likes. */
const Page = defineComponent({
  components: { CookiePolicy },
  template: `
    <CookiePolicy class="mine">
      <template #manage="{ section, content }">
        <h3>{{ section.id }}</h3>
        <component :is="content" />
        <p>below</p>
      </template>
    </CookiePolicy>
  `,
});

afterEach(() => document.body.replaceChildren());

function container(html = ""): HTMLElement {
  const element = document.createElement("div");
  element.innerHTML = html;
  document.body.append(element);
  return element;
}

function withdrawal(page: HTMLElement) {
  const field = page.querySelector('#cookiepact-policy-manage input[value="analytics"]');
  return field?.closest("form")?.querySelector("button");
}

describe("CookiePolicy in a template", () => {
  it("shows the content of a section where the template puts it, and patches it", async () => {
    const { consent, cookie } = visitor({ answered: ACCEPTED });
    const page = container();
    const app = createApp(Page).use(cookiepact, { consent });
    app.mount(page);
    const section = page.querySelector("#cookiepact-policy-manage");
    expect(section?.firstElementChild?.outerHTML).toBe("<h3>manage</h3>");
    expect(section?.lastElementChild?.outerHTML).toBe("<p>below</p>");
    const button = withdrawal(page);
    button?.click();
    await nextTick();
    expect(cookie()).toContain("w..analytics");
    expect(button?.textContent).toBe("Allow");
    expect(withdrawal(page)).toBe(button);
    app.unmount();
  });

  it("passes on to the page what else it is given", () => {
    const page = container();
    const app = createApp(Page).use(cookiepact, { consent: visitor().consent });
    app.mount(page);
    expect(page.querySelector("article")?.className).toBe("mine");
    app.unmount();
  });

  it("takes over what a server has sent", async () => {
    const known = { answered: ACCEPTED, known: true } as const;
    const render = createSSRApp(Page).use(cookiepact, { consent: visitor(known).consent });
    const page = container(await renderToString(render));
    const button = withdrawal(page);
    expect(button?.textContent).toBe("Withdraw consent");
    const complaints: string[] = [];
    const app = createSSRApp(Page).use(cookiepact, { consent: visitor(known).consent });
    app.config.warnHandler = (complaint) => void complaints.push(complaint);
    app.mount(page);
    expect(complaints).toEqual([]);
    expect(withdrawal(page)).toBe(button);
    app.unmount();
  });
});

import { ConsentError } from "@cookiepact/core";
import { describe, expect, it } from "vitest";
import type { Part } from "../harness.ts";
import type { Stage } from "../stage.ts";
import { visitor } from "../visitor.ts";

const USERS: readonly [Part, string][] = [
  ["banner", "ConsentBanner"],
  ["preferences", "ConsentPreferences"],
  ["trigger", "ConsentTrigger"],
  ["gate", "<ConsentGate>"],
  ["scripts", "<ConsentScript>"],
  ["frame", "<ConsentFrame>"],
  ["policy", "<CookiePolicy>"],
  ["rights", "<PrivacyRights>"],
  ["account", "<AccountConsent>"],
  ["inventory", "useInventory()"],
  ["key", "useConsent()"],
  ["whole", "useConsent()"],
];

/** What a programmer is told. */
export function errors(stage: Stage): void {
  const { harness } = stage;

  /** What mounting these parts throws. */
  const thrownBy = async (props: Parameters<typeof harness.mount>[1]) => {
    stage.expectComplaints();
    const container = document.createElement("div");
    document.body.append(container);
    return harness.mount(container, props).then(
      () => null,
      (error: unknown) => error,
    );
  };

  describe("errors", () => {
    it.each(USERS)("missing-provider: %s says what to add", async (part, user) => {
      const error = await thrownBy({ parts: [part], scripts: [{ text: "" }] });
      expect(error).toBeInstanceOf(ConsentError);
      const { code, message } = error as ConsentError;
      expect(code).toBe("missing-provider");
      expect(message).toContain(user);
      expect(message).toContain(harness.provider);
    });

    it.each<Part>(["key", "gate", "frame"])(
      "unknown-key: %s lists the keys that there are",
      async (part) => {
        const { consent } = visitor();
        const error = await thrownBy({ consent, parts: [part], requires: "analitycs" });
        expect(error).toBeInstanceOf(ConsentError);
        const { code, message } = error as ConsentError;
        expect(code).toBe("unknown-key");
        expect(message).toContain('"analitycs"');
        expect(message).toContain("essential, analytics, marketing, plausible");
      },
    );

    it.each(["constructor", "__proto__", "toString"])("unknown-key: %s", async (key) => {
      const { consent } = visitor();
      const error = await thrownBy({ consent, parts: ["key"], requires: key });
      expect((error as ConsentError).code).toBe("unknown-key");
    });

    it.each<Part>(["gate", "condition", "frame"])(
      "unknown-key: %s, of one among several",
      async (part) => {
        const { consent } = visitor();
        const condition = { all: ["marketing", { not: "analitycs" }] };
        const error = await thrownBy({ consent, parts: [part], condition });
        expect((error as ConsentError).code).toBe("unknown-key");
        expect((error as ConsentError).message).toContain('waits for "analitycs"');
      },
    );

    it("missing-storage: useInventory says what to add", async () => {
      const { consent } = visitor();
      const error = await thrownBy({ consent, parts: ["inventory"] });
      expect(error).toBeInstanceOf(ConsentError);
      const { code, message } = error as ConsentError;
      expect(code).toBe("missing-storage");
      expect(message).toContain(
        "useInventory() needs createConsent(policy, { storage: deviceStorage() }).",
      );
    });

    it("unknown-key leaves nothing that listens", async () => {
      const who = visitor();
      await thrownBy({ consent: who.consent, parts: ["key"], requires: "analitycs" });
      expect(who.listeners()).toBe(0);
    });
  });
}

import { expect, it } from "vitest";
import { ConsentError } from "./error.ts";

it("an error can be told by its class, its name and its code", () => {
  const error = new ConsentError("unknown-key", "No such key.");
  expect(error).toBeInstanceOf(Error);
  expect(error).toBeInstanceOf(ConsentError);
  expect(error).toMatchObject({ name: "ConsentError", code: "unknown-key" });
  expect(String(error)).toBe("ConsentError: No such key.");
});

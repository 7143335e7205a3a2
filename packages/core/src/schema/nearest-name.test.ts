import { expect, it } from "vitest";
import { nearestName } from "./nearest-name.ts";

const KNOWN = ["id", "title", "description", "httpOnly", "privacyUrl", "settingsUrl"];

it.each<[string, string | undefined]>([
  ["titel", "title"],
  ["Title", "title"],
  ["titles", "title"],
  ["desciption", "description"],
  ["httponly", "httpOnly"],
  ["HTTPOnly", "httpOnly"],
  ["privacyURL", "privacyUrl"],
  ["privacy_url", "privacyUrl"],
  ["ID", "id"],
  ["colour", undefined],
  ["x", undefined],
  ["", undefined],
  ["x".repeat(1_000_000), undefined],
])("%.20s is nearest to %s", (written, expected) => {
  expect(nearestName(written, KNOWN)).toBe(expected);
});

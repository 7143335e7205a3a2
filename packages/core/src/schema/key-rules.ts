import { KEY_PATTERN } from "../policy/keys.ts";
import {
  at,
  categoriesIn,
  type Finding,
  isPlainObject,
  keyOf,
  type Place,
  purposesIn,
  servicesIn,
} from "./place.ts";

/** Names that every object answers to. A reader in any language may keep the keys in a plain object. */
const RESERVED = ["constructor", "prototype"];

/** Purposes are named in element ids, where a digit in front also reorders them in JavaScript. */
const PURPOSE_KEY = /^[A-Za-z][A-Za-z0-9_-]*$/;

/** Categories and services share one namespace, and its grammar is the cookie's. */
export function keys(policy: Place): Finding[] {
  const categories = categoriesIn(policy);
  const services = servicesIn(policy);
  const taken = new Set(categories.map(keyOf));
  return [
    ...[...categories, ...services].flatMap(consentKey),
    ...services.filter((service) => taken.has(keyOf(service))).map(twice),
    ...purposesIn(policy).flatMap(purposeKey),
  ];
}

function consentKey(place: Place): Finding[] {
  const key = keyOf(place);
  if (RESERVED.includes(key)) {
    return [{ path: place.path, message: "this word is reserved; rename the key" }];
  }
  if (KEY_PATTERN.test(key)) return [];
  const message =
    "the key stands in the consent cookie, so it is lower case letters, digits and _, and begins with a letter";
  return [{ path: place.path, message }];
}

function twice(service: Place): Finding {
  const message = `\`${keyOf(service)}\` is a category already; categories and services share one namespace, so rename one`;
  return { path: service.path, message };
}

function purposeKey(place: Place): Finding[] {
  if (PURPOSE_KEY.test(keyOf(place))) return [];
  const message = "a purpose's key is letters, digits, _ and -, and begins with a letter";
  return [{ path: place.path, message }];
}

/** Consent is asked for purposes: with none there is nothing to agree to (GDPR, recital 43). */
export function somethingToDecide(policy: Place): Finding[] {
  const lists = [
    { list: at(policy, "categories"), what: "category" },
    ...categoriesIn(policy).map((category) => ({
      list: at(category, "purposes"),
      what: "purpose",
    })),
  ];
  const isEmpty = ({ value }: Place) => isPlainObject(value) && Object.keys(value).length === 0;
  return lists
    .filter(({ list }) => isEmpty(list))
    .map(({ list, what }) => ({ path: list.path, message: `needs at least one ${what}` }));
}

import type { StorageKind } from "../policy/policy.ts";
import type { Line } from "./document.ts";
import { written } from "./lines.ts";
import { ownValue } from "./own-value.ts";
import type { Scope } from "./scope.ts";

/** Where something is kept, in words. */
export function storedAs({ texts }: Scope, kind: StorageKind): Line {
  return written(ownValue(texts.storage, kind) ?? kind);
}

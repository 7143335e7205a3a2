/** Puts something back as it was. */
export type Undo = () => void;

/**
 * @param carryOut what the page would have done, with the same arguments or with others
 * @param self what it was called on
 */
export type Replacement<Self = unknown> = (
  carryOut: (changed?: readonly unknown[]) => unknown,
  args: readonly unknown[],
  self: Self,
) => unknown;

type Native = (...args: unknown[]) => unknown;

/**
 * Comes between a page and one of its methods, or the setter of one of its properties. What is not there is left alone. The
 * replacement has the name, the length and the text of what it replaces.
 *
 * @returns puts the old one back. Where somebody else has come between since, and would be lost, everything is let through
 */
export function patch<Self>(
  owner: object | undefined,
  name: string,
  replacement: Replacement<Self>,
): Undo {
  const original = owner && Object.getOwnPropertyDescriptor(owner, name);
  const field = original?.set ? "set" : "value";
  const native: unknown = original?.[field];
  if (!owner || !original?.configurable || typeof native !== "function") return () => {};
  let isOn = true;
  const patched = new Proxy(native as Native, {
    apply(_native, self, args) {
      const carryOut = (changed: readonly unknown[] = args) => Reflect.apply(native, self, changed);
      return isOn ? callReplacement(replacement, carryOut, args, self) : carryOut();
    },
  });
  Object.defineProperty(owner, name, { ...original, [field]: patched });
  return () => {
    isOn = false;
    if (Object.getOwnPropertyDescriptor(owner, name)?.[field] === patched) {
      Object.defineProperty(owner, name, original);
    }
  };
}

/** What all replacements are called by. */
function callReplacement<Self>(
  replacement: Replacement<Self>,
  ...called: Parameters<Replacement<Self>>
): unknown {
  return replacement(...called);
}

/** In a replacement: the calls that led to it. V8 keeps ten of them, which a guard's own would fill: those are left out. */
export function stackOfCaller(): string {
  const error = new Error();
  Error.captureStackTrace?.(error, callReplacement);
  return error.stack ?? "";
}

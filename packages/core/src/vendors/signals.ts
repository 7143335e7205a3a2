import type { CategoryKey, ServiceKey } from "../policy/keys.ts";
import type { CategoryKind, Policy } from "../policy/policy.ts";

/** What vendors are told. There is no third value: what they are not told of, most of them take for granted. */
export type SignalState = "granted" | "denied";

/** Every signal of a vendor, with what it says. */
export type SignalStates<Signal extends string> = Readonly<Record<Signal, SignalState>>;

/** Which signals of a vendor a category decides about, by its kind. */
export type SignalsByKind<Signal extends string> = Readonly<
  Record<CategoryKind, readonly Signal[]>
>;

/** What an app may say about any vendor's signals. */
export interface SignalOptions<Signal extends string, P extends Policy = Policy> {
  /** Kinds of categories that decide about other signals than they do by default. */
  readonly byKind?: Partial<SignalsByKind<Signal>>;
  /**
   * The keys of the policy's services that are this vendor. A category in which one of them takes part then counts as allowed
   * when that service is: a visitor may refuse it alone, or grant it alone. @default none, so that categories decide
   */
  readonly services?: readonly VendorServiceKey<P>[];
}

/** A key of the policy's services; any name where the policy is not known to the compiler. */
export type VendorServiceKey<P extends Policy> =
  string extends CategoryKey<P> ? string : ServiceKey<P>;

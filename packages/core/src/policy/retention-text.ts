type Unit = "second" | "minute" | "hour" | "day" | "week" | "month" | "year";

/**
 * How long an item stays, as written in a policy: until the browser closes (`"session"`), a count with a unit
 * (`"30 minutes"`, `"1 year"`), or an ISO 8601 duration (`"P13M"`, `"PT30M"`).
 */
export type Retention = "session" | `${number} ${Unit}` | `${number} ${Unit}s` | `P${string}`;

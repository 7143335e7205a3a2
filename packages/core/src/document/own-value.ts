/** What a table holds under a name that comes from outside; never what every object has, such as `constructor`. */
export function ownValue<Value>(
  table: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

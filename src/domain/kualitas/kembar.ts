/** Rows that share a key with another row, in groups; rows without a key (null) share nothing. */
export function kembarMenurut<Row>(rows: Iterable<Row>, keyOf: (row: Row) => string | null): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

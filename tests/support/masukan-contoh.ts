import type { z } from 'zod'

/** What a text, a number or a day of an input becomes; told by the way that leads to it. */
export type IsianContoh = { readonly teks: (jalan: readonly string[]) => string; readonly angka?: number }

type Def = Readonly<Record<string, unknown>> & { readonly type: string }

/** An input that fits a schema, made from the schema itself: the first of every choice, one of every list, all that may be left out said. */
export function masukanContoh(schema: z.ZodType, isian: IsianContoh, jalan: readonly string[] = []): unknown {
  const def = defOf(schema)
  const into = (inner: unknown, nama?: string): unknown =>
    masukanContoh(inner as z.ZodType, isian, nama === undefined ? jalan : [...jalan, nama])
  switch (def.type) {
    case 'string':
      return isian.teks(jalan)
    case 'number':
    case 'int':
      return isian.angka ?? 1
    case 'boolean':
      return true
    case 'enum':
      return Object.values(def['entries'] as object)[0]
    case 'literal':
      return (def['values'] as readonly unknown[])[0]
    case 'object':
      return Object.fromEntries(Object.entries(def['shape'] as object).map(([nama, inner]) => [nama, into(inner, nama)]))
    case 'array':
    case 'set':
      return [into(def['element'] ?? def['valueType'])]
    case 'record':
      return {}
    case 'union':
      return into((def['options'] as readonly unknown[])[0])
    case 'tuple':
      return (def['items'] as readonly unknown[]).map((item) => into(item))
    case 'pipe':
      return into(def['in'])
    case 'null':
      return null
    default:
      // a schema of no kind of its own is checked by a function alone: nothing is known of what fits it
      return def['innerType'] === undefined ? null : into(def['innerType'])
  }
}

const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def

import { z } from 'zod'
import { commands } from '../../../src/domain/registry'
import type { EntityName } from '../../../src/domain/entities'
import { type Chance, once, oneOf } from './chance'
import { entityOfKey } from './id-keys'
import { randomDay, randomNip, randomText } from './random-text'

/** Where a random command finds the rows it speaks of. */
export type Ids = { readonly one: (entity: EntityName) => string | null }

/** A command as the window would send it. */
export type AnyInput = { readonly name: string; readonly input: unknown }

type Schema = z.core.JSONSchema.BaseSchema
type Making = { readonly chance: Chance; readonly ids: Ids; readonly command: string }

/** Commands that fill an empty database, or that only the core may run, are left out. */
const schemas = new Map<string, Schema>(
  commands
    .filter((command) => !('isDalam' in command) && command.name !== 'contoh.load')
    .map((command) => [command.name, z.toJSONSchema(command.input, { io: 'input', unrepresentable: 'any' })])
)

/** Every command a random run may choose. */
export const randomNames: readonly string[] = [...schemas.keys()]

/** A command of any kind with an input of the right shape: it speaks of rows that are there, and is refused or done as the rules will have it. */
export function randomCommand(chance: Chance, ids: Ids, among: readonly string[] = randomNames): AnyInput {
  const name = oneOf(chance, among) ?? ''
  const schema = schemas.get(name)
  if (schema === undefined) throw new Error(`No command ${name}`)
  if (name === 'usulan.add') return { name, input: randomUsulan(chance, ids) }
  return { name, input: valueOf(schema, '', { chance, ids, command: name }) }
}

/** A proposal carries another command. */
function randomUsulan(chance: Chance, ids: Ids): unknown {
  const within = randomCommand(
    chance,
    ids,
    randomNames.filter((name) => name.startsWith('unor.') || name.startsWith('jabatan.'))
  )
  return { rancanganId: ids.one('rancangan') ?? 'tidak-ada', perintah: within.name, masukan: within.input }
}

function valueOf(schema: Schema, key: string, making: Making): unknown {
  const { chance } = making
  const kinds = schema.anyOf ?? schema.oneOf
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined) return oneOf(chance, schema.enum)
  if (kinds !== undefined) return valueOf(oneOf(chance, kinds) ?? {}, key, making)
  const type = Array.isArray(schema.type) ? oneOf<string>(chance, schema.type) : schema.type
  return byType[type ?? 'any']?.(schema, key, making) ?? null
}

const byType: Readonly<Record<string, (schema: Schema, key: string, making: Making) => unknown>> = {
  object: objectOf,
  array: (schema, key, making) => {
    const least = schema.minItems ?? 0
    const count = Math.min(schema.maxItems ?? 3, least + making.chance.upTo(3))
    const item = isSchema(schema.items) ? schema.items : {}
    return Array.from({ length: count }, () => valueOf(item, key.replace(/s$/, ''), making))
  },
  string: stringOf,
  boolean: (_schema, _key, { chance }) => once(chance, 2),
  number: numberOf,
  integer: numberOf,
  null: () => null,
  any: (_schema, _key, { chance }) => chance.upTo(100)
}

const isSchema = (value: Schema['items']): value is Schema => typeof value === 'object' && !Array.isArray(value)

function objectOf({ properties = {}, required = [] }: Schema, _key: string, making: Making): unknown {
  const said = Object.entries(properties).filter(([key]) => required.includes(key) || once(making.chance, 3))
  return Object.fromEntries(said.map(([key, schema]) => [key, typeof schema === 'boolean' ? null : valueOf(schema, key, making)]))
}

function stringOf(schema: Schema, key: string, { chance, ids, command }: Making): string {
  const entity = entityOfKey(key, command)
  if (entity !== null) return ids.one(entity) ?? 'tidak-ada'
  if (schema.format === 'date') return randomDay(chance)
  if (key === 'nip') return randomNip(chance)
  // an emoji cut in two is no text: the application refuses it
  return randomText(chance, key).slice(0, schema.maxLength).toWellFormed()
}

function numberOf(schema: Schema, _key: string, { chance }: Making): number {
  const least = Math.max(schema.minimum ?? 0, -1000)
  return Math.min(schema.maximum ?? 1000, Math.ceil(least) + chance.upTo(12))
}

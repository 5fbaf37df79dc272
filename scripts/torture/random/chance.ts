import { type Chance, chanceOf } from '../../../tests/parser/torture/chance'

export { type Chance, chanceOf }

/** True once in so many times. */
export const once = (chance: Chance, in_: number): boolean => chance.upTo(in_) === 0

/** One of a list that may be empty. */
export const oneOf = <T>(chance: Chance, list: readonly T[]): T | null => list[chance.upTo(list.length)] ?? null

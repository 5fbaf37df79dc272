import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { examine } from '../examine'
import type { Moment } from './states'

/** What a work acknowledges: how many commits are in the trail, and every version of every file it has written, by digest. */
const Ack = z.object({ commits: z.int().default(0), files: z.record(z.string(), z.array(z.string())).default({}) })

/** What is wrong with a database after a power cut: with itself, or with what had been promised. */
export function databaseProblems({ folder, acked }: Moment, kunci: string | null = null): readonly string[] {
  const { commits, problems } = examine(join(folder, 'penata.db'), kunci)
  if (problems.length > 0) return problems
  return commits < promised(acked).commits ? ['acknowledged, and lost'] : []
}

/** The exported files that are neither the last acknowledged version nor the one being written; `all` is what the whole work wrote in the end. */
export function fileProblems({ folder, acked }: Moment, all: unknown): readonly string[] {
  const { files } = promised(acked)
  return Object.entries(promised(all).files).flatMap(([nama, versions]) => {
    const done = files[nama] ?? []
    const good = versions.slice(Math.max(0, done.length - 1), done.length + 1)
    const path = join(folder, nama)
    if (!existsSync(path)) return done.length === 0 ? [] : [`${nama} is gone`]
    return good.includes(createHash('sha256').update(readFileSync(path)).digest('hex')) ? [] : [`${nama} is damaged`]
  })
}

const promised = (acked: unknown): z.infer<typeof Ack> => Ack.parse(acked ?? {})

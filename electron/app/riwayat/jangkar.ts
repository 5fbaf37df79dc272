import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { migrations } from '../../db/migrations'
import type { Jangkar } from '../../db/rantai-problems'

/** What of a backup's manifest tells where the audit chain ended when it was made. */
const Manifes = z.object({ skema: z.int(), pada: z.string(), audit: z.object({ seq: z.int(), hash: z.string() }) })

const PALING_BESAR = 1_000_000

/** Before that migration links were made in another way: older ends say nothing of today's chain. */
const BERANTAI_BARU = migrations.findIndex(({ tag }) => tag === '0009_aman') + 1

/** The ends of the audit chain that the manifests in the folder of the backups kept. */
export function readJangkar(folder: string): readonly Jangkar[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((nama) => nama.endsWith('.json'))
    .flatMap((nama) => {
      const manifes = readManifes(join(folder, nama))
      if (!manifes || manifes.skema < BERANTAI_BARU || manifes.audit.seq === 0) return []
      return [{ ...manifes.audit, pada: manifes.pada, dari: `cadangan ${nama.replace(/\.json$/, '')}` }]
    })
}

/** A manifest that cannot be read is the affair of the backups, not of the chain. */
function readManifes(path: string): z.infer<typeof Manifes> | null {
  try {
    if (statSync(path).size > PALING_BESAR) return null
    return Manifes.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? null
  } catch {
    return null
  }
}

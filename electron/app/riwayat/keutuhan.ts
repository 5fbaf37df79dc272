import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Emit } from '../../../src/contract/events'
import type { RouteOutput } from '../../../src/contract/routes'
import type { Given } from '../../../src/domain/kit/command'
import type { Db } from '../../db/open'
import { ekorAudit } from '../../db/ekor-audit'
import { type MajuPeriksa, type Pemeriksaan, verifySteps } from '../../db/verify'
import { replaceFile } from '../gerbang/replace-file'
import type { Tempat } from '../gerbang/tempat'
import { createAntrean } from '../impor/antrean'
import { inTurns } from '../in-turns'
import { createProgress } from '../long-work'
import { readJangkar } from './jangkar'

const Catatan = z.object({
  pada: z.string(),
  hari: z.string(),
  hasil: z.array(z.object({ apa: z.string(), masalah: z.array(z.string()) }))
})
type Catatan = z.infer<typeof Catatan>

/** That the data is whole: verified when asked, and once a day by itself. */
export interface Keutuhan {
  readonly periksa: () => Promise<RouteOutput<'riwayat.periksa'>>
  readonly terakhir: () => RouteOutput<'riwayat.keutuhan'>
  /** Verifies in the background, if that has not been done today. */
  readonly harian: () => void
  readonly batal: () => void
  /** Ends whatever is being verified: the data is about to be closed. */
  readonly tutup: () => void
}

type Parts = { readonly db: Db; readonly tempat: Tempat; readonly given: () => Given; readonly emit: Emit }

/** Creates what verifies the data; what it found is kept beside the data file. */
export function createKeutuhan({ db, tempat, given, emit }: Parts): Keutuhan {
  const antrean = createAntrean(emit)
  const latar = new AbortController()
  const berkas = `${tempat.berkas}.periksa.json`
  let catatan = readCatatan(berkas)

  function keep(hasil: readonly Pemeriksaan[]): readonly Pemeriksaan[] {
    const { now, today } = given()
    catatan = { pada: now, hari: today, hasil: hasil.map(({ apa, masalah }) => ({ apa, masalah: [...masalah] })) }
    // beside a file in memory, as tests have it, there is no place
    if (existsSync(tempat.berkas)) replaceFile(berkas, JSON.stringify(catatan))
    return hasil
  }

  async function verified(onStep: (maju: MajuPeriksa) => void, signals: readonly AbortSignal[]): Promise<readonly Pemeriksaan[]> {
    const signal = AbortSignal.any([latar.signal, ...signals])
    signal.throwIfAborted()
    return keep(await inTurns(verifySteps(db, readJangkar(tempat.cadangan)), { onStep, signal }))
  }

  async function periksaHarian(): Promise<void> {
    try {
      await verified(() => undefined, [])
    } catch (error) {
      // closed meanwhile, or not readable just now: tomorrow is another day
      if (!latar.signal.aborted) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    }
  }

  return {
    periksa: () =>
      antrean.work(async (signal) => {
        const progress = createProgress(emit)
        try {
          const hasil = await verified(
            ({ apa, baris }) => progress.maju({ tahap: `Memeriksa: ${apa}`, selesai: baris, total: null }),
            [signal]
          )
          return {
            hasil: hasil.map(({ apa, masalah }) => ({ apa, masalah: [...masalah] })),
            entri: ekorAudit(db.sqlite).jumlah,
            jangkar: readJangkar(tempat.cadangan).length
          }
        } finally {
          progress.over()
        }
      }),
    terakhir: () => ({ pada: catatan?.pada ?? null, hasil: catatan?.hasil ?? [] }),
    harian: () => {
      if (catatan?.hari !== given().today) void periksaHarian()
    },
    batal: antrean.stop,
    tutup: () => {
      antrean.stop()
      latar.abort()
    }
  }
}

/** What the last check found; null when there was none, or its note cannot be read. */
function readCatatan(berkas: string): Catatan | null {
  try {
    return Catatan.safeParse(JSON.parse(readFileSync(berkas, 'utf8'))).data ?? null
  } catch {
    return null
  }
}

import type { Emit } from '../../src/contract/events'
import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import { invalid, notFound } from '../../src/domain/kit/command'
import { refuse } from '../../src/domain/kit/result'
import { type BahanPeriksa, gatherBahanPeriksa } from '../../src/domain/mutasi/periksa'
import { pijakanRencana } from '../../src/domain/mutasi/pijakan-rencana'
import { project, type Proyeksi } from '../../src/domain/mutasi/proyeksi'
import type { RencanaId } from '../../src/domain/mutasi/rencana'
import { indexSnapshot } from '../../src/domain/organisasi/snapshot'
import { BUP_BAKU } from '../../src/domain/pegawai/bup'
import { BARIS_MAKSIMUM } from '../../src/domain/usul-rotasi/permintaan'
import { pesertaUsul } from '../../src/domain/usul-rotasi/peserta'
import { susunSoal } from '../../src/domain/usul-rotasi/soal'
import { USUL_MAKSIMUM, usulkan } from '../../src/domain/usul-rotasi/usulkan'
import { organisasiSnapshot } from '../db/queries/organisasi-snapshot'
import type { QueryContext } from '../db/queries/query'
import type { Host } from './host'
import { createAntrean } from './impor/antrean'
import { inTurns } from './in-turns'
import { createProgress } from './long-work'
import { need } from './refused'

/** The route of the solver, and the stop of what it is working on. */
export type UsulRotasiRoutes = {
  readonly usulkan: (input: Permintaan) => Promise<RouteOutput<'rotasi.usulkan'>>
  readonly batal: () => void
}

type Permintaan = RouteInput<'rotasi.usulkan'>

type UsulRotasiParts = {
  readonly host: Pick<Host, 'startSolver'>
  readonly query: () => QueryContext
  readonly emit: Emit
}

/** Creates the solver of rotations: pairs are judged between the turns of the core, numbers are worked out in a worker. */
export function createUsulRotasi(parts: UsulRotasiParts): UsulRotasiRoutes {
  const antrean = createAntrean(parts.emit)
  return {
    usulkan: (input) => antrean.work((signal) => proposals(parts, input, signal)),
    batal: antrean.stop
  }
}

async function proposals(
  { host, query, emit }: UsulRotasiParts,
  input: Permintaan,
  signal: AbortSignal
): Promise<RouteOutput<'rotasi.usulkan'>> {
  const { proyeksi, bahan } = await inTurns(ground(query(), input.rencanaId), { signal })
  const { berkas, setelanOf } = bahan
  const { maju, over } = createProgress(emit)
  const solver = host.startSolver()
  try {
    const onStep = (m: { readonly selesai: number; readonly total: number }): void => maju({ tahap: 'Menilai calon', ...m })
    assertUkuran(proyeksi, input)
    const soal = await inTurns(susunSoal({ proyeksi, berkas, setelanOf }, input), { onStep, signal })
    return await usulkan(
      soal,
      { proyeksi, bahan, arsip: berkas.arsip, setelanOf },
      {
        hitung: (angka) => solver.solve(angka, signal),
        maju: ({ usul }) => maju({ tahap: 'Mencari usul', selesai: usul, total: USUL_MAKSIMUM })
      }
    )
  } finally {
    over()
    solver.close()
  }
}

/** A chain through the whole city would take too long, and nobody could read it. */
function assertUkuran(proyeksi: Proyeksi, input: Permintaan): void {
  const { length } = pesertaUsul({ proyeksi, bup: BUP_BAKU }, input).baris
  if (length === 0)
    need(refuse(invalid('Jabatan yang dipilih tidak dapat disusun lagi: sudah diisi oleh rencana ini, atau tidak ada lagi.')))
  if (length > BARIS_MAKSIMUM)
    need(
      refuse(
        invalid(
          `Rantai melalui ${length} jabatan terlalu panjang; paling banyak ${BARIS_MAKSIMUM}. Persempit kolam, atau matikan pilihan berantai.`
        )
      )
    )
}

/** The plan as it stands, with everything the rules read: each a step, for a large city takes a while to index. */
function* ground(query: QueryContext, id: RencanaId): Generator<undefined, { readonly proyeksi: Proyeksi; readonly bahan: BahanPeriksa }> {
  const { read } = query
  const rencana = read.get('rencana', id) ?? need(refuse(notFound('Rencana')))
  const langkah = read.list('langkah').filter((l) => l.rencanaId === id)
  const rows = organisasiSnapshot(query, { tanggal: rencana.tmt })
  yield
  const kini = indexSnapshot(rows)
  yield
  const snapshot = pijakanRencana(kini, read.list('penempatan'), { rencana, langkah })
  yield
  return { proyeksi: project(snapshot, rencana, langkah), bahan: gatherBahanPeriksa(read, rencana) }
}

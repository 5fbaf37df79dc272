import type { Page } from 'playwright-core'
import type { Reply } from '../../src/contract/errors'
import type { Route, RouteInput, RouteOutput } from '../../src/contract/routes'
import { indexArsip } from '../../src/domain/mutasi/arsip'
import type { BerkasRencana } from '../../src/domain/mutasi/berkas-rencana'
import type { Butir } from '../../src/domain/mutasi/butir-izin'
import { kelengkapan } from '../../src/domain/mutasi/kelengkapan'
import { type BahanPeriksa, bahanPeriksa, type HasilPeriksa, periksa } from '../../src/domain/mutasi/periksa'
import { type Proyeksi, project } from '../../src/domain/mutasi/proyeksi'
import { type Rantai, rantaiOf } from '../../src/domain/mutasi/rantai'
import type { RencanaId } from '../../src/domain/mutasi/rencana'
import { type SkorRencana, skorRencana } from '../../src/domain/mutasi/skor-rencana'
import { tinjauanRencana } from '../../src/domain/mutasi/tinjauan-rencana'
import { indexSnapshot, type Snapshot } from '../../src/domain/organisasi/snapshot'
import type { CommandInput, CommandName } from '../../src/domain/registry'

/** A plan of the running window, worked out here from the rows the window itself gets: what the screen must agree with. */
export type RencanaTerbaca = {
  readonly snapshot: Snapshot
  readonly berkas: BerkasRencana
  readonly bahan: BahanPeriksa
  readonly proyeksi: Proyeksi
  readonly hasil: HasilPeriksa
  readonly rantai: readonly Rantai[]
  readonly skor: SkorRencana
  readonly kelengkapan: readonly Butir[]
}

/** Asks the core over the window's own bridge. */
export async function tanyaInti<R extends Route>(page: Page, route: R, input: RouteInput<R>): Promise<RouteOutput<R>> {
  const teks = await page.evaluate(
    ([nama, isi]) => {
      // the bridge of the window under test
      const { penata } = window as unknown as { penata: { call: (route: string, input: unknown) => Promise<string> } }
      return penata.call(nama, isi)
    },
    [route, input] as const
  )
  // the core writes nothing but replies
  const reply = JSON.parse(teks) as Reply
  if (!reply.ok) throw new Error(`${route}: ${reply.error.pesan}`)
  // the core types its output against the same contract
  return reply.value as RouteOutput<R>
}

/** Runs a command over the window's own bridge: a short cut past what another journey does by hand. */
export const jalankanPerintah = <N extends CommandName>(page: Page, name: N, input: CommandInput<N>): Promise<{ label: string }> =>
  tanyaInti(page, 'command.run', { name, input, kunci: crypto.randomUUID(), tempat: null })

/** Reads a plan as it stands now. */
export async function bacaRencana(page: Page, id: RencanaId): Promise<RencanaTerbaca> {
  const detail = await tanyaInti(page, 'rencana.detail', { id })
  if (!detail) throw new Error('There is no such plan')
  const { rencana, langkah, izin, sikap, pengesampingan } = detail
  const snapshot = indexSnapshot(await tanyaInti(page, 'organisasi.snapshot', { tanggal: rencana.tmt }))
  const arsip = indexArsip(await tanyaInti(page, 'mutasi.arsip', null))
  const ketentuan = await tanyaInti(page, 'ketentuan.list', null)
  const berkas = { arsip, rencana, izin, sikap }
  const bahan = bahanPeriksa(berkas, { ketentuan, pengesampingan })
  const proyeksi = project(snapshot, rencana, langkah)
  const hasil = periksa(proyeksi, bahan)
  return {
    snapshot,
    berkas,
    bahan,
    proyeksi,
    hasil,
    rantai: rantaiOf(proyeksi),
    skor: skorRencana(proyeksi, hasil, bahan),
    kelengkapan: kelengkapan(tinjauanRencana(proyeksi, berkas), bahan.setelanOf)
  }
}

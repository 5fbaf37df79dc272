import { describe, expect, it } from 'vitest'
import type { BerkasRencana } from '../../../src/domain/mutasi/berkas-rencana'
import { periksa } from '../../../src/domain/mutasi/periksa'
import { project } from '../../../src/domain/mutasi/proyeksi'
import { rantaiOf } from '../../../src/domain/mutasi/rantai'
import type { Langkah } from '../../../src/domain/mutasi/rencana'
import { aLangkah, anArsip, aRencana, aSnapshot } from '../../support/builders'
import { type Pasangan, rencanaBatch70, type RencanaBesar, rencanaJpt16 } from '../../support/rencana-besar'
import { aContoh } from './sample'

const BENIH = [7, 1, 2, 3, 2026]

describe.each(BENIH)('rencana besar kota contoh (benih %i)', (benih) => {
  const kota = aContoh(benih)
  const snapshot = aSnapshot({ ...kota })
  const berkas: BerkasRencana = { arsip: anArsip({ ...kota }), rencana: aRencana({ id: 'besar' }), izin: [], sikap: [] }
  const lapangan = { snapshot, berkas }

  const langkahOf = ({ pegawaiId, jabatanId }: Pasangan, n: number): Langkah =>
    aLangkah({ id: `besar-${n}`, rencanaId: 'besar', urut: n + 1, pegawaiId, jabatanId, dariJabatanId: asalOf(pegawaiId) })
  const asalOf = (id: Pasangan['pegawaiId']): string | null =>
    snapshot.byPegawai.get(id)?.find((p) => p.jenis === 'DEFINITIF')?.jabatanId ?? null

  /** What stops the plan as long as it is no decree. */
  function blokOf({ semua }: RencanaBesar): readonly string[] {
    const proyeksi = project(snapshot, berkas.rencana, semua.map(langkahOf))
    const { perLangkah, rencana } = periksa(proyeksi, { setelanOf: () => ({}), berkas, tahap: 'USULAN', pengesampingan: [] })
    return [...perLangkah.values(), rencana].flat().flatMap((t) => (t.hasil === 'BLOK' ? [`${t.aturan} ${t.pesan}`] : []))
  }

  it('enam belas jabatan JPT tanpa BLOK, dengan lingkaran tiga dan tukar tempat', () => {
    const rencana = rencanaJpt16(lapangan)
    expect([rencana.lingkaran.length, rencana.tukar.length, rencana.rantai.length]).toEqual([3, 4, 9])
    expect(new Set(rencana.semua.map((p) => snapshot.jabatan.get(p.jabatanId)?.eselon))).toEqual(new Set(['II.b']))
    expect(blokOf(rencana)).toEqual([])
    const rantai = rantaiOf(project(snapshot, berkas.rencana, rencana.semua.map(langkahOf)))
    expect(rantai.length).toBeGreaterThanOrEqual(1)
  })

  it('tujuh puluh administrator dan pengawas tanpa BLOK', () => {
    const rencana = rencanaBatch70(lapangan)
    expect([rencana.lingkaran.length, rencana.semua.length]).toEqual([3, 70])
    expect(new Set(rencana.semua.map((p) => p.pegawaiId)).size).toBe(rencana.semua.length)
    expect(blokOf(rencana)).toEqual([])
  })
})

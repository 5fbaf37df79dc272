import { buildContoh } from '../../src/domain/contoh/build-contoh'
import type { Change } from '../../src/domain/kit/changeset'
import { indexArsip } from '../../src/domain/mutasi/arsip'
import { bahanPeriksa } from '../../src/domain/mutasi/periksa'
import { RENCANA_BAKU, RencanaId } from '../../src/domain/mutasi/rencana'
import { indexSnapshot } from '../../src/domain/organisasi/snapshot'
import { isBerlaku } from '../../src/domain/pegawai/penempatan'

// 10,000 people with their dossiers, and an empty plan from 4 January 2027 on
const TODAY = '2026-11-22'
const now = `${TODAY}T02:00:00.000Z`
let last = 0
const newId = (): string => {
  last += 1
  return `id-${last}`
}
const changes = buildContoh({ benih: 7, jumlahPegawai: 10_000, today: TODAY, now, newId })
const rowsOf = <N extends Change['entity']>(name: N) =>
  changes.flatMap((c) => (c.entity === name && c.after ? [c.after as NonNullable<Extract<Change, { entity: N }>['after']>] : []))

export const snapshot = indexSnapshot({
  tanggal: TODAY,
  unor: rowsOf('unor'),
  jabatan: rowsOf('jabatan'),
  pegawai: rowsOf('pegawai'),
  penempatan: rowsOf('penempatan').filter((p) => isBerlaku(p, TODAY))
})
const arsip = indexArsip({
  penempatan: rowsOf('penempatan'),
  jabatan: rowsOf('jabatan'),
  unor: rowsOf('unor'),
  predikat: rowsOf('predikat'),
  pelatihan: rowsOf('pelatihan'),
  asesmen: rowsOf('asesmen'),
  hukdis: rowsOf('hukdis'),
  hubungan: rowsOf('hubungan'),
  catatan: rowsOf('catatan'),
  masaLarangan: rowsOf('masaLarangan'),
  imporTerakhir: TODAY
})
export const rencana = { ...RENCANA_BAKU, id: RencanaId.parse('bench'), nama: 'Bench', tmt: '2027-01-04', dibuatPada: now }
export const bahan = bahanPeriksa({ arsip, rencana, izin: [], sikap: [] }, { ketentuan: [], pengesampingan: [] })

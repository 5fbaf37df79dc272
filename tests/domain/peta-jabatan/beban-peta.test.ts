import { expect, it } from 'vitest'
import { ATURAN_ABK_BAKU } from '../../../src/domain/abk/aturan-abk'
import { barisBeban, belumAbk, kebutuhanDengan } from '../../../src/domain/peta-jabatan/beban-peta'
import { rekapPeta } from '../../../src/domain/peta-jabatan/rekap-peta'
import { aJabatan, aJabatanFungsional, anUnor, aPegawai, aPenempatan, aSnapshot } from '../../support/builders'

const jf = (id: string, bebanKerja: number | null, nama = `Analis ${id}`) => aJabatanFungsional({ id, nama, unorId: 'unor-x', bebanKerja })

const kota = aSnapshot({
  unor: [anUnor({ id: 'unor-x' })],
  jabatan: [
    jf('longgar', 30_000),
    jf('pas', 75_000),
    jf('sarat', 112_000),
    jf('kosong', 60_000),
    jf('tanpa', null),
    jf('tanpa-2', null, 'analis  TANPA')
  ],
  pegawai: ['longgar', 'pas', 'sarat'].map((id) => aPegawai({ id })),
  penempatan: ['longgar', 'pas', 'sarat'].map((id) => aPenempatan({ pegawaiId: id, jabatanId: id }))
})
const rekap = rekapPeta(kota, null, ATURAN_ABK_BAKU)

it('reads each workload, the most overloaded first; work without anybody comes before all', () => {
  const rows = barisBeban(rekap, ATURAN_ABK_BAKU)
  expect(rows.map(({ baris, bacaan }) => [baris.jabatan.id, baris.beban.efektivitas, bacaan])).toEqual([
    ['kosong', null, 'TANPA_PEGAWAI'],
    ['sarat', 1.49, 'BERLEBIH'],
    ['pas', 1, 'SESUAI'],
    ['longgar', 0.4, 'LONGGAR']
  ])
})

it('gathers posts without an ABK by name, whatever its case and spaces', () => {
  expect(belumAbk(kota, rekap).map(({ contoh, daftar }) => [contoh.id, daftar.map((j) => j.id)])).toEqual([['tanpa', ['tanpa', 'tanpa-2']]])
})

it('counts people and need of the posts without an ABK alone, though a line has both', () => {
  const posts = [
    jf('ber-abk', 150_000, 'Analis'),
    aJabatanFungsional({ id: 'belum', nama: 'Analis', unorId: 'unor-x', bebanKerja: null, kebutuhan: 3 })
  ]
  const isi = aSnapshot({
    unor: [anUnor({ id: 'unor-x' })],
    jabatan: posts,
    pegawai: [aPegawai({ id: 'p' })],
    penempatan: [aPenempatan({ pegawaiId: 'p', jabatanId: 'ber-abk' })]
  })
  expect(belumAbk(isi, rekapPeta(isi, null, ATURAN_ABK_BAKU))[0]?.bezetting).toMatchObject({ jumlah: 0, kebutuhan: 3, selisih: -3 })
})

it('tells what posts would need with tasks of a template; a structural post keeps its seat', () => {
  const tugas = [
    { uraian: 'Menelaah', hasil: 'Telaah', satuan: 'Dokumen', volume: 2500, periode: 'TAHUN', norma: 60, satuanNorma: 'MENIT' } as const
  ]
  const posts = [jf('satu', null), jf('dua', null), aJabatan({ id: 'kepala', kebutuhan: 1 })]
  expect(kebutuhanDengan(tugas, posts, ATURAN_ABK_BAKU)).toBe(5)
})

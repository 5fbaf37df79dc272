import { describe, expect, it } from 'vitest'
import { ATURAN_ABK_BAKU } from '../../../src/domain/abk/aturan-abk'
import { bulkUpdateJabatan } from '../../../src/domain/organisasi/commands/bulk-update-jabatan'
import { duplicateUnor } from '../../../src/domain/organisasi/commands/duplicate-unor'
import { endJabatan } from '../../../src/domain/organisasi/commands/end-jabatan'
import { mergeUnor } from '../../../src/domain/organisasi/commands/merge-unor'
import { updateJabatan } from '../../../src/domain/organisasi/commands/update-jabatan'
import { kebutuhanGabungan, type NasibJabatan, nasibMungkin } from '../../../src/domain/organisasi/gabung-unor'
import { IsianJabatan } from '../../../src/domain/organisasi/isian-jabatan'
import { aJabatanFungsional, anInformasi } from '../../support/builders'
import { HARI_INI } from '../../support/given'
import type { Rows } from '../../support/memory-reader'
import { anAbk, aTugas, menit } from '../abk/kota-abk'
import { J, jabatan, kotaRegister, perform, U } from './kota-register'

const TMT = '2026-11-10'

/** The small city, its posts with these ABK: load and need follow from them. */
function berAbk(abk: Readonly<Record<string, { readonly tugas: ReturnType<typeof anAbk>['tugas']; readonly kebutuhan: number }>>): Rows {
  const beban = (id: string): number => (abk[id]?.tugas ?? []).reduce((sum, t) => sum + t.volume * t.norma, 0)
  return {
    ...kotaRegister,
    jabatan: kotaRegister.jabatan.map((j) => {
      const ini = abk[j.id]
      return ini ? { ...j, bebanKerja: beban(j.id), kebutuhan: ini.kebutuhan } : j
    }),
    abk: Object.entries(abk).map(([id, { tugas }]) => anAbk(id, ...tugas)),
    informasiJabatan: [anInformasi({ id: 'jf-a' })]
  }
}

const SATU_EMPAT = { tugas: [menit(105_000)], kebutuhan: 1 }
const tugasOf = (rows: Rows, id: string) => rows.abk?.find((a) => a.id === id)?.tugas

const GABUNG: readonly NasibJabatan[] = [
  { jabatanId: J('kabid-a'), nasib: 'PINDAH' },
  { jabatanId: J('jf-a'), nasib: 'GABUNG', keJabatanId: J('jf-b') },
  { jabatanId: J('jf-a-utama'), nasib: 'PINDAH' }
]
const merge = (rows: Rows, nasib: readonly NasibJabatan[] = GABUNG): Rows =>
  perform(rows, mergeUnor, { asalId: U('a'), tujuanId: U('b'), tmt: TMT, nasib: [...nasib] })

describe('posts with ABK that are joined', () => {
  it('need what their work together needs: 1.4 and 1.4 are 3', () => {
    const after = merge(berAbk({ 'jf-a': SATU_EMPAT, 'jf-b': { tugas: [menit(105_000, 'Menelaah usulan')], kebutuhan: 1 } }))
    expect(jabatan(after, 'jf-b')).toMatchObject({ kebutuhan: 3, bebanKerja: 210_000, disunting: '' })
    expect(tugasOf(after, 'jf-b')).toEqual([menit(105_000, 'Menelaah usulan'), menit(105_000)])
    // what is told before is what comes
    const satu = { ...aJabatanFungsional(), bebanKerja: 105_000, kebutuhan: 1 }
    expect(kebutuhanGabungan(satu, satu, ATURAN_ABK_BAKU)).toBe(3)
    expect(kebutuhanGabungan(aJabatanFungsional(), aJabatanFungsional({ kebutuhan: 4 }), ATURAN_ABK_BAKU)).toBe(6)
    // what ended keeps what was worked out for it
    expect(jabatan(after, 'jf-a')).toMatchObject({ aktifSampai: TMT, kebutuhan: 1, bebanKerja: 105_000 })
    expect(tugasOf(after, 'jf-a')).toEqual(SATU_EMPAT.tugas)
  })
  it('do a task once that both did, with the volumes of both', () => {
    const lain = aTugas({ uraian: ' menyusun  LAPORAN', volume: 0.2, norma: 300 })
    const bedaPeriode = aTugas({ periode: 'BULAN' })
    const after = merge(
      berAbk({ 'jf-a': { tugas: [lain, bedaPeriode], kebutuhan: 0 }, 'jf-b': { tugas: [aTugas({ volume: 0.1 })], kebutuhan: 0 } })
    )
    expect(tugasOf(after, 'jf-b')).toEqual([aTugas({ volume: 0.3 }), bedaPeriode])
    expect(jabatan(after, 'jf-b')).toMatchObject({ bebanKerja: 90 + 5 * 12 * 300, kebutuhan: 0 })
  })
  it('are not joined when only one of them has an ABK: neither tasks nor an entered need may be lost', () => {
    const rows = berAbk({ 'jf-a': SATU_EMPAT })
    const [asal, tujuan] = [jabatan(rows, 'jf-a'), jabatan(rows, 'jf-b')]
    expect(asal && tujuan && nasibMungkin(asal, [tujuan], true).map((n) => n.nasib)).toEqual(['PINDAH'])
    expect(() => merge(rows)).toThrow('yang satu sudah ada ABK, yang lain belum. Lengkapi ABK keduanya, atau pindahkan jabatannya.')
    const pindah = merge(rows, [{ jabatanId: J('jf-a'), nasib: 'PINDAH' }, ...GABUNG.filter((n) => n.jabatanId !== 'jf-a')])
    expect([jabatan(pindah, 'jf-a')?.kebutuhan, jabatan(pindah, 'jf-b')?.kebutuhan]).toEqual([1, 2])
  })
  it('without ABK keep adding up their needs', () => {
    expect(jabatan(merge(kotaRegister), 'jf-b')).toMatchObject({ kebutuhan: 5, disunting: 'kebutuhan' })
  })
})

describe('a copied unit', () => {
  it('has the ABK and the informasi jabatan of its posts', () => {
    const after = perform(berAbk({ 'jf-a': SATU_EMPAT }), duplicateUnor, { id: U('a'), jumlah: 2, denganBawahan: false })
    const salinan = after.jabatan?.filter((j) => j.nama === 'Analis Kebijakan Ahli Muda' && j.id !== 'jf-a') ?? []
    expect(salinan.map((j) => [j.kebutuhan, j.bebanKerja, tugasOf(after, j.id)])).toEqual([
      [1, 105_000, SATU_EMPAT.tugas],
      [1, 105_000, SATU_EMPAT.tugas]
    ])
    expect(after.informasiJabatan?.map((i) => i.id)).toEqual(['jf-a', ...salinan.map((j) => j.id)])
    expect(after.abk).toHaveLength(3)
  })
})

describe('the need of a post with an ABK', () => {
  const rows = berAbk({ 'jf-a': { tugas: [menit(112_000)], kebutuhan: 1 }, 'kabid-a': { tugas: [menit(150_000)], kebutuhan: 1 } })
  const update = (id: string, isian: Partial<IsianJabatan>): Rows =>
    perform(rows, updateJabatan, { id: J(id), isian: { ...IsianJabatan.parse(jabatan(rows, id)), ...isian } })
  const PESAN = 'Kebutuhan Analis Kebijakan Ahli Muda dihitung dari ABK (1,49 → 1). Ubah uraian tugasnya, atau hapus ABK-nya lebih dahulu.'

  it('is not entered by hand, alone or for many', () => {
    expect(() => update('jf-a', { kebutuhan: 2 })).toThrow(PESAN)
    const banyak = (medan: 'kebutuhan' | 'kelas', nilai: number): Rows =>
      perform(rows, bulkUpdateJabatan, { ids: [J('jf-a'), J('jf-b')], ubah: { medan, nilai } })
    expect(() => banyak('kebutuhan', 2)).toThrow(`1 jabatan tidak dapat diubah. ${PESAN}`)
    expect(banyak('kelas', 10).jabatan?.flatMap((j) => (j.kelas === 10 ? [j.id] : []))).toEqual(['jf-a', 'jf-b'])
    // a structural post has one seat, whatever its load
    expect(() => update('kabid-a', { kebutuhan: 2 })).toThrow('Jabatan struktural hanya satu kursi')
  })
  it('lets every other field through, and is nobody’s entry', () => {
    expect(jabatan(update('jf-a', { nama: 'Analis Kebijakan', kelas: 8 }), 'jf-a')).toMatchObject({
      nama: 'Analis Kebijakan',
      kelas: 8,
      kebutuhan: 1,
      bebanKerja: 112_000,
      disunting: 'kelas,nama'
    })
  })
  it('follows the kind of the post: a head that becomes a JF needs what the load needs, and the other way round one seat', () => {
    const jf = update('kabid-a', { jenis: 'JF', eselon: null, jenjang: 'AHLI_MADYA', isPimpinan: false })
    expect(jabatan(jf, 'kabid-a')).toMatchObject({ kebutuhan: 2, bebanKerja: 150_000, disunting: 'eselon,isPimpinan,jenis,jenjang' })
    const kepala = perform(jf, updateJabatan, {
      id: J('kabid-a'),
      isian: { ...IsianJabatan.parse(jabatan(jf, 'kabid-a')), jenis: 'ADMINISTRATOR', jenjang: null, eselon: 'III.b', kebutuhan: 1 }
    })
    expect(jabatan(kepala, 'kabid-a')).toMatchObject({ kebutuhan: 1, bebanKerja: 150_000 })
  })
  it('stays with a post that ends', () => {
    const kosong = { ...rows, penempatan: [] }
    const after = perform(kosong, endJabatan, { id: J('jf-a'), sampai: HARI_INI })
    expect([jabatan(after, 'jf-a')?.bebanKerja, tugasOf(after, 'jf-a')]).toEqual([112_000, [menit(112_000)]])
  })
})

import { describe, expect, it } from 'vitest'
import type { Tugas } from '../../../src/domain/abk/abk'
import { JabatanId } from '../../../src/domain/organisasi/jabatan'
import { UnorId } from '../../../src/domain/organisasi/unor'
import { UsulanId } from '../../../src/domain/rancangan/rancangan'
import { anInformasi } from '../../support/builders'
import { aTugas, menit } from '../abk/kota-abk'
import { isianJabatan, kotaRancangan, meja, type Meja, TMT } from './kota-rancangan'
import { kotaBerAbk, POLA } from './suntingan-acak'

const J = (id: string) => JabatanId.parse(id)
const U = (id: string) => UnorId.parse(id)
const simpan = (m: Meja, id: string, ...tugas: Tugas[]) => m.run('abk.save', { jabatanId: J(id), tugas })
const usulSimpan = (m: Meja, id: string, ...tugas: Tugas[]) => m.usul('abk.save', { jabatanId: J(id), tugas })
const rincian = (m: Meja) => m.proyeksi().usulan.at(-1)?.rincian
const konflik = (m: Meja) => m.proyeksi().usulan.map((u) => u.konflik)
const SATU = menit(105_000, 'Tugas 0')

describe('what a proposal says of an ABK', () => {
  it('is its effect on the need, and what becomes of the tasks', () => {
    const m = meja(kotaRancangan)
    usulSimpan(m, 'jf-a', menit(112_000))
    expect(rincian(m)).toEqual(['ABK: 1 tugas ditambah', 'Kebutuhan: 3 → 1; beban 1,49'])
    usulSimpan(m, 'jf-a', menit(150_000), menit(37_500, 'Menelaah usulan'))
    expect(rincian(m)).toEqual(['ABK: 1 tugas ditambah, 1 diubah', 'Kebutuhan: 1 → 3; beban 1,49 → 2,50'])
    m.usul('abk.remove', { jabatanIds: [J('jf-a')] })
    expect(rincian(m)).toEqual(['ABK dihapus', 'Kebutuhan: tetap 3; tidak lagi dari ABK'])
    expect(m.proyeksi().usulan.map((u) => u.unorIds)).toEqual([['a'], ['a'], ['a']])
  })
  it('is the effect alone where there are several posts, each with its unit where the name is not its own', () => {
    const m = meja(kotaBerAbk)
    m.usul('abk.set-norma', { jabatanIds: [J('jf-a'), J('jf-b')], uraian: 'tugas 0', norma: 2500, satuanNorma: 'JAM' })
    expect(rincian(m)).toEqual([
      'Pekerja Sosial Ahli Muda (Bidang Bantuan), kebutuhan: 1 → 2; beban 1,40 → 2,00',
      'Pekerja Sosial Ahli Muda (Bidang Rehabilitasi), kebutuhan: 1 → 2; beban 1,40 → 2,00'
    ])
  })
  it('names the ABK of several posts whose need it leaves alone', () => {
    const m = meja(kotaBerAbk)
    const tugas = [{ ...menit(105_000, 'Tugas 0'), hasil: 'Naskah' }]
    m.tukar({ polaAbk: [{ ...POLA, tugas }] })
    m.usul('abk.apply-pola', { polaId: POLA.id, jabatanIds: [J('jf-a'), J('jf-b')] })
    expect(rincian(m)).toEqual([
      'ABK Pekerja Sosial Ahli Muda (Bidang Bantuan): 1 tugas diubah',
      'ABK Pekerja Sosial Ahli Muda (Bidang Rehabilitasi): 1 tugas diubah'
    ])
  })
  it('tells of another order and of tasks that are gone, and of an informasi jabatan', () => {
    const m = meja(kotaRancangan)
    simpan(m, 'jf-a', menit(1), menit(2, 'Menelaah usulan'))
    usulSimpan(m, 'jf-a', menit(2, 'Menelaah usulan'), menit(1))
    expect(rincian(m)).toEqual(['ABK: urutan tugas diubah'])
    usulSimpan(m, 'jf-a', menit(2, 'Menelaah usulan'))
    expect(rincian(m)?.[0]).toBe('ABK: 1 tugas dihapus')
    m.usul('informasi.save', { informasi: anInformasi({ id: 'jf-a' }) })
    expect(rincian(m)).toEqual(['Informasi jabatan diisi'])
  })
  it('does not tell apart from a new post what comes with it', () => {
    const m = meja(kotaBerAbk)
    m.usul('unor.duplicate', { id: U('b'), jumlah: 1, denganBawahan: false })
    expect(rincian(m)?.filter((kalimat) => kalimat.includes('ABK'))).toEqual([])
    expect(m.proyeksi().read.list('abk')).toHaveLength(kotaBerAbk.abk.length + 2)
  })
  it('is the need of both together when units are merged: 1.4 and 1.4 are 3', () => {
    const m = meja({ ...kotaBerAbk, penempatan: [] })
    m.usul('unor.merge', {
      asalId: U('a'),
      tujuanId: U('b'),
      tmt: TMT,
      nasib: [
        { jabatanId: J('kabid-a'), nasib: 'HAPUS' },
        { jabatanId: J('jf-a'), nasib: 'GABUNG', keJabatanId: J('jf-b') },
        { jabatanId: J('staf-a'), nasib: 'GABUNG', keJabatanId: J('staf-b') }
      ]
    })
    expect(rincian(m)).toContain('Pekerja Sosial Ahli Muda (Bidang Rehabilitasi), kebutuhan: 1 → 3; beban 1,40 → 2,80')
    expect(rincian(m)).toContain('Penelaah (Bidang Rehabilitasi), kebutuhan: 1 → 2')
  })
})

describe('a proposal on an ABK that moved on', () => {
  const kasus: readonly (readonly [string, (m: Meja) => unknown, (m: Meja) => unknown, string])[] = [
    [
      'its tasks are others now',
      (m) => usulSimpan(m, 'jf-a', menit(150_000)),
      (m) => simpan(m, 'jf-a', SATU, menit(9, 'Menelaah usulan')),
      'ABK Pekerja Sosial Ahli Muda (Bidang Bantuan) sudah diubah sejak diusulkan.'
    ],
    [
      'it is to be removed, and was changed',
      (m) => m.usul('abk.remove', { jabatanIds: [J('jf-a')] }),
      (m) => simpan(m, 'jf-a', menit(9)),
      'ABK Pekerja Sosial Ahli Muda (Bidang Bantuan) sudah diubah sejak diusulkan.'
    ],
    [
      'it is no more',
      (m) => usulSimpan(m, 'jf-a', menit(150_000)),
      (m) => m.run('abk.remove', { jabatanIds: [J('jf-a')] }),
      'ABK Pekerja Sosial Ahli Muda (Bidang Bantuan) sudah dihapus sejak diusulkan.'
    ],
    [
      'there was none',
      (m) => usulSimpan(m, 'staf-a', menit(150_000)),
      (m) => simpan(m, 'staf-a', menit(9)),
      'ABK Penelaah (Bidang Bantuan) kini ikut diubah, padahal tidak saat diusulkan.'
    ],
    [
      'the need it takes the place of was entered otherwise',
      (m) => usulSimpan(m, 'staf-a', menit(150_000)),
      (m) => m.run('jabatan.bulk-update', { ids: [J('staf-a')], ubah: { medan: 'kebutuhan', nilai: 5 } }),
      'Kebutuhan Penelaah (Bidang Bantuan): saat diusulkan 1, sekarang 5.'
    ]
  ]
  it.each(kasus)('says so: %s', (_, propose, meanwhile, pesan) => {
    const m = meja(kotaBerAbk)
    propose(m)
    meanwhile(m)
    expect(konflik(m)).toEqual([{ jenis: 'BERUBAH', pesan }])
    const [id = ''] = (m.rows().usulan ?? []).map((u) => u.id)
    m.run('usulan.accept', { id: UsulanId.parse(id) })
    expect(konflik(m)).toEqual([null])
  })
  it('is no conflict when only what follows from the same tasks is another number', () => {
    const m = meja(kotaBerAbk)
    usulSimpan(m, 'jf-a', menit(150_000))
    m.run('abk.configure', {
      aturan: {
        waktuEfektif: 60_000,
        hariKerja: 235,
        mingguKerja: 47,
        batasPembulatan: 0.5,
        skalaA: 1,
        skalaB: 0.9,
        skalaC: 0.7,
        skalaD: 0.5
      }
    })
    expect(konflik(m)).toEqual([null])
    expect(rincian(m)).toEqual(['ABK: 1 tugas ditambah, 1 dihapus', 'Kebutuhan: 2 → 3; beban 1,75 → 2,50'])
  })
  it('does not set a need by hand that follows from an ABK meanwhile', () => {
    const m = meja(kotaRancangan)
    m.usul('jabatan.update', { id: J('jf-a'), isian: isianJabatan({ ...kotaRancangan.jabatan[4], kebutuhan: 4 }) })
    simpan(m, 'jf-a', aTugas())
    expect(konflik(m)).toEqual([{ jenis: 'TIDAK_COCOK', pesan: expect.stringContaining('dihitung dari ABK (0,02 → 0)') }])
  })
})

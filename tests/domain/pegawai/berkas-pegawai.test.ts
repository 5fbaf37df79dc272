import { describe, expect, it } from 'vitest'
import type { Change, Changeset } from '../../../src/domain/kit/changeset'
import type { Command } from '../../../src/domain/kit/command'
import { jejakOf } from '../../../src/domain/pegawai/jejak'
import { PegawaiId } from '../../../src/domain/pegawai/pegawai'
import { removeAsesmen } from '../../../src/domain/pegawai/commands/remove-asesmen'
import { removeCatatan } from '../../../src/domain/pegawai/commands/remove-catatan'
import { removeHubungan } from '../../../src/domain/pegawai/commands/remove-hubungan'
import { removeHukdis } from '../../../src/domain/pegawai/commands/remove-hukdis'
import { removePelatihan } from '../../../src/domain/pegawai/commands/remove-pelatihan'
import { saveAsesmen } from '../../../src/domain/pegawai/commands/save-asesmen'
import { saveCatatan } from '../../../src/domain/pegawai/commands/save-catatan'
import { saveHubungan } from '../../../src/domain/pegawai/commands/save-hubungan'
import { saveHukdis } from '../../../src/domain/pegawai/commands/save-hukdis'
import { savePelatihan } from '../../../src/domain/pegawai/commands/save-pelatihan'
import { aCatatan, aHubungan, aHukdis, anAsesmen, aPegawai, aPelatihan } from '../../support/builders'
import { aGiven } from '../../support/given'
import { applied, memoryReader, type Rows } from '../../support/memory-reader'

const kota: Rows = {
  pegawai: [
    aPegawai({ id: 'pegawai-1', nama: 'Ani Malayu', gelarBelakang: null }),
    aPegawai({ id: 'pegawai-2', nama: 'Budi Koto', gelarBelakang: null }),
    aPegawai({ id: 'pegawai-3', nama: 'Citra Guci', gelarBelakang: null })
  ],
  pelatihan: [aPelatihan({ id: 'pka' })],
  asesmen: [anAsesmen({ id: 'nilai', tanggal: '2025-06-01' })],
  catatan: [aCatatan({ id: 'lapor', jenis: 'LHKPN', uraian: 'Lapor', tahun: 2025 })],
  hukdis: [aHukdis({ id: 'teguran', tingkat: 'SEDANG', mulai: '2026-09-01' })],
  hubungan: [aHubungan({ id: 'nikah', pegawaiId: 'pegawai-1', kerabatId: 'pegawai-2' })]
}

/** The changes of a command as the window would send it, or why not; a field out of bounds is refused like the rest. */
function run<Input, Facts>(command: Command<string, Input, Facts>, raw: object): Changeset | string {
  const input = command.input.safeParse(raw)
  if (!input.success) return input.error.issues.map((i) => i.message).join(' ')
  const facts = command.gather(memoryReader(kota), input.data, aGiven())
  if (!facts.ok) return facts.error.pesan
  const decided = command.decide(facts.value, input.data, aGiven())
  return decided.ok ? decided.value : decided.error.pesan
}

const pka = {
  id: null,
  pegawaiId: 'pegawai-1',
  jenis: 'PKA',
  nama: 'Pelatihan Kepemimpinan Administrator',
  tahun: 2024,
  jp: 905,
  nomor: null
}
const nilai = { id: null, pegawaiId: 'pegawai-1', jenis: 'ASESMEN', tanggal: '2026-05-01', jpm: 81.5, kotak: 8, uraian: null }
const hukuman = { id: null, pegawaiId: 'pegawai-1', tingkat: 'RINGAN', uraian: 'Teguran lisan', mulai: '2026-01-05', selesai: '2026-04-05' }
const catatan = {
  id: null,
  pegawaiId: 'pegawai-1',
  jenis: 'KESEHATAN',
  uraian: 'Kontrol rutin',
  tahun: null,
  mulai: '2026-01-01',
  selesai: null
}
const saudara = { id: null, pegawaiId: 'pegawai-2', kerabatId: 'pegawai-3', jenis: 'SAUDARA' }

describe('menulis berkas pegawai', () => {
  it.each([
    ['pelatihan', () => run(savePelatihan, pka)],
    ['asesmen', () => run(saveAsesmen, nilai)],
    ['hukdis', () => run(saveHukdis, hukuman)],
    ['catatan', () => run(saveCatatan, catatan)],
    ['hubungan', () => run(saveHubungan, saudara)]
  ] as const)('menambah %s sebagai satu baris baru', (entity, menulis) => {
    const changes = menulis()
    if (typeof changes === 'string') throw new Error(changes)
    expect(changes.map((c): unknown => [c.entity, c.before])).toEqual([[entity, null]])
    expect(applied(kota, changes)[entity]).toHaveLength(2)
  })

  it.each([
    ['pelatihan', () => run(savePelatihan, { ...pka, id: 'pka', jp: 900 })],
    ['asesmen', () => run(saveAsesmen, { ...nilai, id: 'nilai' })],
    ['hukdis', () => run(saveHukdis, { ...hukuman, id: 'teguran' })],
    ['catatan', () => run(saveCatatan, { ...catatan, id: 'lapor' })],
    ['hubungan', () => run(saveHubungan, { ...saudara, pegawaiId: 'pegawai-1', id: 'nikah' })]
  ] as const)('memperbaiki %s pada barisnya sendiri', (entity, menulis) => {
    const changes = menulis()
    if (typeof changes === 'string') throw new Error(changes)
    expect(changes.map((c: Change): unknown => [c.entity, c.before?.id, c.after?.id])).toEqual([[entity, idOf(entity), idOf(entity)]])
  })

  it.each([
    ['pelatihan', run(removePelatihan, { id: 'pka' })],
    ['asesmen', run(removeAsesmen, { id: 'nilai' })],
    ['hukdis', run(removeHukdis, { id: 'teguran' })],
    ['catatan', run(removeCatatan, { id: 'lapor' })],
    ['hubungan', run(removeHubungan, { id: 'nikah' })]
  ] as const)('menghapus %s', (entity, changes) => {
    if (typeof changes === 'string') throw new Error(changes)
    expect(applied(kota, changes)[entity]).toEqual([])
  })

  it.each([
    ['pelatihan tahun depan', () => run(savePelatihan, { ...pka, tahun: 2027 }), 'Tahun 2027 belum tiba.'],
    ['pelatihan tanpa nama', () => run(savePelatihan, { ...pka, nama: ' ' }), 'Nama pelatihan belum diisi.'],
    [
      'pelatihan yang sama dua kali, huruf besar kecil diabaikan',
      () => run(savePelatihan, { ...pka, tahun: 2022, nama: 'pelatihan kepemimpinan ADMINISTRATOR' }),
      'pelatihan kepemimpinan ADMINISTRATOR tahun 2022 sudah tercatat.'
    ],
    ['pelatihan yang tidak berubah', () => run(savePelatihan, { ...pka, ...kota.pelatihan?.[0] }), 'Tidak ada yang berubah.'],
    ['pelatihan orang yang tidak ada', () => run(savePelatihan, { ...pka, pegawaiId: 'siapa' }), 'Pegawai tidak ditemukan.'],
    ['baris milik orang lain', () => run(savePelatihan, { ...pka, id: 'pka', pegawaiId: 'pegawai-2' }), 'Pelatihan tidak ditemukan.'],
    ['asesmen besok', () => run(saveAsesmen, { ...nilai, tanggal: '2026-11-23' }), 'Tanggal itu belum tiba.'],
    ['JPM di atas 100', () => run(saveAsesmen, { ...nilai, jpm: 100.1 }), 'JPM harus antara 0 dan 100.'],
    ['kotak 0', () => run(saveAsesmen, { ...nilai, kotak: 0 }), 'Kotak talenta harus 1 sampai 9.'],
    ['kotak 10', () => run(saveAsesmen, { ...nilai, kotak: 10 }), 'Kotak talenta harus 1 sampai 9.'],
    [
      'asesmen tanpa isi',
      () => run(saveAsesmen, { ...nilai, jpm: null, kotak: null, uraian: '  ' }),
      'Isi JPM, kotak talenta, atau uraian hasilnya.'
    ],
    [
      'dua asesmen sehari',
      () => run(saveAsesmen, { ...nilai, tanggal: '2025-06-01' }),
      'Asesmen kompetensi dan talenta tanggal 1 Juni 2025 sudah tercatat.'
    ],
    [
      'hukuman yang selesai pada hari mulainya',
      () => run(saveHukdis, { ...hukuman, selesai: '2026-01-05' }),
      'Tanggal selesai harus sesudah tanggal mulai.'
    ],
    [
      'hukuman yang sama dua kali',
      () => run(saveHukdis, { ...hukuman, tingkat: 'SEDANG', mulai: '2026-09-01', selesai: null }),
      'Hukuman dengan tingkat dan tanggal mulai itu sudah tercatat.'
    ],
    ['catatan yang mundur', () => run(saveCatatan, { ...catatan, selesai: '2025-12-31' }), 'Tanggal selesai harus sesudah tanggal mulai.'],
    ['LHKPN tanpa tahun', () => run(saveCatatan, { ...catatan, jenis: 'LHKPN' }), 'Isi tahun LHKPN.'],
    ['LHKPN dua kali', () => run(saveCatatan, { ...catatan, jenis: 'LHKPN', tahun: 2025 }), 'LHKPN 2025 sudah tercatat.'],
    ['LHKPN tahun depan', () => run(saveCatatan, { ...catatan, jenis: 'LHKPN', tahun: 2027 }), 'Tahun 2027 belum tiba.'],
    [
      'keluarga dengan diri sendiri',
      () => run(saveHubungan, { ...saudara, kerabatId: 'pegawai-2' }),
      'Pilih orang lain: seseorang bukan keluarga dirinya sendiri.'
    ],
    [
      'pasangan yang sama dari arah sebaliknya',
      () => run(saveHubungan, { ...saudara, pegawaiId: 'pegawai-2', kerabatId: 'pegawai-1' }),
      'Hubungan Budi Koto dan Ani Malayu sudah tercatat.'
    ],
    ['menghapus yang tidak ada', () => run(removeHukdis, { id: 'lain' }), 'Hukuman disiplin tidak ditemukan.']
  ])('menolak %s', (_, menulis, pesan) => expect(menulis()).toBe(pesan))

  it('membuang tahun dari catatan yang bukan LHKPN', () => {
    const changes = run(saveCatatan, { ...catatan, tahun: 2024 })
    expect(typeof changes !== 'string' && changes[0]?.after).toMatchObject({ tahun: null })
  })
})

describe('riwayat perubahan seseorang', () => {
  const jejak = (changes: Changeset | string): unknown =>
    typeof changes === 'string'
      ? changes
      : jejakOf(changes, PegawaiId.parse('pegawai-1'), () => 'jabatan').map(({ medan, jadi }) => [medan, jadi])
  it.each([
    ['pelatihan', run(savePelatihan, pka), [['Pelatihan', 'Pelatihan Kepemimpinan Administrator (2024)']]],
    ['asesmen', run(saveAsesmen, nilai), [['Asesmen', 'Asesmen kompetensi dan talenta 01-05-2026, JPM 81,5%, kotak 8']]],
    ['hukuman tanpa isinya', run(saveHukdis, hukuman), [['Berkas tertutup', 'tercatat']]],
    ['catatan tanpa isinya', run(saveCatatan, catatan), [['Berkas tertutup', 'tercatat']]]
  ])('menyebut %s', (_, changes, isi) => expect(jejak(changes)).toEqual(isi))
})

function idOf(entity: 'pelatihan' | 'asesmen' | 'hukdis' | 'catatan' | 'hubungan'): string | undefined {
  return kota[entity]?.[0]?.id
}

import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type EntityName, entities } from '../../../src/domain/entities'
import { inserted, removed, updated } from '../../../src/domain/kit/changeset'
import { commands } from '../../../src/domain/registry'
import { bidangOf, namaBidang } from '../../../src/domain/riwayat/bidang'
import { kataNilai } from '../../../src/domain/riwayat/kata-nilai'
import { isMedanTampak, namaMedan } from '../../../src/domain/riwayat/nama-medan'
import { type CaraTampak, perubahanTampak } from '../../../src/domain/riwayat/perubahan-tampak'
import { tentangOf } from '../../../src/domain/riwayat/tentang'
import { aCatatan, aHubungan, aJabatan, aPegawai, aPenempatan, anUnor } from '../../support/builders'

const names = Object.keys(entities) as EntityName[]
const medanOf = (entitas: EntityName): readonly (readonly [string, z.ZodType])[] => Object.entries(entities[entitas].shape)

describe('the words of the trail', () => {
  test.each(names)('name every member of %s', (entitas) => {
    expect(medanOf(entitas).filter(([medan]) => isMedanTampak(medan) && namaMedan(entitas, medan) === null)).toEqual([])
  })

  test.each(names)('say every code of %s in words', (entitas) => {
    const codes = medanOf(entitas).flatMap(([medan, type]) => codesOf(type).map((code) => [medan, code] as const))
    expect(codes.filter(([medan, code]) => /[A-Z]{2}_|^[A-Z_]{6,}$/.test(code) && kataNilai(entitas, medan, code) === null)).toEqual([])
  })

  test('name the area of every command', () => {
    expect(commands.map(({ name }) => bidangOf(name)).filter((bidang) => namaBidang(bidang) === null)).toEqual([])
  })
})

/** The values that an enumeration allows, whether or not it may be empty. */
function codesOf(type: z.ZodType): readonly string[] {
  const inner = type instanceof z.ZodNullable ? type.unwrap() : type
  return inner instanceof z.ZodEnum ? inner.options.map(String) : []
}

describe('what a change did, in words', () => {
  const tertutup: CaraTampak = { sebut: (entitas, id) => (id === 'hilang' ? null : `${entitas} ${id}`), isTerbuka: false }
  const terbuka = { ...tertutup, isTerbuka: true }
  const pegawai = aPegawai({ id: 'p', nama: 'Rahmi', nik: '1373012345670003', noHp: '081234567890' })

  test('names the members that differ, before and after, and no others', () => {
    const change = updated('pegawai', pegawai, { nama: 'Rahmi Putri', kedudukanHukum: 'TUGAS_BELAJAR' })
    expect(perubahanTampak(change, tertutup)).toEqual({
      jenis: 'Pegawai',
      sebutan: 'Rahmi Putri',
      pokok: { entitas: 'pegawai', id: 'p' },
      tindakan: 'UBAH',
      medan: [
        { medan: 'Nama', dari: 'Rahmi', jadi: 'Rahmi Putri', isPribadi: false },
        { medan: 'Kedudukan hukum', dari: 'Aktif', jadi: 'Tugas belajar', isPribadi: false }
      ]
    })
  })

  test('masks personal data until it is opened', () => {
    const change = updated('pegawai', pegawai, { nik: '1373012345670004' })
    expect(perubahanTampak(change, tertutup)?.medan).toEqual([
      { medan: 'NIK', dari: '1373••••••••0003', jadi: '1373••••••••0004', isPribadi: true }
    ])
    expect(perubahanTampak(change, terbuka)?.medan[0]).toMatchObject({ dari: '1373012345670003', jadi: '1373012345670004' })
  })

  test('tells nothing of the folded parts of a dossier but whose they are', () => {
    const semua = [
      inserted('catatan', aCatatan({ pegawaiId: 'p', jenis: 'KESEHATAN', uraian: 'Rawat jalan jantung' })),
      inserted('hubungan', aHubungan({ pegawaiId: 'p', kerabatId: 'k' }))
    ]
    const teks = JSON.stringify(semua.map((change) => perubahanTampak(change, tertutup)))
    for (const rahasia of ['jantung', 'Kesehatan', 'KESEHATAN', 'pegawai k', 'Suami']) expect(teks).not.toContain(rahasia)
    expect(teks).toContain('pegawai p')
    expect(JSON.stringify(semua.map((change) => perubahanTampak(change, terbuka)))).toContain('Rawat jalan jantung')
  })

  test('says other rows by name, days as people write them, and what is gone as gone', () => {
    const seat = aPenempatan({ pegawaiId: 'p', jabatanId: 'hilang', tmtMulai: '2026-01-05' })
    const tampak = perubahanTampak(removed('penempatan', seat), tertutup)
    expect(tampak).toMatchObject({ tindakan: 'HAPUS', pokok: null, sebutan: 'pegawai p' })
    expect(tampak?.medan).toEqual(
      expect.arrayContaining([
        { medan: 'Pegawai', dari: 'pegawai p', jadi: null, isPribadi: false },
        { medan: 'Jabatan', dari: 'Jabatan yang sudah dihapus', jadi: null, isPribadi: false },
        { medan: 'TMT mulai', dari: '05-01-2026', jadi: null, isPribadi: false }
      ])
    )
  })
})

describe('what an entry is about', () => {
  const isi = { perintah: 'uji', input: null }

  test('is every row it changed and every row those speak of, each once', () => {
    const unor = anUnor({ id: 'u' })
    const jabatan = aJabatan({ id: 'j', unorId: 'u' })
    const seat = aPenempatan({ pegawaiId: 'p', jabatanId: 'j' })
    expect(tentangOf([inserted('unor', unor), inserted('jabatan', jabatan), inserted('penempatan', seat)], isi)).toEqual([
      { entitas: 'pegawai', id: 'p' },
      { entitas: 'jabatan', id: 'j' },
      { entitas: 'unor', id: 'u' }
    ])
  })

  test('is both where a row went from one to another', () => {
    const seat = aPenempatan({ pegawaiId: 'p', jabatanId: 'j' })
    const ids = tentangOf([updated('penempatan', seat, { jabatanId: aJabatan({ id: 'k' }).id })], isi).map(({ id }) => id)
    expect(ids).toEqual(['p', 'j', 'k'])
  })

  test('is what its input names, where it changed nothing', () => {
    expect(tentangOf([], { perintah: 'pegawai.reveal', input: { id: 'p', medan: 'nik' } })).toEqual([{ entitas: 'pegawai', id: 'p' }])
    expect(tentangOf([], { perintah: 'laporan.catat', input: { id: 'duk', pegawaiId: 'p' } })).toEqual([{ entitas: 'pegawai', id: 'p' }])
    expect(tentangOf([], { perintah: 'laporan.catat', input: null })).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { createBahan } from '../../../src/domain/laporan/bahan-laporan'
import type { HasilLaporan } from '../../../src/domain/laporan/hasil-laporan'
import type { Laporan } from '../../../src/domain/laporan/laporan'
import type { IsianLaporan } from '../../../src/domain/laporan/parameter'
import { laporanOf, semuaLaporan } from '../../../src/domain/laporan/semua-laporan'
import { DEFINISI_BARU } from '../../../src/domain/laporan/sendiri/contoh-sendiri'
import { TABEL_SENDIRI } from '../../../src/domain/laporan/sendiri/definisi'
import { KATALOG_SENDIRI } from '../../../src/domain/laporan/sendiri/katalog'
import { susunSendiri } from '../../../src/domain/laporan/sendiri/susun-sendiri'
import type { DataPribadi } from '../../../src/domain/laporan/sifat'
import { hasilOf } from '../../support/bahan-uji'
import { aCatatan, aHukdis } from '../../support/builders'
import { HARI_INI } from '../../support/given'
import { aContoh, type Rows } from '../contoh/sample'

/** What is personal of everybody, written so that it is known wherever it stands. */
const TANDA: readonly (readonly [data: DataPribadi, tanda: RegExp])[] = [
  ['NIK', /9{16}/],
  ['KELAHIRAN', /Kotakanari|1971-03-07|7 Maret 1971|07-03-1971/],
  ['KONTAK', /0899999999|kanari@/],
  ['KESEHATAN', /berobat kanari/i],
  ['DISIPLIN', /pelanggaran kanari|hukuman disiplin (ringan|sedang|berat)|menjalani hukuman|ada, dihitung/i],
  ['KELUARGA', /\b(suami|istri|orang tua|anak kandung)\b/i]
]

/** A city in which everybody has something to hide, and one in three was punished. */
function kotaKanari(): Rows {
  const contoh = aContoh(7, 240)
  const dihukum = contoh.pegawai.filter((_, n) => n % 3 === 0)
  return {
    ...contoh,
    pegawai: contoh.pegawai.map((p, n) => ({
      ...p,
      nip: `2000${String(n).padStart(14, '0')}`,
      nik: '9'.repeat(16),
      tempatLahir: 'Kotakanari',
      tanggalLahir: '1971-03-07',
      noHp: '0899999999',
      email: 'kanari@contoh.id',
      ...(n % 5 === 0 ? { kedudukanHukum: 'HUKUMAN_DISIPLIN' as const } : {})
    })),
    hukdis: dihukum.map((p, n) => aHukdis({ pegawaiId: p.id, uraian: 'Pelanggaran kanari', ...(n % 2 === 0 ? LALU : KINI) })),
    catatan: contoh.pegawai.map((p) => aCatatan({ pegawaiId: p.id, uraian: 'Berobat kanari' }))
  }
}
const LALU = { mulai: '2010-01-01', selesai: '2011-01-01' }
const KINI = { mulai: '2026-06-01', selesai: '2027-12-01' }

const rows = kotaKanari()
const bahan = createBahan((name) => rows[name], HARI_INI)

/** The answers each question can be given, one at a time. */
function isianDari({ parameter }: Laporan): readonly IsianLaporan[] {
  const [orang, rencana] = [rows.pegawai[0]?.id ?? null, rows.rencana[0]?.id ?? null]
  const dipilih: IsianLaporan = { PEGAWAI: orang, RENCANA: rencana }
  const dasar = Object.fromEntries(
    Object.entries(parameter).flatMap(([nama, { bentuk }]) => (dipilih[bentuk.jenis] ? [[nama, dipilih[bentuk.jenis] ?? null]] : []))
  )
  const lain = Object.entries(parameter).flatMap(([nama, { bentuk }]): readonly IsianLaporan[] => {
    if (bentuk.jenis === 'PILIHAN') return bentuk.pilihan.map(([nilai]) => ({ [nama]: nilai }))
    if (bentuk.jenis === 'YA_TIDAK') return [{ [nama]: true }, { [nama]: false }]
    return bentuk.jenis === 'TANGGAL' ? ['2023-03-01', '2028-12-31'].map((hari) => ({ [nama]: hari })) : []
  })
  return [dasar, ...lain.map((l) => ({ ...dasar, ...l }))]
}

type Teks = { readonly di: string; readonly teks: string; readonly pribadi: DataPribadi | undefined }

/** Every word of a report with the mark of the column it stands in. */
function teksDari({ judul, keadaan, tabel, catatan }: HasilLaporan): readonly Teks[] {
  // notes speak of punishments as such, of nobody's
  const umum = [...judul, keadaan, ...catatan.map((c) => c.replaceAll(/hukuman disiplin/gi, ''))]
  const sel = tabel.flatMap(({ kolom, baris }) =>
    baris.flatMap((b): readonly Teks[] =>
      b.jenis === 'KELOMPOK'
        ? [{ di: 'kelompok', teks: b.teks, pribadi: undefined }]
        : kolom.map((k, at) => ({ di: k.judul, teks: String(b.sel[at] ?? ''), pribadi: k.pribadi }))
    )
  )
  return [...umum.map((teks) => ({ di: 'tulisan', teks, pribadi: undefined })), ...sel]
}

const dataDalam = (teks: string): readonly DataPribadi[] => TANDA.flatMap(([data, tanda]) => (tanda.test(teks) ? [data] : []))

/** Personal data where no mark says so: `Ket: DISIPLIN`. */
const bocorOf = (hasil: HasilLaporan): readonly string[] => [
  ...new Set(
    teksDari(hasil).flatMap(({ di, teks, pribadi }) => dataDalam(teks).flatMap((data) => (data === pribadi ? [] : [`${di}: ${data}`])))
  )
]

/** The same report with no mark at all. */
const tanpaMark = (hasil: HasilLaporan): HasilLaporan => ({
  ...hasil,
  tabel: hasil.tabel.map((t) => ({ ...t, kolom: t.kolom.map(({ pribadi: _pribadi, ...k }) => k) }))
})

const lembarPublik = laporanOf('lembar-publik')
const SEMUA = [...semuaLaporan, ...(lembarPublik ? [lembarPublik] : [])]

describe.each(SEMUA.map((l) => [l.id, l] as const))('report %s', (_, laporan) => {
  it.each(isianDari(laporan).map((isian) => [JSON.stringify(isian), isian] as const))(
    'tells nothing personal without a mark, %s',
    (__, isian) => {
      const hasil = hasilOf(laporan, bahan, isian)
      expect(bocorOf(hasil)).toEqual([])
      // whoever marks a column marks the report
      if (bocorOf(tanpaMark(hasil)).length > 0) expect(hasil.sifat).toMatch(/^(RAHASIA|MEMUAT DATA PRIBADI)$/)
    }
  )
})

describe('an own report', () => {
  const kolomSemua = TABEL_SENDIRI.flatMap((tabel) => KATALOG_SENDIRI[tabel].kolom.map((k) => [tabel, k.nama, k.isDimensi] as const))
  it.each(kolomSemua)('of %s tells nothing personal in %s without a mark', (tabel, kolom, isDimensi) => {
    const kelompok = isDimensi ? [[], [kolom]] : [[]]
    for (const k of kelompok) {
      const hasil = susunSendiri({ ...DEFINISI_BARU, tabel, kolom: [kolom], kelompok: k }, bahan, HARI_INI)
      expect(hasil.ok && bocorOf(hasil.value)).toEqual([])
    }
  })
})

it('sees what is hidden: every mark that is taken away is missed', () => {
  const terbuka = ['nominatif', 'nominatif-pppk', 'proyeksi-pensiun', 'riwayat-pegawai', 'satyalancana', 'kenaikan-pangkat'].map((id) => {
    const laporan = laporanOf(id)
    return laporan ? isianDari(laporan).flatMap((isian) => bocorOf(tanpaMark(hasilOf(laporan, bahan, isian)))) : []
  })
  expect(terbuka.map((b) => [...new Set(b)].toSorted())).toEqual([
    ['No HP: KONTAK', 'Tempat, Tgl Lahir: KELAHIRAN'],
    ['Tempat, Tgl Lahir: KELAHIRAN'],
    ['Tgl lahir: KELAHIRAN'],
    ['Tanggal lahir: KELAHIRAN', 'Tempat lahir: KELAHIRAN'],
    ['Hukdis (ada/tidak): DISIPLIN'],
    ['Ket: DISIPLIN']
  ])
})

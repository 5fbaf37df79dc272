import { and, count, desc, eq, getTableColumns, gte, lte, or, type SQL, sql } from 'drizzle-orm'
import type { RouteInput } from '../../../src/contract/routes'
import { namaTerbit } from '../../../src/domain/naskah/judul-terbit'
import { NaskahRingkas } from '../../../src/domain/naskah/naskah'
import { jenisNaskahOf } from '../../../src/domain/naskah/semua-naskah'
import { namaLengkap } from '../../../src/domain/pegawai/pegawai'
import { naskah, pegawai } from '../schema/index'
import { escapeLike } from './match-text'
import type { Query } from './query'

/** The archive of issued papers, newest first: a stretch of it. A person is called as on the paper, and found by the name of today as well. */
export const naskahArsip: Query<'naskah.arsip'> = ({ db: { orm } }, input) => {
  const dicari = and(...saringan(input), ...kata(input.cari))
  const total =
    orm.select({ jumlah: count() }).from(naskah).leftJoin(pegawai, eq(pegawai.id, naskah.pegawaiId)).where(dicari).get()?.jumlah ?? 0
  const { isi: _isi, ...kolom } = getTableColumns(naskah)
  const rows = orm
    .select({ naskah: kolom, nama: pegawai.nama, gelarDepan: pegawai.gelarDepan, gelarBelakang: pegawai.gelarBelakang })
    .from(naskah)
    .leftJoin(pegawai, eq(pegawai.id, naskah.pegawaiId))
    .where(dicari)
    .orderBy(desc(naskah.dibuatPada), desc(naskah.id))
    .limit(input.jumlah)
    .offset(input.mulai)
    .all()
  const baris = rows.map(({ naskah: row, nama, gelarDepan, gelarBelakang }) => {
    const ringkas = NaskahRingkas.parse(row)
    const kini = nama === null ? null : namaLengkap({ nama, gelarDepan, gelarBelakang })
    return { ...ringkas, namaPegawai: namaTerbit(ringkas) ?? kini, namaJenis: jenisNaskahOf(row.jenis)?.judul ?? row.jenis }
  })
  return { total, baris }
}

const saringan = ({ jenis, rencanaId, dari, sampai }: RouteInput<'naskah.arsip'>): readonly (SQL | undefined)[] => [
  jenis === null ? undefined : eq(naskah.jenis, jenis),
  rencanaId === null ? undefined : eq(naskah.rencanaId, rencanaId),
  dari === null ? undefined : gte(naskah.tanggal, dari),
  sampai === null ? undefined : lte(naskah.tanggal, sampai)
]

/** Every word stands in the number, the title, the name or the NIP. */
const kata = (cari: string): readonly (SQL | undefined)[] =>
  cari
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => {
      const pola = `%${escapeLike(word)}%`
      const ada = (kolom: SQL | typeof naskah.nomor | typeof naskah.judul | typeof pegawai.nama | typeof pegawai.nip): SQL =>
        sql`${kolom} like ${pola} escape '\\'`
      return or(ada(naskah.nomor), ada(naskah.judul), ada(pegawai.nama), ada(pegawai.nip))
    })

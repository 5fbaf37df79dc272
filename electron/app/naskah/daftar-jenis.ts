import type { RouteInput, RouteOutput } from '../../../src/contract/routes'
import type { Reader } from '../../../src/domain/entities'
import type { Given } from '../../../src/domain/kit/command'
import type { Isian } from '../../../src/domain/naskah/isian'
import { bacaIsian } from '../../../src/domain/naskah/isian-tersimpan'
import { isianWajib } from '../../../src/domain/naskah/medan/medan-isian-dipakai'
import type { PolaNaskah } from '../../../src/domain/naskah/pola/pola'
import { semuaNaskah } from '../../../src/domain/naskah/semua-naskah'
import { type Subjek, subjekOf } from '../../../src/domain/naskah/subjek'
import type { MejaNaskah } from './meja-naskah'

type Parts = { readonly read: Reader; readonly given: () => Given; readonly meja: Pick<MejaNaskah, 'bahan' | 'polaOf'> }

/** The kinds of papers, with whom each would be made for and for how many it is issued: in the plan, or without one this year. */
export function daftarJenis({ read, given, meja }: Parts, input: RouteInput<'naskah.jenis'>): RouteOutput<'naskah.jenis'> {
  const bahan = meja.bahan(input)
  const { today } = given()
  const terbit = new Set(
    read
      .where('naskah', 'rencanaId', input.rencanaId)
      .filter((n) => n.dibatalkanPada === null && (n.rencanaId !== null || n.tanggal.slice(0, 4) === today.slice(0, 4)))
      .map((n) => `${n.jenis} ${n.subjek}`)
  )
  const templat = new Set(read.list('templatWord').flatMap((t) => (t.isDipakai ? [t.jenis] : [])))
  const isianOf = bacaIsian(read, today)
  return semuaNaskah.map((j) => {
    const subjek = subjekOf(j, bahan)
    return {
      id: j.id,
      judul: j.judul,
      kelompok: j.kelompok,
      sasaran: j.sasaran,
      formats: [...j.formats],
      penomoran: j.penomoran,
      buku: j.buku,
      isTemplatWord: templat.has(j.id),
      subjek: subjek.map(ringkas),
      terbit: subjek.filter((s) => terbit.has(`${j.id} ${s.kunci}`)).length,
      kosong: kosongDi(meja.polaOf(j), isianOf({ rencanaId: input.rencanaId, jenis: j.id }))
    }
  })
}

/** Issuing gives them: until then they are no omission. */
const SAAT_TERBIT: ReadonlySet<string> = new Set(['nomor_naskah', 'tgl_naskah'])

const kosongDi = (pola: PolaNaskah, isian: Isian): number =>
  isianWajib(pola).filter((nama) => isian[nama] === '' && !SAAT_TERBIT.has(nama)).length

const ringkas = ({ kunci, sebutan, tujuan, pegawai }: Subjek) => ({
  kunci,
  sebutan,
  jabatan: tujuan?.jabatan.nama ?? '',
  pegawaiId: pegawai?.id ?? null
})

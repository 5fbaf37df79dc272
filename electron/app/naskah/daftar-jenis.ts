import type { RouteInput, RouteOutput } from '../../../src/contract/routes'
import type { Reader } from '../../../src/domain/entities'
import type { Given } from '../../../src/domain/kit/command'
import type { Isian, NamaIsian } from '../../../src/domain/naskah/isian'
import { bacaIsian } from '../../../src/domain/naskah/isian-tersimpan'
import { type IsianTerikat, nomorTerikat } from '../../../src/domain/naskah/keputusan/nomor-terikat'
import { isianWajib } from '../../../src/domain/naskah/medan/medan-isian-dipakai'
import type { PolaNaskah } from '../../../src/domain/naskah/pola/pola'
import { semuaNaskah } from '../../../src/domain/naskah/semua-naskah'
import { type Subjek, subjekOf } from '../../../src/domain/naskah/subjek'
import type { RingkasNaskah } from '../../db/ringkas-naskah'
import type { MejaNaskah } from './meja-naskah'

type Parts = {
  readonly read: Reader
  readonly ringkas: Pick<RingkasNaskah, 'terbit' | 'templatDipakai'>
  readonly given: () => Given
  readonly meja: Pick<MejaNaskah, 'bahan' | 'polaOf'>
}

/** The kinds of papers, with whom each would be made for and for how many it is issued: in the plan, or without one this year. */
export function daftarJenis({ read, ringkas, given, meja }: Parts, input: RouteInput<'naskah.jenis'>): RouteOutput<'naskah.jenis'> {
  const bahan = meja.bahan(input)
  const { today } = given()
  const terbit = new Set(
    ringkas
      .terbit(input.rencanaId)
      .filter((n) => n.rencanaId !== null || n.tanggal.slice(0, 4) === today.slice(0, 4))
      .map((n) => `${n.jenis} ${n.subjek}`)
  )
  const templat = ringkas.templatDipakai()
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
      subjek: subjek.map(tersaji),
      terbit: subjek.filter((s) => terbit.has(`${j.id} ${s.kunci}`)).length,
      kosong: kosongDi(meja.polaOf(j), isianOf({ rencanaId: input.rencanaId, jenis: j.id }), nomorTerikat(j, bahan, isianOf))
    }
  })
}

/** Issuing gives them: until then they are no omission. */
const SAAT_TERBIT: ReadonlySet<string> = new Set(['nomor_naskah', 'tgl_naskah'])

const kosongDi = (pola: PolaNaskah, isian: Isian, terikat: IsianTerikat): number =>
  isianWajib(pola).filter((nama) => nilaiDi(nama, isian, terikat) === '' && !SAAT_TERBIT.has(nama)).length

const nilaiDi = (nama: NamaIsian, isian: Isian, terikat: IsianTerikat): string =>
  terikat[nama]?.isTetap === true ? terikat[nama].nilai : isian[nama]

const tersaji = ({ kunci, sebutan, tujuan, pegawai }: Subjek) => ({
  kunci,
  sebutan,
  jabatan: tujuan?.jabatan.nama ?? '',
  pegawaiId: pegawai?.id ?? null
})

import type { EntityName, Reader } from '../../../src/domain/entities'
import { type Given, notFound } from '../../../src/domain/kit/command'
import type { Dokumen } from '../../../src/domain/kit/document'
import { refuse } from '../../../src/domain/kit/result'
import { isTanggal } from '../../../src/domain/kit/tanggal'
import type { RencanaId } from '../../../src/domain/mutasi/rencana'
import { type BahanMutasi, gatherBahan, gatherBahanBertahap, type PermintaanBahan } from '../../../src/domain/naskah/bahan-mutasi'
import { type Gambar, semuaGambarBerlaku } from '../../../src/domain/naskah/gambar/gambar'
import { mapGambar } from '../../../src/domain/naskah/gambar/map-gambar'
import { isianOf } from '../../../src/domain/naskah/isian'
import { bacaIsian } from '../../../src/domain/naskah/isian-tersimpan'
import type { JenisNaskah } from '../../../src/domain/naskah/jenis-naskah'
import { isianKeputusan } from '../../../src/domain/naskah/keputusan/isian-keputusan'
import type { Konteks } from '../../../src/domain/naskah/medan/medan-gabung'
import { PolaNaskah } from '../../../src/domain/naskah/pola/pola'
import { jenisNaskahOf } from '../../../src/domain/naskah/semua-naskah'
import { type Subjek, subjekOf } from '../../../src/domain/naskah/subjek'
import { type NaskahTersusun, susunNaskah } from '../../../src/domain/naskah/susun-naskah'
import type { PegawaiId } from '../../../src/domain/pegawai/pegawai'
import type { RingkasNaskah } from '../../db/ringkas-naskah'
import type { Store } from '../../db/store'
import { inTurns } from '../in-turns'
import { readAhead } from '../read-ahead'
import { need } from '../refused'

/** Which paper is asked for, and what was typed for it. */
export type PermintaanNaskah = {
  readonly jenis: string
  readonly rencanaId: RencanaId | null
  readonly pegawaiIds: readonly PegawaiId[]
  readonly isian: Readonly<Record<string, string>>
}

/** A paper being made: its kind, its template, what it is made of, and for whom. */
export type PekerjaanNaskah = {
  readonly jenis: JenisNaskah
  readonly pola: PolaNaskah
  readonly bahan: BahanMutasi
  readonly subjek: readonly Subjek[]
  /** What one subject's paper is filled from; a number given here stands for the one of the form. */
  readonly konteks: (subjek: Subjek, bernomor?: Pick<Konteks, 'nomor' | 'tanggal'>) => Konteks
  /** Fills the template for one subject; a number given here stands for the one of the form. */
  readonly susun: (subjek: Subjek, bernomor?: Pick<Konteks, 'nomor' | 'tanggal'>) => NaskahTersusun
}

/** Where papers are made: gathers once, then fills for as many subjects as are asked for. */
export type MejaNaskah = {
  readonly jenisOf: (id: string) => JenisNaskah
  readonly polaOf: (jenis: JenisNaskah) => PolaNaskah
  /** `bahan`: gathered already, so that a batch of many kinds gathers its plan once. */
  readonly buka: (
    permintaan: PermintaanNaskah,
    lain?: { readonly pola?: PolaNaskah | null; readonly bahan?: BahanMutasi }
  ) => PekerjaanNaskah
  readonly bahan: (permintaan: PermintaanBahan) => BahanMutasi
  /** Gathers in turns of the core, so that `bahan` and `buka` then have it at hand. */
  readonly siapkan: (permintaan: Pick<PermintaanBahan, 'rencanaId'>) => Promise<void>
}

/** What the desk stands on. `keadaan` changes with every write and every day: until then what was gathered last is at hand. */
export type LantaiMeja = Pick<Store, 'read' | 'stretches'> & {
  readonly ringkas: Pick<RingkasNaskah, 'isiPola'>
  readonly given: () => Given
  readonly keadaan: () => string
}

/** Creates the desk on which papers are made. */
export function createMejaNaskah(lantai: LantaiMeja): MejaNaskah {
  const { read, given, ringkas } = lantai
  const jenisOf = (id: string): JenisNaskah => jenisNaskahOf(id) ?? need(refuse(notFound('Naskah')))
  const polaOf = (jenis: JenisNaskah): PolaNaskah => {
    const isi = ringkas.isiPola(jenis.id)
    return isi === null ? jenis.pola : PolaNaskah.parse(JSON.parse(isi))
  }
  const { bahan, siapkan } = createBahan(lantai)
  return {
    jenisOf,
    polaOf,
    bahan,
    siapkan,
    buka: (permintaan, lain = {}) => {
      const jenis = jenisOf(permintaan.jenis)
      const pola = lain.pola ?? polaOf(jenis)
      const isi = lain.bahan ?? bahan(permintaan)
      const baca = bacaIsian(read, given().today)
      const bersama = isianOf({ ...baca({ rencanaId: permintaan.rencanaId, jenis: jenis.id }), ...permintaan.isian })
      const orangOf = new Map(isi.pengangkatan.map((p) => [p.langkah.id, p]))
      const keputusanOf = isianKeputusan(baca, isi, permintaan.isian)
      const konteks: PekerjaanNaskah['konteks'] = (subjek, bernomor) => {
        const orang = subjek.langkah && orangOf.get(subjek.langkah.id)
        const isian = orang ? { ...bersama, ...keputusanOf(orang) } : bersama
        return { bahan: isi, subjek, isian, ...(bernomor ?? nomorOf(jenis, isian)) }
      }
      return {
        jenis,
        pola,
        bahan: isi,
        subjek: subjekOf(jenis, isi),
        konteks,
        susun: (subjek, bernomor) => susunNaskah(jenis, pola, konteks(subjek, bernomor))
      }
    }
  }
}

/** Whole tables that are large and are gathered from. */
const TABEL_BESAR: readonly EntityName[] = [
  'pegawai',
  'predikat',
  'pelatihan',
  'asesmen',
  'hukdis',
  'hubungan',
  'catatan',
  'masaLarangan',
  'langkah'
]

/** What was gathered last: it holds for whoever is chosen, until the next write. */
function createBahan({ read, stretches, given, keadaan }: LantaiMeja): Pick<MejaNaskah, 'bahan' | 'siapkan'> {
  let terakhir: { readonly kunci: string; readonly bahan: BahanMutasi } | null = null
  let berjalan: { readonly kunci: string; readonly selesai: Promise<void> } | null = null
  const kunciOf = (rencanaId: PermintaanBahan['rencanaId']): string => `${keadaan()} ${rencanaId}`

  function* kumpulkan(kunci: string, rencanaId: PermintaanBahan['rencanaId']): Generator<undefined, void> {
    const ahead = yield* readAhead({ read, stretches }, TABEL_BESAR)
    const bahan = need(yield* gatherBahanBertahap(ahead, { rencanaId, pegawaiIds: [] }, given()))
    // what was written meanwhile is not in it: whoever needs it gathers anew
    if (kunciOf(rencanaId) === kunci) terakhir = { kunci, bahan }
  }
  return {
    bahan: ({ rencanaId, pegawaiIds }) => {
      const kunci = kunciOf(rencanaId)
      if (terakhir?.kunci !== kunci) terakhir = { kunci, bahan: need(gatherBahan(read, { rencanaId, pegawaiIds: [] }, given())) }
      return { ...terakhir.bahan, pegawaiIds }
    },
    siapkan: async ({ rencanaId }) => {
      const kunci = kunciOf(rencanaId)
      if (terakhir?.kunci === kunci) return
      if (berjalan?.kunci !== kunci) berjalan = { kunci, selesai: inTurns(kumpulkan(kunci, rencanaId)) }
      await berjalan.selesai
    }
  }
}

/** The number a paper bears by what is typed in the form. */
function nomorOf({ penomoran }: JenisNaskah, isian: ReturnType<typeof isianOf>): Pick<Konteks, 'nomor' | 'tanggal'> {
  if (penomoran === 'SK') return { nomor: isian.nomor_sk, tanggal: isian.tgl_sk }
  return { nomor: isian.nomor_naskah, tanggal: isTanggal(isian.tgl_naskah) ? isian.tgl_naskah : '' }
}

/** A paper that is not issued: every page says KONSEP, but for papers that are never issued (name plates, lists to sign). */
export const asKonsep = ({ penomoran }: Pick<JenisNaskah, 'penomoran'>, dokumen: Dokumen): Dokumen =>
  penomoran === 'TANPA' ? dokumen : { ...dokumen, isKonsep: true }

/** A paper with the pictures in force in place of their keys; a snapshot names them by id (`gambar:…`). Whatever is not there is left as room. */
export function withGambar(dokumen: Dokumen, read: Reader): Dokumen {
  const semua = read.list('gambar')
  const berlaku = semuaGambarBerlaku(semua)
  const uriOf = (kunci: string): string => {
    const gambar = berlaku.find((g) => g.kunci === kunci) ?? semua.find((g) => `gambar:${g.id}` === kunci)
    return gambar ? uriGambar(gambar) : ''
  }
  return mapGambar(dokumen, uriOf)
}

/** Made once for all papers that show the picture: it may have megabytes. */
const URI = new WeakMap<Gambar, string>()

/** A picture as a data URI. */
export function uriGambar(gambar: Gambar): string {
  const uri = URI.get(gambar) ?? `data:${gambar.tipe};base64,${gambar.data}`
  URI.set(gambar, uri)
  return uri
}

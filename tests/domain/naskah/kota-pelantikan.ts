import type { Blok, Dokumen } from '../../../src/domain/kit/document'
import { gatherBahan } from '../../../src/domain/naskah/bahan-mutasi'
import { isianOf } from '../../../src/domain/naskah/isian'
import type { JenisNaskah } from '../../../src/domain/naskah/jenis-naskah'
import { subjekOf } from '../../../src/domain/naskah/subjek'
import { type NaskahTersusun, susunNaskah } from '../../../src/domain/naskah/susun-naskah'
import { PegawaiId } from '../../../src/domain/pegawai/pegawai'
import { aJabatan, aJabatanFungsional, aLangkah, anUnor, aPegawai, aPenempatan, aRencana } from '../../support/builders'
import { aGiven } from '../../support/given'
import { isianLengkap, RENCANA_UJI } from '../../support/kota-uji'
import { memoryReader, type Rows } from '../../support/memory-reader'

const unor = [
  anUnor({ id: 'kota', nama: 'Pemerintah Kota Sawahlunto', jenis: 'PEMERINTAH', urut: 1 }),
  anUnor({ id: 'setda', nama: 'Sekretariat Daerah', indukId: 'kota', jenis: 'SEKRETARIAT_DAERAH', urut: 1 }),
  anUnor({ id: 'dinas', nama: 'Dinas Sosial', indukId: 'kota', urut: 2 }),
  anUnor({ id: 'bidang', nama: 'Bidang Rehabilitasi', indukId: 'dinas', jenis: 'BIDANG', urut: 1 }),
  anUnor({ id: 'camatan', nama: 'Kecamatan Talawi', indukId: 'kota', jenis: 'KECAMATAN', urut: 3 }),
  anUnor({ id: 'lurahan', nama: 'Kelurahan Talawi Hilir', indukId: 'camatan', jenis: 'KELURAHAN', urut: 1 })
]

const kepala = { isPimpinan: true } as const
const jabatan = [
  aJabatan({ id: 'sekda', unorId: 'setda', nama: 'Sekretaris Daerah', jenis: 'JPT_PRATAMA', eselon: 'II.a', ...kepala }),
  aJabatan({ id: 'kadis', unorId: 'dinas', nama: 'Kepala Dinas Sosial', jenis: 'JPT_PRATAMA', eselon: 'II.b', ...kepala }),
  aJabatan({ id: 'kabid', unorId: 'bidang', nama: 'Kepala Bidang Rehabilitasi', eselon: 'III.b', ...kepala }),
  aJabatanFungsional({ id: 'jf', unorId: 'bidang', nama: 'Pekerja Sosial Ahli Muda' }),
  aJabatan({ id: 'camat', unorId: 'camatan', nama: 'Camat Talawi', eselon: 'III.a', ...kepala }),
  aJabatan({ id: 'lurah', unorId: 'lurahan', nama: 'Lurah Talawi Hilir', jenis: 'PENGAWAS', eselon: 'IV.a', ...kepala })
]

const pegawai = [
  aPegawai({ id: 'siti', nip: '197001012000032001', nama: 'Siti Koto', gelarDepan: 'Dra.', gelarBelakang: 'M.Si.', golongan: 'IV/d' }),
  aPegawai({ id: 'kadri', nip: '197201012000031002', nama: 'Kadri Piliang', gelarBelakang: 'S.H.', golongan: 'IV/c' }),
  aPegawai({ id: 'kabul', nip: '197801012004011003', nama: 'Kabul Tanjung', golongan: 'IV/a' }),
  aPegawai({ id: 'jefri', nip: '198501012010011004', nama: 'Jefri Malayu' }),
  aPegawai({ id: 'caca', nip: '198001012005012005', nama: 'Caca Jambak', golongan: 'IV/a' }),
  aPegawai({ id: 'lutfi', nip: '198601012011011006', nama: 'Lutfi Chaniago' })
]

const PEMANGKU = { siti: 'sekda', kadri: 'kadis', kabul: 'kabid', jefri: 'jf', caca: 'camat', lutfi: 'lurah' } as const
type Orang = keyof typeof PEMANGKU

/** A city in which everybody is in post: Sekda, a dinas with its bidang, a kecamatan with its kelurahan. */
export const kotaPelantikan = {
  unor,
  jabatan,
  pegawai,
  penempatan: Object.entries(PEMANGKU).map(([pegawaiId, jabatanId]) =>
    aPenempatan({ id: `p-${pegawaiId}`, pegawaiId, jabatanId, nomorSk: `821.2/${jabatanId}/2022` })
  ),
  rencana: [aRencana({ id: RENCANA_UJI, nama: 'Pelantikan uji', tmt: '2027-01-01' })]
} satisfies Rows

/** A step of the plan: the person goes to a post, unless told otherwise. */
export const langkahKe = (orang: Orang, jabatanId: string | null, said: Parameters<typeof aLangkah>[0] = {}): ReturnType<typeof aLangkah> =>
  aLangkah({ rencanaId: RENCANA_UJI, pegawaiId: orang, dariJabatanId: PEMANGKU[orang], jabatanId, ...said })

type Kata = { readonly isian?: Readonly<Record<string, string>>; readonly pegawaiIds?: readonly string[]; readonly pilih?: number }

/** A paper of the plan (or of the persons named) for each of its subjects, in order. */
export function naskahDari(jenis: JenisNaskah, rows: Rows, { isian = {}, pegawaiIds }: Kata = {}): readonly NaskahTersusun[] {
  const permintaan = { rencanaId: pegawaiIds ? null : RENCANA_UJI, pegawaiIds: (pegawaiIds ?? []).map((id) => PegawaiId.parse(id)) }
  const bahan = gatherBahan(memoryReader(rows), permintaan, aGiven())
  if (!bahan.ok) throw new Error(bahan.error.pesan)
  const konteks = { bahan: bahan.value, isian: isianOf({ ...isianLengkap, ...isian }), nomor: '800/1/BKPSDM/2026', tanggal: '2026-12-30' }
  return subjekOf(jenis, bahan.value).map((subjek) => susunNaskah(jenis, jenis.pola, { ...konteks, subjek }))
}

/** The copy of a paper asked for; the only one where none is. */
export function satuNaskah(jenis: JenisNaskah, rows: Rows, kata: Kata = {}): NaskahTersusun {
  const semua = naskahDari(jenis, rows, kata)
  const copy = semua[kata.pilih ?? 0]
  if (!copy || (kata.pilih === undefined && semua.length > 1)) throw new Error(`Expected one copy, got ${semua.length}`)
  return copy
}

/** The blocks of a kind. */
export const blokDari = <J extends Blok['jenis']>({ bagian }: Dokumen, jenis: J): readonly Extract<Blok, { jenis: J }>[] =>
  bagian.flatMap((b) => b.blok.filter((blok): blok is Extract<Blok, { jenis: J }> => blok.jenis === jenis))

/** The block a template calls so, as text: what is printed, line by line. */
export const teksBlok = ({ bagian }: Dokumen, kunci: string): string =>
  JSON.stringify(bagian.flatMap((b) => b.blok.filter((blok) => blok.kunci === kunci)))

/** The text behind a label. */
export const rincianDari = (dokumen: Dokumen, kunci: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    blokDari(dokumen, 'RINCIAN')
      .filter((b) => b.kunci === kunci)
      .flatMap((b) => b.baris.map(({ label, isi }) => [label, isi]))
  )

import type { Blok, Dokumen, Sel } from '../../src/domain/kit/document'
import { gatherBahan } from '../../src/domain/naskah/bahan-mutasi'
import { isianOf } from '../../src/domain/naskah/isian'
import type { JenisNaskah } from '../../src/domain/naskah/jenis-naskah'
import { type Subjek, subjekOf } from '../../src/domain/naskah/subjek'
import { susunNaskah } from '../../src/domain/naskah/susun-naskah'
import type { TemuanNaskah } from '../../src/domain/naskah/temuan-naskah'
import { RencanaId } from '../../src/domain/mutasi/rencana'
import { PegawaiId } from '../../src/domain/pegawai/pegawai'
import { aGiven } from './given'
import { isianLengkap, kotaUji, RENCANA_UJI } from './kota-uji'
import { memoryReader, type Rows } from './memory-reader'

/** What a test says of a paper beside its kind; the rest is the small city with every field filled in. */
type Kata = {
  readonly rows?: Rows
  readonly isian?: Readonly<Record<string, string>>
  /** null = without a plan. */
  readonly rencanaId?: string | null
  readonly pegawaiIds?: readonly string[]
}

/** A paper for one of its subjects. */
export type LembarUji = { readonly subjek: Subjek; readonly dokumen: Dokumen; readonly temuan: readonly TemuanNaskah[] }

/** A paper for all its subjects, by the template of the house. */
export function susunSemua(
  jenis: JenisNaskah,
  { rows = kotaUji, isian = {}, rencanaId = RENCANA_UJI, pegawaiIds = [] }: Kata = {}
): readonly LembarUji[] {
  const permintaan = {
    rencanaId: rencanaId === null ? null : RencanaId.parse(rencanaId),
    pegawaiIds: pegawaiIds.map((id) => PegawaiId.parse(id))
  }
  const bahan = gatherBahan(memoryReader(rows), permintaan, aGiven())
  if (!bahan.ok) throw new Error(bahan.error.pesan)
  const diisi = isianOf({ ...isianLengkap, ...isian })
  const nomor =
    jenis.penomoran === 'SK' ? { nomor: diisi.nomor_sk, tanggal: diisi.tgl_sk } : { nomor: diisi.nomor_naskah, tanggal: diisi.tgl_naskah }
  return subjekOf(jenis, bahan.value).map((subjek) => ({
    subjek,
    ...susunNaskah(jenis, jenis.pola, { bahan: bahan.value, subjek, isian: diisi, ...nomor })
  }))
}

/** A paper for its first subject. */
export function susunSatu(jenis: JenisNaskah, kata: Kata = {}): LembarUji {
  const [pertama] = susunSemua(jenis, kata)
  if (!pertama) throw new Error(`${jenis.id} has nobody it is for`)
  return pertama
}

/** The blocks of one kind, in order. */
export const blocksOf = <J extends Blok['jenis']>(dokumen: Dokumen, jenis: J): readonly Extract<Blok, { jenis: J }>[] =>
  dokumen.bagian.flatMap((b) => b.blok.filter((blok): blok is Extract<Blok, { jenis: J }> => blok.jenis === jenis))

/** The centred heads, a line each. */
export const headsOf = (dokumen: Dokumen): string =>
  blocksOf(dokumen, 'KEPALA')
    .map((b) => b.baris.join(' '))
    .join('\n')

/** The items that stand under a label. */
export const labelledOf = (dokumen: Dokumen, label: string): readonly string[] =>
  blocksOf(dokumen, 'KONSIDERANS').flatMap((b) => (b.label === label ? b.butir.map((x) => x.teks) : []))

/** The rows of the tables; a group row is its text. */
export const rowsOf = (dokumen: Dokumen): readonly (readonly Sel[] | string)[] =>
  blocksOf(dokumen, 'TABEL').flatMap((t) => t.baris.map((b) => (b.jenis === 'KELOMPOK' ? b.teks : b.sel)))

/** What is not right in the paper, in words. */
export const pesanOf = ({ temuan }: Pick<LembarUji, 'temuan'>): readonly string[] => temuan.map((t) => t.pesan)

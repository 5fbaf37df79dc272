import type { RouteInput } from '../../../src/contract/routes'
import type { Reader } from '../../../src/domain/entities'
import type { Naskah } from '../../../src/domain/naskah/naskah'
import { semuaNaskah } from '../../../src/domain/naskah/semua-naskah'
import { type Subjek, subjekOf } from '../../../src/domain/naskah/subjek'
import type { TemuanNaskah } from '../../../src/domain/naskah/temuan-naskah'
import { inTurns } from '../in-turns'
import { asKonsep, type MejaNaskah, type PekerjaanNaskah, withGambar } from './meja-naskah'
import { thaw } from './snapshot'
import { type ArsipTerbit, terbitanOf } from './terbitan'
import type { LembarNaskah } from './tulis-lembar'

/** A paper of a pack, not made yet. */
export type LembarPaket = {
  readonly kerja: PekerjaanNaskah
  readonly subjek: Subjek
  /** Makes it: as it was issued, else as a draft with what is missing from it. */
  readonly buat: () => LembarJadi
}
export type LembarJadi = LembarNaskah & { readonly terbit: Naskah | null; readonly temuan: readonly TemuanNaskah[] }

/** The papers of one kind in a pack. */
export type JenisPaket = { readonly kerja: PekerjaanNaskah; readonly lembar: readonly LembarPaket[] }

type Permintaan = Pick<RouteInput<'naskah.paket'>, 'rencanaId' | 'jenis' | 'isian'>

/** What a pack holds: the kinds asked for in the order of the house, people in the order in which they stand. Kinds nobody needs fall away. */
export async function isiPaket(meja: MejaPaket, permintaan: Permintaan): Promise<readonly JenisPaket[]> {
  await meja.meja.siapkan(permintaan)
  return inTurns(semuaJenis(meja, permintaan))
}

/** What a pack is made on. */
type MejaPaket = ArsipTerbit & { readonly meja: MejaNaskah }

function* semuaJenis(arsip: MejaPaket, { rencanaId, isian, jenis: dipilih }: Permintaan): Generator<undefined, readonly JenisPaket[]> {
  const { meja, read } = arsip
  const bahan = meja.bahan({ rencanaId, pegawaiIds: [] })
  const semua: JenisPaket[] = []
  for (const jenis of semuaNaskah.filter((j) => dipilih.includes(j.id) && subjekOf(j, bahan).length > 0)) {
    const kerja = meja.buka({ jenis: jenis.id, rencanaId, pegawaiIds: [], isian }, { bahan })
    const { berlaku } = terbitanOf(arsip, kerja, rencanaId)
    const buat = (subjek: Subjek) => (): LembarJadi => jadi(read, { kerja, subjek, terbit: berlaku(subjek) })
    semua.push({ kerja, lembar: kerja.subjek.map((subjek) => ({ kerja, subjek, buat: buat(subjek) })) })
    yield
  }
  return semua
}

type Bahan = { readonly kerja: PekerjaanNaskah; readonly subjek: Subjek; readonly terbit: Naskah | null }

function jadi(read: Reader, { kerja, subjek, terbit }: Bahan): LembarJadi {
  if (terbit) return { dokumen: withGambar(thaw(terbit.isi), read), konteks: null, terbit, temuan: [] }
  const { dokumen, temuan } = kerja.susun(subjek)
  return { dokumen: withGambar(asKonsep(kerja.jenis, dokumen), read), konteks: kerja.konteks(subjek), terbit: null, temuan }
}

import type { RouteInput } from '../../../src/contract/routes'
import type { Reader } from '../../../src/domain/entities'
import type { Naskah } from '../../../src/domain/naskah/naskah'
import { semuaNaskah } from '../../../src/domain/naskah/semua-naskah'
import { type Subjek, subjekOf } from '../../../src/domain/naskah/subjek'
import type { TemuanNaskah } from '../../../src/domain/naskah/temuan-naskah'
import { asKonsep, type MejaNaskah, type PekerjaanNaskah, withGambar } from './meja-naskah'
import { thaw } from './snapshot'
import { terbitanOf } from './terbitan'
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
export function isiPaket(
  { read, meja }: { readonly read: Reader; readonly meja: MejaNaskah },
  permintaan: Permintaan
): readonly JenisPaket[] {
  const { rencanaId, isian } = permintaan
  const bahan = meja.bahan({ rencanaId, pegawaiIds: [] })
  return semuaNaskah
    .filter((j) => permintaan.jenis.includes(j.id) && subjekOf(j, bahan).length > 0)
    .map((jenis) => {
      const kerja = meja.buka({ jenis: jenis.id, rencanaId, pegawaiIds: [], isian }, { bahan })
      const { berlaku } = terbitanOf(read, kerja, rencanaId)
      return {
        kerja,
        lembar: kerja.subjek.map((subjek) => ({ kerja, subjek, buat: () => jadi(read, { kerja, subjek, terbit: berlaku(subjek) }) }))
      }
    })
}

type Bahan = { readonly kerja: PekerjaanNaskah; readonly subjek: Subjek; readonly terbit: Naskah | null }

function jadi(read: Reader, { kerja, subjek, terbit }: Bahan): LembarJadi {
  if (terbit) return { dokumen: withGambar(thaw(terbit.isi), read), konteks: null, terbit, temuan: [] }
  const { dokumen, temuan } = kerja.susun(subjek)
  return { dokumen: withGambar(asKonsep(kerja.jenis, dokumen), read), konteks: kerja.konteks(subjek), terbit: null, temuan }
}

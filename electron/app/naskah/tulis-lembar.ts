import { invalid } from '../../../src/domain/kit/command'
import type { Dokumen } from '../../../src/domain/kit/document'
import { refuse } from '../../../src/domain/kit/result'
import type { JenisNaskah } from '../../../src/domain/naskah/jenis-naskah'
import type { Konteks } from '../../../src/domain/naskah/medan/medan-gabung'
import { need } from '../refused'
import type { Penulisan } from '../write-dokumen'
import { type BentukBerkas, lookOf, writeBerkas } from './write-berkas'

/** A paper to be written. `konteks`: what a Word template of the office is filled from; null = it is issued, and is written as it was. */
export type LembarNaskah = { readonly dokumen: Dokumen; readonly konteks: Konteks | null }

/** Fills the office's own Word template for papers, all in one file or one each. */
export type IsiTemplat = (konteks: readonly Konteks[], bentuk: BentukBerkas['bentuk']) => Promise<readonly Uint8Array[]>

/** The Word template in use for a kind of paper; null = none. */
export type TemplatBerlaku = (jenis: JenisNaskah) => IsiTemplat | null

/** Which papers can stand in one file: all in a PDF; in Word those of one look, and those of the office's own template. */
export const berkasOf = (lembar: LembarNaskah, format: BentukBerkas['format'], isTemplat: boolean): string => {
  if (format === 'pdf') return ''
  return isTemplat && lembar.konteks !== null ? 'templat' : lookOf(lembar.dokumen)
}

/** Writes papers of one kind to the bytes of their files; Word by the office's own template where one is in use. */
export async function tulisLembar(
  semua: readonly LembarNaskah[],
  berkas: BentukBerkas,
  cara: Penulisan & { readonly templat: IsiTemplat | null }
): Promise<readonly Uint8Array[]> {
  const { templat } = cara
  const konteks = semua.flatMap((l) => l.konteks ?? [])
  if (berkas.format !== 'docx' || templat === null || konteks.length === 0)
    return writeBerkas(
      semua.map((l) => l.dokumen),
      berkas,
      cara
    )
  if (konteks.length === semua.length) return templat(konteks, berkas.bentuk)
  if (berkas.bentuk === 'SATU')
    need(
      refuse(invalid('Sebagian naskah ini sudah terbit dan tidak memakai templat Word. Simpan satu berkas tiap naskah, atau pilih PDF.'))
    )
  const bytes: Uint8Array[] = []
  for (const satu of semua) bytes.push(...(await tulisLembar([satu], berkas, cara)))
  return bytes
}

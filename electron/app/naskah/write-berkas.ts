import { invalid } from '../../../src/domain/kit/command'
import type { Dokumen, FormatDokumen } from '../../../src/domain/kit/document'
import { refuse } from '../../../src/domain/kit/result'
import { gabungNaskah } from '../../../src/domain/naskah/susun-naskah'
import { need } from '../refused'
import { type Penulisan, writeGabung, writeSemua } from '../write-dokumen'

/** How papers become files: all in one, or one each. */
export type BentukBerkas = { readonly format: FormatDokumen; readonly bentuk: 'SATU' | 'PER_ORANG'; readonly judul: string }

/** Writes papers to the bytes of their files. Word and Excel know one look in a file: papers that differ in it are asked for one by one. */
export async function writeBerkas(
  semua: readonly Dokumen[],
  { format, bentuk, judul }: BentukBerkas,
  cara: Penulisan
): Promise<readonly Uint8Array[]> {
  const [pertama] = semua
  if (!pertama || bentuk === 'PER_ORANG' || semua.length === 1) return writeSemua(semua, format, cara)
  if (format === 'pdf') return [await writeGabung({ judul, pembuat: pertama.pembuat, naskah: semua }, cara)]
  if (new Set(semua.map(lookOf)).size > 1)
    need(refuse(invalid('Naskah ini berbeda kertas, huruf, atau sebagian masih konsep. Simpan satu berkas tiap naskah, atau pilih PDF.')))
  return writeSemua([gabungNaskah(semua, judul) ?? pertama], format, cara)
}

/** What papers in one Word or Excel file must share. */
export const lookOf = ({ rupaHuruf, tata, isKonsep }: Dokumen): string => JSON.stringify([rupaHuruf, tata, isKonsep === true])

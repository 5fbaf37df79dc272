import type { LembarStudio } from '../../../src/contract/impor'
import type { Reader } from '../../../src/domain/entities'
import { formatPemetaan, type Ingatan, parsePemetaan, pemetaanOf, sidikJudul } from '../../../src/domain/impor/pemetaan'

/** How the columns of files of these shapes were read before. */
export function readIngatan(read: Reader): Ingatan {
  return new Map(
    read.list('simpanan').flatMap(({ jenis, kunci, isi }) => {
      const pemetaan = jenis === 'PEMETAAN' ? parsePemetaan(isi) : null
      return pemetaan ? [[kunci, pemetaan] as const] : []
    })
  )
}

/** What to remember of a sheet, if it is read at all. */
export function pemetaanOfLembar({ aturan, judul }: LembarStudio): readonly { readonly kunci: string; readonly isi: string }[] {
  const pemetaan = pemetaanOf(aturan, judul)
  return pemetaan ? [{ kunci: sidikJudul(pemetaan.jenis, judul), isi: formatPemetaan(pemetaan) }] : []
}

import type { LembarStudio } from '../../../src/contract/impor'
import type { Bacaan } from '../../../src/domain/impor/baca-berkas'
import type { Perbandingan } from '../../../src/domain/impor/banding'
import type { MasalahImpor } from '../../../src/domain/impor/masalah-impor'
import type { UsulTerap } from '../../../src/domain/impor/propose-usul'
import type { Keputusan } from '../../../src/domain/impor/putusan'

/** The files of a draft as they were read. Their cells are not kept: whoever corrects a rule has the files read again. */
export type BerkasDraf = { readonly jalur: readonly string[]; readonly lembar: readonly LembarStudio[]; readonly bacaan: Bacaan }

/** What the rows of a draft mean beside the data, with the offers answered so far. */
export type HasilDraf = {
  readonly usul: readonly UsulTerap[]
  readonly jawaban: ReadonlyMap<string, boolean>
  readonly perbandingan: Perbandingan
  /** All remarks, in order of the sheets and rows. */
  readonly masalah: readonly MasalahImpor[]
  /** The state of the data it was held against. */
  readonly versi: string
}

/** The one import that is being prepared, or has just been saved. */
export type Draf = {
  readonly id: string
  readonly berkas: BerkasDraf
  readonly hasil: HasilDraf
  readonly keputusan: Keputusan
  /** The label of the saved step; null = not saved. */
  readonly label: string | null
}

import type { SkorRencana } from '../../../../domain/mutasi/skor-rencana'
import type { RuangKerja } from '../ruang-kerja'

/** A scenario that is being weighed against the others, with its score. */
export type Ditimbang = { readonly ruang: RuangKerja; readonly skor: SkorRencana }

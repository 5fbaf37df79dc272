import type { JenisLembar } from './aturan-lembar'
import type { DefinisiLembar } from './definisi-lembar'
import { lembarJabatan } from './lembar/jabatan'
import { lembarPegawai } from './lembar/pegawai'
import { lembarPetaJabatan } from './lembar/peta-jabatan'
import { lembarUnor } from './lembar/unor'

/** The kinds of sheet an import reads. A new kind is a file in `lembar/` and a line here. */
export const jenisLembar: Readonly<Record<JenisLembar, DefinisiLembar>> = {
  PEGAWAI: lembarPegawai,
  UNOR: lembarUnor,
  JABATAN: lembarJabatan,
  PETA_JABATAN: lembarPetaJabatan
}

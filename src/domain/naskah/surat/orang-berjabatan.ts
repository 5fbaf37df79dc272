import { barisOf } from '../pola/isi-teks'

/** A person and their office as one line of the form says them: `Nama | Jabatan`. */
export type OrangBerjabatan = { readonly nama: string; readonly jabatan: string }

/** The people of a field of the form, one a line; without a stroke the line is a name. */
export const orangBerjabatan = (isian: string): readonly OrangBerjabatan[] =>
  barisOf(isian).map((baris) => {
    const [nama = '', ...jabatan] = baris.split('|')
    return { nama: nama.trim(), jabatan: jabatan.join('|').trim() }
  })

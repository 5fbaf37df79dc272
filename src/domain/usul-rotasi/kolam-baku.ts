import { JENIS_JABATAN, type JenisJabatan } from '../organisasi/jabatan'

/** The kinds of post whose holders usually come next for some posts: the same, one below, functional; the many pelaksana only when asked for. */
export function kolamBaku(jenis: readonly JenisJabatan[]): JenisJabatan[] {
  const found = new Set(jenis.flatMap((j) => [j, ...DI_BAWAH[j]]))
  return JENIS_JABATAN.filter((j) => found.has(j))
}

const DI_BAWAH: Readonly<Record<JenisJabatan, readonly JenisJabatan[]>> = {
  JPT_PRATAMA: ['ADMINISTRATOR', 'JF'],
  ADMINISTRATOR: ['PENGAWAS', 'JF'],
  PENGAWAS: ['JF'],
  JF: [],
  PELAKSANA: []
}

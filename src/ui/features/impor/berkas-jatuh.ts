const AKHIRAN = /\.(xlsx|xlsm|xls|csv)$/i

/** A file that was dropped: its name, and where it lies (empty when it lies nowhere on this PC). */
export type BerkasJatuh = { readonly nama: string; readonly jalur: string }

/** Parts what was dropped into the paths that can be read and the names that cannot. */
export function sortJatuhan(berkas: readonly BerkasJatuh[]): { readonly jalur: readonly string[]; readonly bukan: readonly string[] } {
  const isTerbaca = ({ nama, jalur }: BerkasJatuh): boolean => AKHIRAN.test(nama) && jalur !== ''
  return { jalur: berkas.filter(isTerbaca).map((b) => b.jalur), bukan: berkas.filter((b) => !isTerbaca(b)).map((b) => b.nama) }
}

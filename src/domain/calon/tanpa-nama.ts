import { namaLengkap, type PegawaiRingkas } from '../pegawai/pegawai'

/** A text without what tells who a person is: name and NIP give way to another word (`Calon 2`). */
export function tanpaNama(
  teks: string,
  pegawai: Pick<PegawaiRingkas, 'nama' | 'gelarDepan' | 'gelarBelakang' | 'nip'>,
  sebutan: string
): string {
  return [namaLengkap(pegawai), pegawai.nama, pegawai.nip].reduce((sisa, kata) => sisa.replaceAll(kata, sebutan), teks)
}

import type { KedudukanHukum } from './pegawai'

/** Why somebody leaves. */
export const JENIS_BERHENTI = ['PENSIUN', 'MENINGGAL', 'PINDAH', 'BERHENTI'] as const
export type AlasanBerhenti = (typeof JENIS_BERHENTI)[number]

/** In words, with the kedudukan hukum it leaves behind. */
export const ALASAN_BERHENTI: Readonly<Record<AlasanBerhenti, { readonly teks: string; readonly kedudukanHukum: KedudukanHukum }>> = {
  PENSIUN: { teks: 'Pensiun', kedudukanHukum: 'PENSIUN' },
  MENINGGAL: { teks: 'Meninggal dunia', kedudukanHukum: 'MENINGGAL' },
  PINDAH: { teks: 'Pindah ke instansi lain', kedudukanHukum: 'TIDAK_AKTIF' },
  BERHENTI: { teks: 'Berhenti atau diberhentikan', kedudukanHukum: 'TIDAK_AKTIF' }
}

/** True for whoever has retired, died or left: such a person neither retires nor lacks a post. */
export const isBerhenti = ({ kedudukanHukum }: { readonly kedudukanHukum: KedudukanHukum }): boolean =>
  JENIS_BERHENTI.some((alasan) => ALASAN_BERHENTI[alasan].kedudukanHukum === kedudukanHukum)

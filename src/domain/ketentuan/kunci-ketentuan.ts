import { semuaAturan } from '../mutasi/mutasi-rules'
import { type ButirKetentuan, daftarKetentuan, KELOMPOK_ABK } from './setelan'

/** The setting a key means; null when there is none. */
export const butirKetentuan = (kunci: string): ButirKetentuan | null => daftarKetentuan(semuaAturan).find((k) => k.kunci === kunci) ?? null

/** What a setting is called; its key where it has no name of its own. */
export const judulKetentuan = (kunci: string): string => butirKetentuan(kunci)?.judul ?? kunci

/** Why a key is not set here; null when it is. */
export function refusalOfKunci(kunci: string): string | null {
  if (kunci.startsWith(`${KELOMPOK_ABK}.`))
    return 'Ketentuan ABK diubah pada Pengaturan ABK di Peta Jabatan, karena kebutuhan setiap jabatan ikut dihitung ulang.'
  return butirKetentuan(kunci) === null ? `Ketentuan ${kunci} tidak dikenal.` : null
}

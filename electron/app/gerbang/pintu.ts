import { invalid } from '../../../src/domain/kit/command'
import { isPlainDatabase } from '../../db/inspect-file'
import { FileProblem } from '../host'
import { Refused } from '../refused'
import { type BerkasKunci, readBerkasKunci, type SlotKunci } from './berkas-kunci'
import type { Percobaan } from './percobaan'
import type { DataTerbuka, KunciData, Ruang } from './ruang'
import { emptySlot, type KunciRumah, kunciDataOf, openSlot } from './slot'
import type { Tempat } from './tempat'

/** A password that was right: whose slot it opened, and the key of the house. */
export type Terbukti = { readonly slot: SlotKunci; readonly rumah: KunciRumah }

/** A password to be proved; `pakaiKunciPemulihan`: it is the printed key, whoever types it. */
export type Pembuktian = { readonly namaMasuk: string; readonly sandi: string; readonly pakaiKunciPemulihan?: true }

type Parts = { readonly tempat: Tempat; readonly percobaan: Percobaan; readonly now: () => string }

/** Says no in words for whoever stands at the door. */
export const tolak = (pesan: string): Refused => new Refused(invalid(pesan))

/** A name as it is kept, however it was typed. */
export const normalNama = (namaMasuk: string): string => namaMasuk.trim().toLowerCase()

/** The key file; throws when there is none or it cannot be read. */
export function needBerkasKunci(tempat: Tempat): BerkasKunci {
  const berkas = berkasKunciUtuh(tempat)
  if (!berkas) throw new FileProblem(`Berkas kunci ${tempat.kunci} tidak ada. Kembalikan berkas itu dari cadangan.`)
  return berkas
}

function berkasKunciUtuh(tempat: Tempat): BerkasKunci | null {
  try {
    return readBerkasKunci(tempat)
  } catch {
    throw new FileProblem(`Berkas kunci ${tempat.kunci} rusak. Kembalikan berkas itu dari cadangan.`)
  }
}

/** Proves a password, or throws: after the delay that earlier wrong ones have earned, and in the same time and words for a name nobody has. */
export async function prove({ tempat, percobaan, now }: Parts, bukti: Pembuktian): Promise<Terbukti> {
  const nama = normalNama(bukti.namaMasuk)
  const tunggu = percobaan.tunggu(nama)
  if (tunggu > 0) throw tolak(`Terlalu banyak sandi yang salah. Coba lagi setelah ${tunggu} detik.`)
  const berkas = needBerkasKunci(tempat)
  percobaan.hitung(nama)
  const slot = berkas.slot.find((s) => (bukti.pakaiKunciPemulihan ? s.penggunaId === null : s.penggunaId !== null && s.namaMasuk === nama))
  const rumah = await openSlot(slot ?? emptySlot(), bukti.sandi)
  if (!slot || !rumah) {
    percobaan.titip({ waktu: now(), namaMasuk: nama })
    throw tolak(bukti.pakaiKunciPemulihan ? 'Nama atau kunci pemulihan tidak cocok.' : 'Nama atau sandi tidak cocok.')
  }
  percobaan.lupakan(nama)
  return { slot, rumah }
}

/** The key that opens the data file; null = it is open to whoever holds it, or was about to be encrypted when the power went. */
export const kunciBerkas = (tempat: Tempat, rumah: KunciRumah): KunciData =>
  isPlainDatabase(tempat.berkas) ? null : kunciDataOf(needBerkasKunci(tempat), rumah)

/** The data behind the door, opened with the key of the house if it is not open yet. */
export function openedData(ruang: Ruang, rumah: KunciRumah): DataTerbuka {
  const open = ruang.data()
  if (open) return open
  ruang.buka({ kunci: kunciBerkas(ruang.tempat, rumah) })
  const data = ruang.data()
  if (data) return data
  const keadaan = ruang.keadaan()
  throw new FileProblem(keadaan.jenis === 'MASALAH' ? keadaan.pesan : 'Kunci berkas data tidak cocok dengan berkas kuncinya.')
}

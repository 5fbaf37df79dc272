import type { AturanAbk } from '../../abk/aturan-abk'
import type { Penandatangan } from '../../cetak/pilihan-cetak'
import type { Reader } from '../../entities'
import { aturanAbkKini, setelanPada } from '../../ketentuan/setelan'
import type { TataHalaman } from '../../kit/document'
import { tanggalPanjang, type Tanggal } from '../../kit/tanggal'
import { tataHalaman } from '../../naskah/bahan-mutasi'
import { isianTersimpan } from '../../naskah/isian-tersimpan'
import { indexSnapshot, type Snapshot } from '../../organisasi/snapshot'
import { isAdaPada } from '../../organisasi/unor'
import { createUnorBerwaktu, unorPada } from '../../organisasi/unor-pada'
import { isBerlaku } from '../../pegawai/penempatan'

/** What every working table of the office is printed with. */
export type BahanKantor = {
  readonly tata: TataHalaman
  /** Who signs for the office, and where; empty lines are dots. */
  readonly penandatangan: Penandatangan
  readonly hariIni: Tanggal
  /** Who prints. */
  readonly pelaku: string
}

/** What the papers of the establishment are made of. */
export type BahanNaskah = BahanKantor & { readonly snapshot: Snapshot; readonly aturan: AturanAbk }

/** Of which day the papers speak, the day they are printed, and by whom. */
export type SaatNaskah = { readonly tanggal: Tanggal; readonly hariIni: Tanggal; readonly pelaku: string }

/** Gathers the organisation on a day with the settings of the office. */
export function gatherBahanNaskah(read: Reader, { tanggal, hariIni, pelaku }: SaatNaskah): BahanNaskah {
  const snapshot = indexSnapshot({
    tanggal,
    unor: unorPada(createUnorBerwaktu(read.list('unor'), read.list('unorLampau')), tanggal),
    jabatan: read.list('jabatan').filter((j) => isAdaPada(j, tanggal)),
    pegawai: read.list('pegawai'),
    penempatan: read.list('penempatan').filter((p) => isBerlaku(p, tanggal))
  })
  return { snapshot, aturan: aturanAbkKini(read.list('ketentuan')), ...gatherBahanKantor(read, { hariIni, pelaku }) }
}

/** Gathers paper and signatory of the office from its settings. */
export const gatherBahanKantor = (read: Reader, { hariIni, pelaku }: Omit<SaatNaskah, 'tanggal'>): BahanKantor => ({
  tata: tataTabel(tataHalaman({ setelanOf: setelanPada(read.list('ketentuan'), hariIni) })),
  penandatangan: penandatanganKantor(read, hariIni),
  hariIni,
  pelaku
})

/** The paper of the office with margins as working tables have them: at most 20 mm. */
const tataTabel = ({ kertas, margin: { kiri, atas, bawah, kanan } }: TataHalaman): TataHalaman => ({
  kertas,
  margin: { kiri: Math.min(kiri, 20), atas: Math.min(atas, 15), bawah: Math.min(bawah, 15), kanan: Math.min(kanan, 15) }
})

/** Who signs for the office that keeps the establishment: from the settings of the papers. */
function penandatanganKantor(read: Reader, hariIni: Tanggal): Penandatangan {
  const isian = isianTersimpan(read, { rencanaId: null, jenis: 'peta-jabatan' }, hariIni)
  return {
    tempat: isian.kota,
    jabatan: isian.jabatan_kepala_bkpsdm,
    nama: isian.nama_kepala_bkpsdm,
    pangkat: isian.pangkat_kepala_bkpsdm,
    nip: isian.nip_kepala_bkpsdm
  }
}

/** The government the papers speak for: the name of the root. */
export const namaPemerintah = ({ anakByUnor }: Pick<Snapshot, 'anakByUnor'>): string =>
  (anakByUnor.get(null) ?? []).find((u) => u.jenis === 'PEMERINTAH')?.nama ?? 'Pemerintah Daerah'

/** Of which day the numbers are, and who printed them when. */
export const keteranganCetak = ({ snapshot, hariIni, pelaku }: BahanNaskah): string =>
  `Keadaan: ${tanggalPanjang(snapshot.tanggal)}. Dicetak oleh ${pelaku} pada ${tanggalPanjang(hariIni)}.`

import type { KeadaanGerbang } from './gerbang'
import { isDilantik } from './jenis-perpindahan'
import { kelengkapan } from './kelengkapan'
import { type BahanPeriksa, periksa } from './periksa'
import type { Proyeksi } from './proyeksi'
import type { RencanaMutasi, StatusRencana } from './rencana'
import { tahapOf } from './tahap-aturan'
import { masukTahap, type TahapRencana } from './tahap-rencana'
import type { TindakLanjut } from './tindak-lanjut'
import { tinjauanRencana } from './tinjauan-rencana'

/** What is known of a plan that asks to go on. */
export type Pengajuan = {
  readonly proyeksi: Proyeksi
  readonly bahan: BahanPeriksa
  readonly tahap: readonly TahapRencana[]
  readonly tindakLanjut: readonly TindakLanjut[]
}

/** The status asked for, with what is to be written down of it. */
export type TahapDituju = Pick<RencanaMutasi, 'tanggalSk' | 'tanggalLantik'> & {
  readonly ke: StatusRencana
  readonly dokumen: string | null
}

/** A plan at its gate: its findings are weighed as the status asked for wants them, with the dates that come with it. */
export function keadaanGerbang(pengajuan: Pengajuan, { ke, dokumen, tanggalSk, tanggalLantik }: TahapDituju): KeadaanGerbang {
  const { proyeksi, bahan, tahap, tindakLanjut } = pengajuan
  const rencana: RencanaMutasi = { ...bahan.berkas.rencana, status: ke, tanggalSk, tanggalLantik }
  const berkas = { ...bahan.berkas, rencana }
  const tinjauan = tinjauanRencana(proyeksi, berkas)
  return {
    rencana,
    langkah: proyeksi.langkah,
    hasil: periksa(proyeksi, { ...bahan, berkas, tahap: tahapOf(ke) }),
    kelengkapan: kelengkapan(tinjauan, bahan.setelanOf),
    belumDitempatkan: proyeksi.belumDitempatkan,
    hasJpt: tinjauan.langkah.some((t) => t.langkah.jenis === 'ANGKAT' && t.tujuan?.jabatan.jenis === 'JPT_PRATAMA'),
    hasPelantikan: tinjauan.langkah.some(isDilantik),
    dokumen,
    tanggalUndangan: masukTahap(tahap, 'UNDANGAN')?.tanggal ?? null,
    tindakLanjutTerbuka: tindakLanjut.filter((t) => t.selesaiPada === null).length
  }
}

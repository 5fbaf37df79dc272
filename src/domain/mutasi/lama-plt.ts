import { blok, type Hasil, lulus, peringatan, tidakDapatDiperiksa } from '../kit/rule'
import { addDays, addMonths, daysBetween, lamaTeks, monthsBetween, type Tanggal, tanggalPendek } from '../kit/tanggal'
import { namaLengkap } from '../pegawai/pegawai'
import { SEBUTAN_LANGKAH } from './sebutan-langkah'
import type { Tinjauan } from './tinjauan'

/** Months a Plt acts, months it may be extended by, and days a Plh stands in. */
export type SetelanLamaPlt = { readonly bulanPlt: number; readonly bulanPerpanjangan: number; readonly hariPlh: number }

/** How long a Plt acts, with the time the same person has acted there already; or how long a Plh stands in. */
export function lamaSementara(tinjauan: Tinjauan, setelan: SetelanLamaPlt): Hasil {
  const { langkah, tmt, pegawai } = tinjauan
  const { jenis, sampai } = langkah
  if (sampai === null) return tidakDapatDiperiksa(`hari terakhir ${SEBUTAN_LANGKAH[jenis]} ${namaLengkap(pegawai)}`)
  if (sampai < tmt) return blok(`Hari terakhir ${tanggalPendek(sampai)} mendahului TMT ${tanggalPendek(tmt)}.`)
  return jenis === 'PLH' ? lamaPlh(tinjauan, sampai, setelan) : lamaPlt(tinjauan, sampai, setelan)
}

function lamaPlt(tinjauan: Tinjauan, sampai: Tanggal, { bulanPlt, bulanPerpanjangan }: SetelanLamaPlt): Hasil {
  const mulai = startOf(tinjauan)
  if (mulai === null) return tidakDapatDiperiksa(`TMT Plt. ${namaLengkap(tinjauan.pegawai)} yang sedang berjalan`)
  const selesai = addDays(sampai, 1)
  if (selesai <= addMonths(mulai, bulanPlt)) return lulus
  const lama = lamaTeks(monthsBetween(mulai, selesai))
  const batas = `(maks. ${bulanPlt} + ${bulanPerpanjangan} bulan)`
  const pesan = `Plt. ${namaLengkap(tinjauan.pegawai)} sejak ${tanggalPendek(mulai)} menjadi ${lama} pada ${tanggalPendek(sampai)} ${batas}`
  return selesai <= addMonths(mulai, bulanPlt + bulanPerpanjangan)
    ? peringatan(`${pesan}; perlu surat perintah perpanjangan.`)
    : blok(`${pesan}.`)
}

function lamaPlh({ tmt, pegawai }: Tinjauan, sampai: Tanggal, { hariPlh }: SetelanLamaPlt): Hasil {
  const hari = daysBetween(tmt, sampai) + 1
  return hari <= hariPlh ? lulus : peringatan(`Plh. ${namaLengkap(pegawai)} ${hari} hari (lazimnya paling lama ${hariPlh} hari).`)
}

/** The first day of the acting that this step goes on with; its own TMT when it begins anew; null = that day is not known. */
function startOf({ langkah, pegawai, tmt, berkas }: Tinjauan): Tanggal | null {
  const lalu = berkas.arsip
    .riwayatOf(pegawai.id)
    .filter((p) => p.jenis === 'PLT' && p.jabatanId === langkah.jabatanId && (p.tmtMulai === null || p.tmtMulai < tmt))
  let mulai: Tanggal | null = tmt
  for (const p of lalu.toReversed()) {
    if (mulai === null || (p.tmtSelesai !== null && p.tmtSelesai < mulai)) break
    mulai = p.tmtMulai
  }
  return mulai
}

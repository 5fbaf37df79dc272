import type { EntityName } from '../entities'
import { telaahKp, type KpBerikut } from '../pegawai/kenaikan-pangkat'
import { type KgbBerikut, telaahKgb } from '../pegawai/kgb'
import type { Pegawai } from '../pegawai/pegawai'
import { type SatyalancanaBerikut, telaahSatyalancana } from '../pegawai/satyalancana'
import { setelanBerkala } from '../pegawai/setelan-berkala'
import type { FaktaKp } from '../pegawai/usul-pangkat'
import type { Telaah } from '../pegawai/telaah-berkala'
import type { BahanLaporan } from './bahan-laporan'
import type { Duduk, KeadaanKota } from './keadaan-kota'
import { perOrang } from './per-orang'

/** A person of the city with what comes round for them. */
export type Jatuh<T> = { readonly pegawai: Pegawai; readonly duduk: Duduk | null; readonly telaah: Telaah<T> }

/** The tables each of them reads. */
export const MEMAKAI_KGB = ['kgb'] as const satisfies readonly EntityName[]
export const MEMAKAI_KP = ['predikat', 'hukdis'] as const satisfies readonly EntityName[]
export const MEMAKAI_SATYALANCANA = ['hukdis', 'penghargaan'] as const satisfies readonly EntityName[]

/** The next pay step of everybody in service on the day of the city. */
export function kgbKota(bahan: BahanLaporan, kota: KeadaanKota): readonly Jatuh<KgbBerikut>[] {
  const riwayatOf = perOrang(bahan.tabel('kgb'))
  const setelan = setelanBerkala(bahan.setelanOf)
  return kota.pegawai.map((pegawai) => {
    const pensiun = kota.pensiun.get(pegawai.id) ?? null
    const telaah = telaahKgb(pegawai, riwayatOf(pegawai.id), { setelan, pada: kota.tanggal, pensiun })
    return { pegawai, duduk: kota.dudukOf(pegawai.id), telaah }
  })
}

/** The next rank of everybody in service on the day of the city; where only some periods are asked about, in a fraction of the time. */
export function kpKota(bahan: BahanLaporan, kota: KeadaanKota, isDicari?: FaktaKp['isDicari']): readonly Jatuh<KpBerikut>[] {
  const [predikatOf, hukdisOf] = [perOrang(bahan.tabel('predikat')), perOrang(bahan.tabel('hukdis'))]
  const setelan = setelanBerkala(bahan.setelanOf)
  return kota.pegawai.map((pegawai) => {
    const duduk = kota.dudukOf(pegawai.id)
    const telaah = telaahKp(pegawai, {
      jabatan: duduk?.jabatan ?? null,
      tmtJabatan: duduk?.penempatan.tmtMulai ?? null,
      predikat: predikatOf(pegawai.id),
      hukdis: hukdisOf(pegawai.id),
      pensiun: kota.pensiun.get(pegawai.id) ?? null,
      setelan,
      pada: kota.tanggal,
      isDicari
    })
    return { pegawai, duduk, telaah }
  })
}

/** The Satyalancana everybody in service on the day of the city is up for. */
export function satyalancanaKota(bahan: BahanLaporan, kota: KeadaanKota): readonly Jatuh<SatyalancanaBerikut>[] {
  const [penghargaanOf, hukdisOf] = [perOrang(bahan.tabel('penghargaan')), perOrang(bahan.tabel('hukdis'))]
  return kota.pegawai.map((pegawai) => {
    const telaah = telaahSatyalancana(pegawai, {
      penghargaan: penghargaanOf(pegawai.id),
      hukdis: hukdisOf(pegawai.id),
      pensiun: kota.pensiun.get(pegawai.id) ?? null,
      pada: kota.tanggal
    })
    return { pegawai, duduk: kota.dudukOf(pegawai.id), telaah }
  })
}

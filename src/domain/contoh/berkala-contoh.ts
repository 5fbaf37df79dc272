import { addDays, addMonths, type Tanggal } from '../kit/tanggal'
import { isPppk } from '../organisasi/bezetting'
import { type Kgb, KgbId } from '../pegawai/kgb'
import { type Kontrak, KontrakId } from '../pegawai/kontrak'
import { masaKerjaOf, mkPertama, tingkatGolongan } from '../pegawai/masa-kerja'
import { GOLONGAN_PNS, ordinalGolongan } from '../pegawai/pangkat'
import type { Pegawai } from '../pegawai/pegawai'
import { type Penghargaan, PenghargaanId } from '../pegawai/penghargaan'
import { SATYALANCANA } from '../pegawai/satyalancana'
import { NAMA_SATYALANCANA } from '../pegawai/teks-pegawai'
import type { Dunia } from './orang'
import type { Penghuni } from './penghuni'

/** Months between two pay steps (PP 7/1977 Ps 11). */
const JARAK_KGB = 24

/** The last two pay steps of nearly every PNS; here and there the newest has not been written down yet, or none has. */
export const buildKgb = (dunia: Dunia, penghuni: readonly Penghuni[]): readonly Kgb[] =>
  penghuni.flatMap(({ pegawai }) => {
    if (pegawai.jenisAsn !== 'PNS' || dunia.acak.peluang(0.1)) return []
    const semua = langkahGaji(pegawai, dunia.today)
    const tercatat = dunia.acak.peluang(0.03) ? semua.slice(0, -1) : semua
    return tercatat.slice(-2).map((mk) => kgbOf(dunia, pegawai, mk))
  })

/** Months of masa kerja at which pay has stepped up until today. */
function langkahGaji({ golongan, tmtCpns }: Pegawai, today: Tanggal): readonly number[] {
  const pertama = mkPertama(golongan)
  const langkah: number[] = []
  if (pertama === null || tmtCpns === null) return langkah
  for (let mk = pertama; addMonths(tmtCpns, mk) <= today; mk += JARAK_KGB) if (mk > 0) langkah.push(mk)
  return langkah
}

function kgbOf({ acak, newId }: Dunia, { id, golongan, tmtCpns, tmtGolongan }: Pegawai, mk: number): Kgb {
  const tmt = addMonths(tmtCpns ?? '', mk)
  const { tahun, bulan } = masaKerjaOf(mk)
  return {
    id: KgbId.parse(newId()),
    pegawaiId: id,
    tmt,
    golongan: tmtGolongan !== null && tmt < tmtGolongan ? golonganSebelum(golongan) : golongan,
    mkTahun: tahun,
    mkBulan: bulan,
    gaji: null,
    nomorSk: `800.1.11/${acak.bulat(10, 990)}/BKPSDM/${tmt.slice(0, 4)}`
  }
}

/** One golongan lower, of the same tingkat. */
function golonganSebelum(golongan: string | null): string | null {
  const ordinal = ordinalGolongan(golongan)
  const sebelum = ordinal === null ? null : (GOLONGAN_PNS[ordinal - 2] ?? null)
  return tingkatGolongan(sebelum) === tingkatGolongan(golongan) ? sebelum : golongan
}

/** The contracts of the PPPK, one after the other until today; a few end within months, a few have ended or were never written down. */
export const buildKontrak = (dunia: Dunia, penghuni: readonly Penghuni[]): readonly Kontrak[] =>
  penghuni.flatMap(({ pegawai }) => {
    const { jenisAsn, tmtGolongan } = pegawai
    if (!isPppk(jenisAsn) || tmtGolongan === null || dunia.acak.peluang(0.05)) return []
    const bulan = jenisAsn === 'PPPK' ? dunia.acak.pilih([12, 24, 36, 60]) : 12
    const semua = kontrakOf(dunia, pegawai, { mulai: tmtGolongan, bulan })
    return semua.length > 1 && dunia.acak.peluang(0.03) ? semua.slice(0, -1) : semua
  })

function kontrakOf(
  { acak, today, newId }: Dunia,
  { id }: Pegawai,
  { mulai, bulan }: { mulai: Tanggal; bulan: number }
): readonly Kontrak[] {
  const semua: Kontrak[] = []
  for (let dari = mulai; dari <= today; dari = addMonths(dari, bulan)) {
    semua.push({
      id: KontrakId.parse(newId()),
      pegawaiId: id,
      nomor: `800.1.2.5/${acak.bulat(100, 4999)}/PPPK/${dari.slice(0, 4)}`,
      mulai: dari,
      selesai: addDays(addMonths(dari, bulan), -1)
    })
  }
  return semua
}

/** Satyalancana of those who have served long enough: not everybody was put forward in time. */
export const buildPenghargaan = (dunia: Dunia, penghuni: readonly Penghuni[]): readonly Penghargaan[] =>
  penghuni.flatMap(({ pegawai: { id, jenisAsn, tmtCpns } }) => {
    if (jenisAsn !== 'PNS' || tmtCpns === null) return []
    const { acak, today, newId } = dunia
    return SATYALANCANA.flatMap(({ jenis, tahun: masa }) => {
      const tahun = Number(tmtCpns.slice(0, 4)) + masa + acak.bulat(1, 3)
      if (tahun >= Number(today.slice(0, 4)) || !acak.peluang(0.72)) return []
      const nomor = `${acak.bulat(1, 120)}/TK/TAHUN ${tahun}`
      return [{ id: PenghargaanId.parse(newId()), pegawaiId: id, jenis, nama: NAMA_SATYALANCANA[jenis], tahun, nomor }]
    })
  })

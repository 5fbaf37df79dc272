import type { Tanggal } from '../kit/tanggal'
import type { Jabatan } from '../organisasi/jabatan'
import type { Snapshot } from '../organisasi/snapshot'
import { bupOf, type SetelanBup, tmtPensiun } from '../pegawai/bup'
import type { PegawaiRingkas } from '../pegawai/pegawai'

/** How many years a formation plan looks ahead, told year by year (PP 11/2017). */
export const TAHUN_RENCANA = 5

/** When a plan begins and which BUP holds; today is the day of the organisation it is made on. */
export type MasaFormasi = { readonly tahunMulai: number; readonly setelanBup: SetelanBup }

/** The first year a plan made on a day usually has: the one that begins then, or next. */
export const tahunMulaiOf = (hariIni: Tanggal): number => yearOf(hariIni) + (hariIni.endsWith('-01-01') ? 0 : 1)

/**
 * When a holder leaves, as the plan sees it: past BUP already and still recorded (LEWAT), before the first year (SEBELUM), in a year,
 * after the last one (SESUDAH), or not to be told (TANPA_LAHIR).
 */
export type SaatPensiun = number | 'LEWAT' | 'SEBELUM' | 'SESUDAH' | 'TANPA_LAHIR'

/** Pemangku: somebody who holds a post for good, and when BUP of this very post ends it. */
export type Pemangku = {
  readonly pegawai: PegawaiRingkas | null
  readonly jabatan: Jabatan
  /** TMT pensiun; null while the day of birth is unknown. */
  readonly tmt: Tanggal | null
  readonly saat: SaatPensiun
}

type Duduk = Pick<Snapshot, 'pegawai' | 'byJabatan' | 'tanggal'>

/** Everybody who is counted in the bezetting of a post, with the time of retirement. */
export function pemangkuOf(snapshot: Duduk, jabatan: Jabatan, masa: MasaFormasi): readonly Pemangku[] {
  const bup = bupOf(jabatan, masa.setelanBup)
  return definitifOf(snapshot, jabatan).map((pegawai) => {
    const lahir = pegawai?.tanggalLahir ?? null
    const tmt = lahir === null ? null : tmtPensiun(lahir, bup)
    return { pegawai, jabatan, tmt, saat: saatOf(lahir, bup, { tanggal: snapshot.tanggal, tahunMulai: masa.tahunMulai }) }
  })
}

/** When each of them leaves: the same answers without the people. */
export function saatPemangku(snapshot: Duduk, jabatan: Jabatan, masa: MasaFormasi): readonly SaatPensiun[] {
  const bup = bupOf(jabatan, masa.setelanBup)
  const hari = { tanggal: snapshot.tanggal, tahunMulai: masa.tahunMulai }
  return definitifOf(snapshot, jabatan).map((pegawai) => saatOf(pegawai?.tanggalLahir ?? null, bup, hari))
}

const definitifOf = ({ pegawai, byJabatan }: Duduk, { id }: Jabatan): readonly (PegawaiRingkas | null)[] =>
  (byJabatan.get(id) ?? []).flatMap((p) => (p.jenis === 'DEFINITIF' ? [pegawai.get(p.pegawaiId) ?? null] : []))

type Hari = Pick<Snapshot, 'tanggal'> & Pick<MasaFormasi, 'tahunMulai'>

function saatOf(lahir: Tanggal | null, bup: number, { tanggal, tahunMulai }: Hari): SaatPensiun {
  if (lahir === null) return 'TANPA_LAHIR'
  // most people are told apart by the year alone, which spares the reckoning of thousands of days
  if (yearOf(lahir) + bup >= tahunMulai + TAHUN_RENCANA) return 'SESUDAH'
  const tmt = tmtPensiun(lahir, bup)
  const tahun = yearOf(tmt)
  if (tahun < tahunMulai) return tmt <= tanggal ? 'LEWAT' : 'SEBELUM'
  return tahun < tahunMulai + TAHUN_RENCANA ? tahun : 'SESUDAH'
}

const yearOf = (day: Tanggal): number => Number(day.slice(0, 4))

import { invalid, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import type { Setelan } from '../kit/rule'
import { addDays, addMonths, type Tanggal } from '../kit/tanggal'
import { isStruktural, type Jabatan } from '../organisasi/jabatan'
import { isKosong } from '../organisasi/kartu'
import { namaLengkap, type PegawaiRingkas } from '../pegawai/pegawai'
import { definitif, project, tmtLangkah } from './proyeksi'
import { type IsiLangkah, pasanganOf, type Susunan, type SusunanBaru } from './susunan'
import type { Penempatkan } from './susunan-angkat'
import { added } from './susunan-isi'

/** A person to act in a post beside their own: as Plt while it is vacant, as Plh while its holder is away. */
export type Penugasan = Penempatkan & {
  readonly jenis: 'PLT' | 'PLH'
  readonly isi?: Pick<IsiLangkah, 'tmt' | 'sampai' | 'catatan'> | undefined
}

/** How long a Plt or Plh lasts at once, unless settings of R-47 say otherwise (SE BKN 1/SE/I/2021). */
export const MASA_SEMENTARA = { bulanPlt: 3, hariPlh: 30 } as const

/** The last day of a Plt or Plh that begins on a day and lasts as long as settings allow. */
export function akhirSementara(jenis: 'PLT' | 'PLH', mulai: Tanggal, setelan: Setelan = MASA_SEMENTARA): Tanggal {
  const { bulanPlt, hariPlh } = { ...MASA_SEMENTARA, ...setelan }
  return jenis === 'PLT' ? addDays(addMonths(mulai, bulanPlt), -1) : addDays(mulai, hariPlh - 1)
}

/** Makes a person Plt of a structural post that the plan leaves vacant, or Plh of one whose holder is away. */
export function act(susunan: Susunan, { pegawaiId, jabatanId, jenis, isi = {} }: Penugasan, newId: () => string): SusunanBaru {
  const found = pasanganOf(susunan.snapshot, pegawaiId, jabatanId)
  if (!found.ok) return found
  const boleh = actable(susunan, { ...found.value, jenis })
  if (!boleh.ok) return boleh
  const sampai = isi.sampai ?? akhirSementara(jenis, tmtLangkah({ tmt: isi.tmt ?? null }, susunan.rencana))
  return added(susunan, { ...isi, sampai, jenis, pegawaiId, jabatanId }, newId)
}

type Calon = { readonly pegawai: PegawaiRingkas; readonly jabatan: Jabatan; readonly jenis: 'PLT' | 'PLH' }

function actable({ snapshot, rencana, langkah }: Susunan, { pegawai, jabatan, jenis }: Calon): Result<true, Refusal> {
  const sebutan = jenis === 'PLT' ? 'Plt' : 'Plh'
  if (!isStruktural(jabatan)) return refuse(invalid(`${sebutan} hanya untuk jabatan struktural; ${jabatan.nama} bukan jabatan struktural.`))
  const pemegang = project(snapshot, rencana, langkah).pemegang(jabatan.id)
  if (pemegang.some((p) => p.jenis === jenis && p.pegawaiId === pegawai.id))
    return refuse(invalid(`${namaLengkap(pegawai)} sudah menjadi ${sebutan}. ${jabatan.nama}.`))
  const kosong = isKosong(pemegang)
  if (jenis === 'PLT' && !kosong)
    return refuse(invalid(`${jabatan.nama} tidak kosong dalam rencana ini; Plt hanya untuk jabatan yang kosong.`))
  if (jenis === 'PLH' && kosong) return refuse(invalid(`${jabatan.nama} kosong dalam rencana ini; tunjuk Plt, bukan Plh.`))
  return definitif(pemegang)?.pegawaiId === pegawai.id
    ? refuse(invalid(`${namaLengkap(pegawai)} menduduki ${jabatan.nama} sendiri.`))
    : ok(true)
}

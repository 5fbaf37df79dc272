import type { Reader } from '../entities'
import { invalid, notFound, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import { sentence } from '../kit/rule'
import { tanggalPanjang } from '../kit/tanggal'
import { isStruktural, type Jabatan } from '../organisasi/jabatan'
import { bupOf, tmtPensiun } from './bup'
import { namaLengkap, type Pegawai } from './pegawai'
import { isBeririsan, type Penempatan } from './penempatan'

/** What a placement by hand is judged by: the person, the post and everything held. */
type FaktaKursi = {
  readonly pegawai: Pegawai
  readonly jabatan: Jabatan
  readonly penempatan: readonly Penempatan[]
  /** The name of a person, for messages. */
  readonly namaOf: (id: Pegawai['id']) => string
}

/** Gathers it, or refuses when person or post are not there. */
export function gatherKursi(
  read: Reader,
  { pegawaiId, jabatanId }: Pick<Penempatan, 'pegawaiId' | 'jabatanId'>
): Result<FaktaKursi, Refusal> {
  const pegawai = read.get('pegawai', pegawaiId)
  const jabatan = read.get('jabatan', jabatanId)
  if (!pegawai) return refuse(notFound('Pegawai'))
  if (!jabatan) return refuse(notFound('Jabatan'))
  const namaOf = (id: Pegawai['id']): string => {
    const orang = read.get('pegawai', id)
    return orang ? namaLengkap(orang) : 'pegawai lain'
  }
  return ok({ pegawai, jabatan, penempatan: read.list('penempatan'), namaOf })
}

/** Why a placement cannot stand beside what is known already; null when it can. */
export function refusalOfKursi(fakta: FaktaKursi, calon: Penempatan): Refusal | null {
  return refusalOfTmt(fakta, calon) ?? refusalOfSeat(fakta, calon) ?? refusalOfOwn(fakta, calon)
}

function refusalOfTmt({ pegawai, jabatan }: FaktaKursi, { tmtMulai, tmtSelesai }: Penempatan): Refusal | null {
  if (tmtMulai !== null && tmtSelesai !== null && tmtSelesai <= tmtMulai) return invalid('Tanggal selesai harus sesudah TMT jabatan.')
  return refusalOfAkhir(jabatan, { tmtMulai, tmtSelesai }) ?? refusalOfPensiun(pegawai, jabatan, tmtMulai)
}

/** Nobody is put into a post that has ended; what was held before it ended is history. */
function refusalOfAkhir({ nama, aktifSampai }: Jabatan, { tmtMulai, tmtSelesai }: Rentang): Refusal | null {
  if (aktifSampai === null || tmtSelesai !== null) return null
  if (tmtMulai !== null && tmtMulai < aktifSampai) return null
  return invalid(`${nama} sudah dihapus sejak ${tanggalPanjang(aktifSampai)}.`)
}

function refusalOfPensiun({ tanggalLahir }: Pegawai, jabatan: Jabatan, tmtMulai: Penempatan['tmtMulai']): Refusal | null {
  if (tmtMulai === null || tanggalLahir === null) return null
  const pensiun = tmtPensiun(tanggalLahir, bupOf(jabatan))
  return tmtMulai >= pensiun ? invalid(`TMT jabatan harus sebelum TMT pensiun (${tanggalPanjang(pensiun)}).`) : null
}

type Rentang = Pick<Penempatan, 'tmtMulai' | 'tmtSelesai'>

/** A structural post has one seat; an acting holder sits in it beside nobody acting. */
function refusalOfSeat({ jabatan, penempatan, namaOf }: FaktaKursi, calon: Penempatan): Refusal | null {
  if (!isStruktural(jabatan)) return null
  const sesama = penempatan.find(
    (p) => p.jabatanId === calon.jabatanId && p.id !== calon.id && kelompok(p) === kelompok(calon) && isBeririsan(p, calon)
  )
  if (!sesama) return null
  const sejak = sesama.tmtMulai === null ? '' : ` sejak ${tanggalPanjang(sesama.tmtMulai)}`
  return invalid(sentence(`${jabatan.nama} diduduki ${namaOf(sesama.pegawaiId)}${sejak}.`))
}

/** One person holds one post for good at a time. */
function refusalOfOwn({ penempatan }: FaktaKursi, calon: Penempatan): Refusal | null {
  if (calon.jenis !== 'DEFINITIF') return null
  const lain = penempatan.find(
    (p) => p.pegawaiId === calon.pegawaiId && p.id !== calon.id && p.jenis === 'DEFINITIF' && isBeririsan(p, calon)
  )
  return lain ? invalid('Rentang waktunya bertindih dengan jabatan definitif lain pegawai ini.') : null
}

/** Plt and Plh stand for the holder: neither takes the seat itself. */
const kelompok = ({ jenis }: Penempatan): string => (jenis === 'PLT' || jenis === 'PLH' ? 'PENGGANTI' : jenis)

import type { Predikat } from '../kinerja/predikat'
import type { Tanggal } from '../kit/tanggal'
import type { Jabatan } from '../organisasi/jabatan'
import type { Hukdis } from './hukdis'
import type { GolonganPns } from './pangkat'
import type { Pegawai } from './pegawai'
import type { PredikatTahun } from './predikat-terakhir'
import type { SetelanBerkala } from './setelan-berkala'

/** Ways to the next rank: by time alone, by a structural post, or by angka kredit of a JF (PP 99/2000). */
export type JalurKp = 'REGULER' | 'STRUKTURAL' | 'JF'

/** Ujian dinas: asked for where golongan II becomes III, and where III becomes IV. */
export type UjianDinas = 'TIDAK' | 'TINGKAT_I' | 'TINGKAT_II'

/** UsulPangkat: the next rank of a person, when and by which way. */
export type UsulPangkat = {
  readonly golongan: GolonganPns
  readonly golonganBaru: GolonganPns
  readonly tmtLama: Tanggal
  readonly jalur: JalurKp
  /** The day the time asked for is reached. */
  readonly sejak: Tanggal
  /** The period it is proposed for: the first one from that day on. */
  readonly periode: Tanggal
  /** Highest golongan this way leads to; null = not known. */
  readonly batas: GolonganPns | null
  readonly ujianDinas: UjianDinas
  /** The last years rated by the day one looks from, newest first. */
  readonly predikat: readonly PredikatTahun[]
  /** Angka kredit a JF needs; null for anybody else, or where the jenjang is not known. */
  readonly targetAk: number | null
}

/** The post a rank depends on. */
export type JabatanKp = Pick<Jabatan, 'jenis' | 'eselon' | 'jenjang' | 'golonganMinimum'>

/** What beside the person decides on a rank. */
export type FaktaKp = {
  /** The definitive post, and since when it is held. */
  readonly jabatan: JabatanKp | null
  readonly tmtJabatan: Tanggal | null
  /** Predikat and punishments of this person. */
  readonly predikat: readonly Predikat[]
  readonly hukdis: readonly Hukdis[]
  /** First day out of service; null = not known. */
  readonly pensiun: Tanggal | null
  readonly setelan: SetelanBerkala
  /** The day one looks from: a year not yet rated by then is not missed. */
  readonly pada: Tanggal
  /** Which periods are asked about: of the others nothing more is worked out; absent = every one. */
  readonly isDicari?: ((periode: Tanggal) => boolean) | undefined
}

/** What a person brings to the next rank. */
export type OrangKp = Pick<Pegawai, 'jenisAsn' | 'kedudukanHukum' | 'golongan' | 'tmtGolongan' | 'tingkatPendidikan'>

import { isStruktural, type Jabatan } from '../organisasi/jabatan'
import { isMoving } from './proyeksi'
import type { AlasanLangkah } from './rencana'
import type { Kedudukan, Tinjauan } from './tinjauan'

/** Alasan that are no decision of the office to move somebody: nothing has to be approved for them. */
const TANPA_IZIN: ReadonlySet<AlasanLangkah> = new Set(['PENSIUN', 'MENINGGAL', 'MENGUNDURKAN_DIRI'])

/** The step moves somebody by decision of the PPK: an appointment, a release, a move to another agency; not a retirement, not a Plt. */
export const isMutasi = ({ langkah }: Pick<Tinjauan, 'langkah'>): boolean =>
  isMoving(langkah) && (langkah.jenis === 'ANGKAT' || langkah.alasan === null || !TANPA_IZIN.has(langkah.alasan))

/** The step replaces an official as UU 10/2016 means it: holders of structural posts and whoever leads a unit. */
export const isPenggantianPejabat = (tinjauan: Pick<Tinjauan, 'langkah' | 'asal' | 'tujuan'>): boolean =>
  isMutasi(tinjauan) && [tinjauan.asal, tinjauan.tujuan].some(isPejabat)

/** The step ends with an inauguration: for structural and functional posts, not for pelaksana (PP 11/2017 Ps 63, 93, 141). */
export const isDilantik = ({ langkah, tujuan }: Pick<Tinjauan, 'langkah' | 'tujuan'>): boolean =>
  langkah.jenis === 'ANGKAT' && tujuan !== null && tujuan.jabatan.jenis !== 'PELAKSANA'

/** The step puts somebody for good into a post that is not theirs already. */
export const isMenduduki = ({ langkah, arah, tujuan }: Pick<Tinjauan, 'langkah' | 'arah' | 'tujuan'>): boolean =>
  langkah.jenis === 'ANGKAT' && tujuan !== null && arah !== 'TETAP'

/** The step makes somebody Plt or Plh. */
export const isSementara = ({ langkah: { jenis } }: Pick<Tinjauan, 'langkah'>): boolean => jenis === 'PLT' || jenis === 'PLH'

/** Somebody comes from another agency or goes to one. */
export const isAntarinstansi = ({ langkah }: Pick<Tinjauan, 'langkah'>): boolean =>
  langkah.jenis === 'ANGKAT' ? langkah.instansi !== null : langkah.jenis === 'LEPAS' && langkah.alasan === 'PINDAH_INSTANSI'

/** Somebody comes into JPT, or goes up within it: by open selection or talent management only (PermenPANRB 15/2019). */
export const isPromosiJpt = ({ langkah, asal, tujuan, arah }: Pick<Tinjauan, 'langkah' | 'asal' | 'tujuan' | 'arah'>): boolean =>
  langkah.jenis === 'ANGKAT' && isJpt(tujuan) && (arah === 'PROMOSI' || !isJpt(asal))

/** The step leaves the post for another one or for good; who stays in it, or only acts elsewhere, does not. */
export const isMeninggalkan = (tinjauan: Pick<Tinjauan, 'langkah' | 'asal' | 'tujuan'>): boolean =>
  isMutasi(tinjauan) && tinjauan.asal !== null && tinjauan.asal.jabatan.id !== tinjauan.tujuan?.jabatan.id

const isJpt = (tempat: Kedudukan | null): boolean => tempat?.jabatan.jenis === 'JPT_PRATAMA'

const isPejabat = (tempat: { readonly jabatan: Jabatan } | null): boolean =>
  tempat !== null && (isStruktural(tempat.jabatan) || tempat.jabatan.isPimpinan)

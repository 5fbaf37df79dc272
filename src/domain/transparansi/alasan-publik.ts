import type { Kekosongan } from '../laporan/sebab-kosong'
import { lamaTeks, monthsBetween, type Tanggal } from '../kit/tanggal'
import { definitif, isMoving, type Proyeksi, tmtLangkah } from '../mutasi/proyeksi'
import type { AlasanLangkah, Langkah } from '../mutasi/rencana'
import { arahOf } from '../mutasi/tinjauan'
import { isStruktural, type Jabatan, type JabatanId, type JenisJabatan } from '../organisasi/jabatan'
import type { PegawaiId } from '../pegawai/pegawai'

/** What reasons are read from: the plan, and why posts stood empty before it. */
export type DasarAlasan = { readonly proyeksi: Proyeksi; readonly kekosongan: (jabatan: Jabatan) => Kekosongan }

/** Why a step was taken, in plain sentences made of the plan's own facts; never of findings, punishments, health or family. */
export function alasanPublik(dasar: DasarAlasan, langkah: Langkah): string {
  if (langkah.jenis === 'PLT') return 'Menjalankan tugas sementara sampai jabatan diisi pejabat definitif.'
  if (langkah.jenis === 'PLH') return 'Menjalankan tugas harian selama pejabatnya berhalangan.'
  if (langkah.jenis === 'LEPAS') return LEPAS[langkah.alasan ?? 'PENATAAN'] ?? 'Tidak lagi menduduki jabatan.'
  const kata = [mengapaTerbuka(dasar, langkah), ...mengapaPindah(dasar.proyeksi, langkah)].filter((teks) => teks !== null)
  // of whoever goes down no more is told than of others: nobody is shamed
  return kata.join(' ') || 'Penugasan pada jabatan lain.'
}

/** What may be told of why somebody leaves: only what is public by itself. */
const LEPAS: Readonly<Partial<Record<AlasanLangkah, string>>> = {
  PENSIUN: 'Memasuki masa pensiun.',
  MENINGGAL: 'Meninggal dunia.',
  PINDAH_INSTANSI: 'Pindah ke instansi lain.'
}

/** How the post came to be free; nothing of a post with several seats, where nobody has to make room. */
function mengapaTerbuka({ proyeksi, kekosongan }: DasarAlasan, { pegawaiId, jabatanId }: Langkah): string | null {
  const { snapshot, berlaku } = proyeksi
  const jabatan = jabatanId === null ? undefined : snapshot.jabatan.get(jabatanId)
  if (!jabatan || !isStruktural(jabatan)) return null
  const lama = definitif(snapshot.byJabatan.get(jabatan.id) ?? [])
  if (lama === null) return KOSONG[kekosongan(jabatan).sebab] ?? 'Mengisi jabatan yang kosong.'
  if (lama.pegawaiId === pegawaiId) return 'Dikukuhkan pada jabatan yang sama.'
  const pindah = berlaku.find((l) => l.pegawaiId === lama.pegawaiId && isMoving(l))
  if (pindah && isTukar(pindah.jabatanId, { snapshot, pegawaiId })) return 'Bertukar tempat dengan pejabat sebelumnya.'
  return menggantikan(pindah)
}

/** Whom the newcomer follows, as far as it is public by itself. */
function menggantikan(pindah: Langkah | undefined): string {
  if (pindah?.jenis === 'ANGKAT') return 'Menggantikan pejabat yang berpindah tugas.'
  return pindah?.alasan === 'PENSIUN' ? 'Menggantikan pejabat yang pensiun.' : 'Menggantikan pejabat sebelumnya.'
}

const KOSONG: Readonly<Partial<Record<Kekosongan['sebab'], string>>> = {
  pensiun: 'Mengisi jabatan yang kosong sejak pejabat sebelumnya pensiun.',
  baru: 'Mengisi jabatan yang baru dibentuk.'
}

type Orang = Pick<Proyeksi, 'snapshot'> & { readonly pegawaiId: PegawaiId }

/** True when who made room goes to where the newcomer comes from. */
const isTukar = (tujuan: JabatanId | null, { snapshot, pegawaiId }: Orang): boolean =>
  tujuan !== null && definitif(snapshot.byPegawai.get(pegawaiId) ?? [])?.jabatanId === tujuan

/** Why this person moves: a promotion, or so many years in the post before; of going down nothing is said. */
function mengapaPindah({ snapshot, rencana }: Proyeksi, langkah: Langkah): readonly (string | null)[] {
  const duduk = definitif(snapshot.byPegawai.get(langkah.pegawaiId) ?? [])
  const asal = duduk && snapshot.jabatan.get(duduk.jabatanId)
  const tujuan = langkah.jabatanId === null ? undefined : snapshot.jabatan.get(langkah.jabatanId)
  if (!tujuan || asal?.id === tujuan.id) return []
  if (!duduk || !asal) return [langkah.instansi === null ? 'Pengangkatan dalam jabatan.' : `Berasal dari ${langkah.instansi}.`]
  return [arahTeks(asal, tujuan), lamaDi(duduk.tmtMulai, tmtLangkah(langkah, rencana))]
}

const DARI: Readonly<Record<JenisJabatan, string>> = {
  JPT_PRATAMA: 'jabatan pimpinan tinggi pratama',
  ADMINISTRATOR: 'jabatan administrator',
  PENGAWAS: 'jabatan pengawas',
  JF: 'jabatan fungsional',
  PELAKSANA: 'jabatan pelaksana'
}

function arahTeks(asal: Jabatan, tujuan: Jabatan): string | null {
  const arah = arahOf(asal, tujuan)
  if (arah === 'PROMOSI') return asal.jenis === tujuan.jenis ? 'Promosi ke jenjang yang lebih tinggi.' : `Promosi dari ${DARI[asal.jenis]}.`
  if (arah === 'ROTASI') return 'Rotasi pada jabatan setingkat.'
  return arah === 'DIAGONAL' ? `Berpindah dari ${DARI[asal.jenis]} ke ${DARI[tujuan.jenis]}.` : null
}

/** From five years on the time in the post before is a reason of its own (PP 11/2017 Ps 190). */
function lamaDi(mulai: Tanggal | null, tmt: Tanggal): string | null {
  const bulan = mulai === null ? 0 : monthsBetween(mulai, tmt)
  return bulan < 60 ? null : `Sudah ${lamaTeks(bulan)} pada jabatan sebelumnya.`
}

import { blok, type Hasil, lulus, peringatan, tidakDapatDiperiksa } from '../kit/rule'
import { isStruktural, type JenisJabatan, type JenjangJf } from '../organisasi/jabatan'
import { perangkatDaerahOf } from '../organisasi/unor'
import { namaLengkap } from '../pegawai/pegawai'
import { definitif } from './proyeksi'
import { SEBUTAN_LANGKAH } from './sebutan-langkah'
import { tingkatOf } from './setingkat'
import type { Kedudukan, Tinjauan } from './tinjauan'

/** What a JF may act as, by jenjang; the keterampilan ones act as nothing (SE BKN 1/SE/I/2021). */
const BOLEH_JF: Partial<Record<JenjangJf, readonly JenisJabatan[]>> = {
  AHLI_UTAMA: ['JPT_PRATAMA', 'ADMINISTRATOR', 'PENGAWAS'],
  AHLI_MADYA: ['ADMINISTRATOR', 'PENGAWAS'],
  AHLI_MUDA: ['PENGAWAS'],
  AHLI_PERTAMA: ['PENGAWAS']
}

/** Who may act in a post: the holder of one of its level or of the level below, in the same perangkat daerah; a JF by jenjang; a pelaksana when there is nobody else. */
export function syaratPejabat(tinjauan: Tinjauan, tujuan: Kedudukan): readonly Hasil[] {
  const own = jabatanSendiri(tinjauan)
  if (own === null)
    return [blok(`${namaLengkap(tinjauan.pegawai)} tidak memangku jabatan definitif yang dapat dirangkap ${sebutan(tinjauan)}`)]
  if (!isStruktural(tujuan.jabatan) && !tujuan.jabatan.isPimpinan)
    return [peringatan(`${sebutan(tinjauan)} lazimnya untuk jabatan struktural; ${tujuan.jabatan.nama} bukan jabatan struktural.`)]
  return [levelled(tinjauan, own, tujuan), sameOffice(tinjauan, own, tujuan)]
}

/** The definitive post the person keeps beside the acting one, after the plan. */
function jabatanSendiri({ pegawai, proyeksi }: Tinjauan): Kedudukan['jabatan'] | null {
  const tempat = definitif(proyeksi.penempatanDari(pegawai.id))
  return (tempat && proyeksi.snapshot.jabatan.get(tempat.jabatanId)) ?? null
}

function levelled(tinjauan: Tinjauan, own: Kedudukan['jabatan'], { jabatan }: Kedudukan): Hasil {
  const nama = namaLengkap(tinjauan.pegawai)
  const tidakBoleh = `${nama} (${own.nama}) tidak dapat menjadi ${sebutan(tinjauan)} ${jabatan.nama}`
  if (own.jenis === 'JF') {
    if (own.jenjang === null) return tidakDapatDiperiksa(`jenjang ${own.nama}`)
    return BOLEH_JF[own.jenjang]?.includes(jabatan.jenis) ? lulus : blok(`${tidakBoleh}: jenjangnya belum setara.`)
  }
  const selisih = (tingkatOf(jabatan) ?? 0) - (tingkatOf(own) ?? 0)
  if (selisih > 1) return blok(`${tidakBoleh}: paling tinggi setingkat di atas jabatannya.`)
  if (own.jenis === 'PELAKSANA') return peringatan(`${nama} adalah pelaksana; ${sebutan(tinjauan)} hanya bila tidak ada pejabat lain.`)
  return selisih < 0 ? peringatan(`${jabatan.nama} lebih rendah daripada jabatan ${nama} sendiri (${own.nama}).`) : lulus
}

function sameOffice({ proyeksi, pegawai }: Tinjauan, own: Kedudukan['jabatan'], { jabatan }: Kedudukan): Hasil {
  const [sendiri, sana] = [own, jabatan].map(({ unorId }) => perangkatDaerahOf(proyeksi.snapshot.unor, unorId))
  return sendiri?.id === sana?.id
    ? lulus
    : peringatan(`${namaLengkap(pegawai)} berasal dari perangkat daerah lain (${sendiri?.nama ?? '—'}).`)
}

const sebutan = ({ langkah }: Tinjauan): string => SEBUTAN_LANGKAH[langkah.jenis]

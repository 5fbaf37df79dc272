import { jabatanAtasan } from '../../mutasi/atasan'
import type { Proyeksi } from '../../mutasi/proyeksi'
import { SEBUTAN_LANGKAH } from '../../mutasi/sebutan-langkah'
import type { Jabatan } from '../../organisasi/jabatan'
import type { Snapshot } from '../../organisasi/snapshot'
import { perangkatDaerahOf } from '../../organisasi/unor'
import { nipSpasi } from '../../pegawai/nip-spasi'
import { pangkatTeks } from '../../pegawai/pangkat'
import { namaNaskah, type PegawaiRingkas } from '../../pegawai/pegawai'
import type { JenisPenempatan } from '../../pegawai/penempatan'
import { TITIK_TITIK } from '../isian'
import type { Konteks } from '../medan/medan-gabung'
import { type TemuanNaskah, temuanNaskah } from '../temuan-naskah'

/** Atasan: who signs for a person as their superior; dots and `sebab` where there is nobody. */
export type Atasan = {
  readonly nama: string
  readonly nip: string
  readonly pangkat: string
  readonly jabatan: string
  /** The perangkat daerah whose letterhead is used. */
  readonly perangkat: string
  /** Why nobody signs; null = somebody does. */
  readonly sebab: string | null
}

/** The superior of a person after the plan: the leader of the unit, else upwards, at the end the Sekretaris Daerah; of the latter the Wali Kota. Never the person. */
export function atasanOf(konteks: Konteks): Atasan {
  const { subjek, bahan, isian } = konteks
  const { snapshot } = bahan.proyeksi
  const jabatan = subjek.tujuan?.jabatan
  if (!jabatan) return tanpaAtasan('', `${subjek.sebutan} tidak memangku jabatan, sehingga atasannya tidak dapat ditentukan.`)
  const perangkat = perangkatOf(snapshot, jabatan)
  if (jabatan.id === jabatanSekda(snapshot)?.id)
    return { ...TANPA, nama: isian.nama_wali_kota.toUpperCase(), jabatan: `Wali Kota ${isian.kota}`, perangkat }
  const isKepala = (j: Jabatan): boolean => perangkatDaerahOf(snapshot.unor, j.unorId)?.id === j.unorId
  const jalur = jalurAtasan(snapshot, jabatan).filter((j) => isian.penanda_spmt !== 'kepala' || isKepala(j))
  for (const atasan of jalur) {
    const pejabat = pejabatOf(bahan.proyeksi, atasan)
    if (!pejabat) return { ...tanpaAtasan(perangkatOf(snapshot, atasan), kosong(subjek.sebutan, atasan)), jabatan: atasan.nama }
    if (pejabat.pegawai.id !== subjek.pegawai?.id) return penandatangan(pejabat, atasan, perangkatOf(snapshot, atasan))
  }
  return tanpaAtasan(perangkat, `Jabatan atasan ${subjek.sebutan} (${jabatan.nama}) tidak ditemukan dalam susunan organisasi.`)
}

/** The finding that nobody signs as superior. */
export function periksaAtasan(konteks: Konteks): readonly TemuanNaskah[] {
  const { sebab } = atasanOf(konteks)
  return sebab === null ? [] : [{ ...temuanNaskah(sebab, true), blok: 'atasan' }]
}

const TANPA = { nama: '', nip: '', pangkat: '', jabatan: '', perangkat: '', sebab: null } as const

const tanpaAtasan = (perangkat: string, sebab: string): Atasan => ({ ...TANPA, nama: TITIK_TITIK, jabatan: TITIK_TITIK, perangkat, sebab })

const kosong = (sebutan: string, atasan: Jabatan): string =>
  `Jabatan atasan ${sebutan}, ${atasan.nama}, tidak ada pejabatnya; tunjuk Plt. atau pilih penandatangan lain.`

type Pejabat = { readonly pegawai: PegawaiRingkas; readonly jenis: JenisPenempatan }

const penandatangan = ({ pegawai, jenis }: Pejabat, { nama }: Jabatan, perangkat: string): Atasan => ({
  nama: namaNaskah(pegawai),
  nip: nipSpasi(pegawai.nip),
  pangkat: pegawai.golongan === null ? '' : pangkatTeks(pegawai.golongan),
  jabatan: jenis === 'PLT' || jenis === 'PLH' ? `${SEBUTAN_LANGKAH[jenis]} ${nama}` : nama,
  perangkat,
  sebab: null
})

/** Who is in charge of a post after the plan: its holder, who has it as an extra duty, else its Plt or Plh. */
function pejabatOf({ pemegang, snapshot }: Proyeksi, { id }: Jabatan): Pejabat | null {
  const semua = pemegang(id)
  const dipilih = (['DEFINITIF', 'TUGAS_TAMBAHAN', 'PLT', 'PLH'] as const).flatMap((jenis) => semua.find((p) => p.jenis === jenis) ?? [])[0]
  const pegawai = dipilih && snapshot.pegawai.get(dipilih.pegawaiId)
  return pegawai ? { pegawai, jenis: dipilih.jenis } : null
}

/** The leading posts above a post, nearest first; whoever they end with, the Sekretaris Daerah is the last. */
function jalurAtasan(snapshot: Snapshot, jabatan: Jabatan): readonly Jabatan[] {
  const jalur: Jabatan[] = []
  for (let at = jabatanAtasan(snapshot, jabatan); at; at = jabatanAtasan(snapshot, at)) jalur.push(at)
  const sekda = jabatanSekda(snapshot)
  return sekda && jalur.every(({ id }) => id !== sekda.id) ? [...jalur, sekda] : jalur
}

function jabatanSekda(snapshot: Snapshot): Jabatan | null {
  const setda = [...snapshot.unor.values()].find(({ jenis }) => jenis === 'SEKRETARIAT_DAERAH')
  return (setda && snapshot.jabatanByUnor.get(setda.id)?.find((j) => j.isPimpinan)) ?? null
}

const perangkatOf = ({ unor }: Snapshot, { unorId }: Jabatan): string => perangkatDaerahOf(unor, unorId)?.nama ?? ''

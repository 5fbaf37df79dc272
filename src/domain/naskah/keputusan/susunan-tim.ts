import type { BarisTabel, Kolom } from '../../kit/document'
import { definitif } from '../../mutasi/proyeksi'
import type { PegawaiId, PegawaiRingkas } from '../../pegawai/pegawai'
import { jabatanUnit, namaNip, pangkatTmt } from '../lampiran-mutasi'
import type { Konteks } from '../medan/medan-gabung'
import { type TemuanNaskah, temuanNaskah } from '../temuan-naskah'

/** One person of a work team: their part in it, the share of their time, the outcome they answer for. */
type AnggotaTim = {
  readonly pegawai: PegawaiRingkas
  readonly peran: string
  readonly waktu: string
  readonly hasil: string
}

/** The columns of the annex of a work team (PermenPANRB 7/2022). */
export const KOLOM_TIM: readonly Kolom[] = [
  { judul: 'No.', lebar: 10, rata: 'TENGAH' },
  { judul: 'Nama / NIP', lebar: 58, rata: 'KIRI' },
  { judul: 'Pangkat / Gol. Ruang', lebar: 38, rata: 'KIRI' },
  { judul: 'Jabatan – Unit Kerja Asal', lebar: 62, rata: 'KIRI' },
  { judul: 'Kedudukan dalam Tim', lebar: 34, rata: 'KIRI' },
  { judul: 'Waktu (%)', lebar: 18, rata: 'TENGAH' },
  { judul: 'Hasil Kerja', lebar: 60, rata: 'KIRI' }
]

/** The people of a work team, in the order in which they were chosen. */
export const barisTim = (konteks: Konteks): readonly BarisTabel[] =>
  anggotaOf(konteks).map(({ pegawai, peran, waktu, hasil }, at) => ({
    jenis: 'ISI',
    sel: [String(at + 1), namaNip(pegawai), pangkatTmt(pegawai), jabatanOf(pegawai.id, konteks), peran, waktu, hasil]
  }))

/** A team without one who leads it, or with lines that fit nobody. */
export function periksaTim(konteks: Konteks): readonly TemuanNaskah[] {
  const anggota = anggotaOf(konteks)
  const ketua = anggota.filter(({ peran }) => /^ketua\b/i.test(peran)).length
  const baris = barisPeran(konteks).length
  return [
    ...(ketua === 1 ? [] : [temuanPeran(ketua === 0 ? 'Tim kerja belum memiliki ketua.' : 'Tim kerja memiliki lebih dari satu ketua.')]),
    ...(baris === anggota.length
      ? []
      : [temuanPeran(`Susunan tim memuat ${baris} baris untuk ${anggota.length} orang; satu baris untuk setiap orang.`)]),
    ...(anggota.some(({ waktu }) => Number(waktu) > 100) ? [temuanPeran('Waktu seorang anggota lebih dari 100%.')] : [])
  ]
}

const temuanPeran = (pesan: string): TemuanNaskah => ({ ...temuanNaskah(pesan, true), medan: 'tim_susunan' })

function anggotaOf(konteks: Konteks): readonly AnggotaTim[] {
  const { snapshot } = konteks.bahan.proyeksi
  const baris = barisPeran(konteks)
  return konteks.bahan.pegawaiIds
    .flatMap((id) => snapshot.pegawai.get(id) ?? [])
    .map((pegawai, at) => {
      const [peran = '', waktu = '', hasil = ''] = (baris[at] ?? '').split('|').map((bagian) => bagian.trim())
      return { pegawai, peran: peran || 'Anggota', waktu: waktu.replace(/\s*%$/, '') || '–', hasil: hasil || '–' }
    })
}

const barisPeran = ({ isian }: Konteks): readonly string[] => isian.tim_susunan.split('\n').filter((baris) => baris.trim() !== '')

function jabatanOf(id: PegawaiId, { bahan }: Konteks): string {
  const { snapshot } = bahan.proyeksi
  const penempatan = definitif(snapshot.byPegawai.get(id) ?? [])
  const jabatan = penempatan && snapshot.jabatan.get(penempatan.jabatanId)
  return jabatanUnit(snapshot, jabatan ? { jabatan, unor: snapshot.unor.get(jabatan.unorId) ?? null } : null)
}

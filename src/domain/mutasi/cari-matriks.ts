import { isStruktural, type Jabatan } from '../organisasi/jabatan'
import { isKosong } from '../organisasi/kartu'
import type { Snapshot } from '../organisasi/snapshot'
import type { PegawaiRingkas } from '../pegawai/pegawai'
import type { Proyeksi } from './proyeksi'

const PALING_BANYAK = 8

/** People by the words of their names or the beginning of their NIP; those whose name begins with the text come first. */
export function cariOrang({ pegawai }: Pick<Snapshot, 'pegawai'>, teks: string): readonly PegawaiRingkas[] {
  const dicari = teks.trim().toLowerCase()
  const angka = dicari.replace(/[\s'.-]/g, '')
  if (dicari.length < 2) return []
  const kata = dicari.split(/\s+/)
  const isNip = /^\d+$/.test(angka)
  const found = [...pegawai.values()].filter((p) => (isNip ? p.nip.startsWith(angka) : isMemuat(p.nama.toLowerCase(), kata)))
  const isAwal = (p: PegawaiRingkas): boolean => p.nama.toLowerCase().startsWith(dicari)
  return found.toSorted((a, b) => Number(isAwal(b)) - Number(isAwal(a)) || a.nama.localeCompare(b.nama, 'id')).slice(0, PALING_BANYAK)
}

/** Posts by the words of their name and their unit: those that stay vacant after the plan first, structural before the others. */
export function cariTujuan({ snapshot, pemegang }: Pick<Proyeksi, 'snapshot' | 'pemegang'>, teks: string): readonly Jabatan[] {
  const kata = teks.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const rankOf = (j: Jabatan): number => (isStruktural(j) ? Number(!isKosong(pemegang(j.id))) : 2)
  const isAwal = (j: Jabatan): boolean => kata[0] !== undefined && j.nama.toLowerCase().startsWith(kata[0])
  return [...snapshot.jabatan.values()]
    .filter((j) => isMemuat(`${j.nama} ${snapshot.unor.get(j.unorId)?.nama ?? ''}`.toLowerCase(), kata))
    .map((jabatan) => ({ jabatan, rank: rankOf(jabatan), awal: Number(!isAwal(jabatan)) }))
    .toSorted((a, b) => a.rank - b.rank || a.awal - b.awal)
    .slice(0, PALING_BANYAK)
    .map(({ jabatan }) => jabatan)
}

const isMemuat = (teks: string, kata: readonly string[]): boolean => kata.every((k) => teks.includes(k))

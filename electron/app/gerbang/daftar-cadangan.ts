import { rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { RingkasCadangan } from '../../../src/contract/gerbang'
import { type CadanganTersimpan, pilihUsang } from '../../../src/domain/akses/rotasi-cadangan'
import type { Tanggal } from '../../../src/domain/kit/tanggal'
import { type Manifes, manifesOf, type NamaCadangan, readManifes, readNama } from './manifes'
import { namesIn } from './tulis-cadangan'

/** A backup as it lies in a folder; `masalah` empty = nothing speaks against it. */
export type BerkasCadangan = {
  readonly berkas: string
  readonly nama: NamaCadangan
  readonly manifes: Manifes | null
  readonly ukuran: number
  readonly masalah: string
}

/** The backups in a folder, the newest first. */
export const backupsIn = (folder: string): readonly BerkasCadangan[] =>
  namesIn(folder)
    .flatMap((nama) => {
      const dikenal = readNama(nama)
      return dikenal ? [berkasOf(join(folder, nama), dikenal)] : []
    })
    .toSorted((a, b) => b.nama.nomor - a.nama.nomor || (a.nama.hari < b.nama.hari ? 1 : -1))

/** The same, only those of one office on one PC: whatever else lies there is none of ours to sort out. */
export const ownBackups = (folder: string, pemasangan: string): readonly BerkasCadangan[] =>
  backupsIn(folder).filter(({ nama }) => nama.pemasangan === pemasangan)

function berkasOf(berkas: string, nama: NamaCadangan): BerkasCadangan {
  const ukuran = statSync(berkas, { throwIfNoEntry: false })?.size ?? 0
  const manifes = readManifes(berkas)
  return { berkas, nama, ukuran, manifes: manifes === 'RUSAK' ? null : manifes, masalah: masalahOf(manifes, ukuran) }
}

function masalahOf(manifes: Manifes | 'RUSAK' | null, ukuran: number): string {
  if (manifes === 'RUSAK') return 'Catatan di samping cadangan ini rusak, sehingga isinya tidak dapat dipastikan.'
  if (manifes === null) return 'Catatan di samping cadangan ini tidak ada; isinya diperiksa saat ditinjau.'
  if (manifes.ukuran !== ukuran) return 'Ukuran berkas berbeda dari catatannya: berkas ini terpotong atau diganti.'
  return ''
}

/** A backup as the window lists it. */
export function ringkas({ berkas, nama, manifes, ukuran, masalah }: BerkasCadangan): RingkasCadangan {
  return {
    berkas,
    nama: basename(berkas),
    pada: manifes?.pada ?? `${nama.hari}T00:00:00.000Z`,
    alasan: nama.alasan,
    ukuran,
    jumlah: manifes?.jumlah ?? { pegawai: 0, jabatan: 0, unor: 0 },
    versi: manifes?.versi ?? '',
    isTersandi: manifes?.isTersandi ?? false,
    masalah
  }
}

/** Removes the backups of a folder that nobody will want any more; gives how many. */
export function putarCadangan(folder: string, pemasangan: string, hariIni: Tanggal): number {
  const milik = ownBackups(folder, pemasangan)
  const usang = new Set(pilihUsang(milik.map(tersimpan), hariIni).map(({ nama }) => nama))
  const pergi = milik.filter(({ berkas }) => usang.has(basename(berkas)))
  for (const { berkas } of pergi) for (const each of [berkas, manifesOf(berkas)]) rmSync(each, { force: true })
  return pergi.length
}

const tersimpan = ({ berkas, nama, masalah }: BerkasCadangan): CadanganTersimpan => ({
  nama: basename(berkas),
  nomor: nama.nomor,
  hari: nama.hari,
  alasan: nama.alasan,
  isBaik: masalah === ''
})

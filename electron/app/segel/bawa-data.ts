import { readFile, stat } from 'node:fs/promises'
import { fileName } from '../file-name'
import { FileProblem } from '../host'
import type { Cadangan } from '../gerbang/cadangan'
import { manifesOf } from '../gerbang/manifes'
import type { Ruang } from '../gerbang/ruang'
import { saveFile } from '../save-file'
import { jenisSegel } from './jenis-segel'
import { tulisSegel } from './tulis-segel'

type Parts = { readonly ruang: Ruang; readonly cadangan: Pick<Cadangan, 'pastikan'> }

/** Writes the whole data as one sealed file: a fresh backup, its manifest with the key slots, and with a password also the key of encrypted data. Null = the officer chose no place. */
export async function bawaData({ ruang, cadangan }: Parts, sandi: string): Promise<string | null> {
  const { host, given, versi } = ruang
  const { akhiran, maksByte } = jenisSegel.DATA
  const { today, now } = given()
  const path = await host.chooseTarget('Simpan seluruh data untuk dibawa', fileName(`Data Penata ${today}`, akhiran), {
    nama: 'Data Penata',
    akhiran: [akhiran]
  })
  if (path === null) return null
  const satu = await cadangan.pastikan('MANUAL')
  const kunci = ruang.data()?.kunci ?? null
  if (!satu?.manifes) throw new FileProblem('Belum ada data yang dapat dibawa.')
  if ((await stat(satu.berkas)).size > maksByte / 2)
    throw new FileProblem('Data ini terlalu besar untuk satu berkas. Salin folder cadangannya.')
  const bagian = [await readFile(manifesOf(satu.berkas)), Buffer.from(sandi === '' ? '' : (kunci ?? '')), await readFile(satu.berkas)]
  const bahan = { jenis: 'DATA' as const, penata: versi, dibuatPada: now, jumlah: satu.manifes.jumlah }
  await saveFile(path, await tulisSegel({ ...bahan, bagian, sandi: sandi === '' ? null : sandi }))
  return path
}

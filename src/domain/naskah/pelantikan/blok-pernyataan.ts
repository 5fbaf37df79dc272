import { baris, rincian } from '../pola/blok'
import type { BlokPola } from '../pola/pola'

/** The superior who signs, as a statement opens with them. */
export const rincianAtasan = (): BlokPola =>
  rincian(
    'atasan',
    baris('Nama: {atasan_nama}', '[[NIP: {atasan_nip}]]', '[[Pangkat/Gol. Ruang: {atasan_pangkat}]]', 'Jabatan: {atasan_jabatan}')
  )

/** The person a statement is about, in the post they hold or take. */
export const rincianOrang = (): BlokPola =>
  rincian(
    'orang',
    baris(
      'Nama: {nama_lengkap}',
      '{sebutan_nip}: {nip_spasi}',
      '{sebutan_pangkat}: {pangkat_gol}',
      'Jabatan: {jabatan_baru_lengkap}',
      'Unit kerja: {unor_baru}'
    )
  )

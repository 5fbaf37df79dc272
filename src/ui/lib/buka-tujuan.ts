import type { Tujuan } from '../../domain/laporan/hasil-laporan'
import { denganAsal } from './asal'
import { pergiKe } from './lokasi'

const JALUR: Readonly<Record<Tujuan['jenis'], string>> = {
  PEGAWAI: '/pegawai',
  JABATAN: '/jabatan',
  UNOR: '/unor',
  RENCANA: '/rotasi'
}

/** Opens what a row of a report or a reminder is about; the way back leads to where one came from. */
export const bukaTujuan = ({ jenis, id }: Tujuan): void => pergiKe(JALUR[jenis], denganAsal({ id }))

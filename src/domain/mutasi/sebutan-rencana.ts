import type { JenisRencana, StatusRencana } from './rencana'

/** The statuses of a plan, as people say them. */
export const SEBUTAN_STATUS_RENCANA: Readonly<Record<StatusRencana, string>> = {
  DRAF: 'Draf',
  USULAN: 'Usulan',
  SIMULASI: 'Simulasi',
  UJI: 'Uji kompetensi',
  SIDANG: 'Sidang Tim Penilai',
  DISETUJUI_PPK: 'Disetujui PPK',
  PERTEK: 'Pertek BKN',
  SK_TERBIT: 'SK terbit',
  UNDANGAN: 'Undangan pelantikan',
  DILANTIK: 'Dilantik',
  SPMT: 'SPMT',
  SELESAI: 'Selesai'
}

/** The kinds of plans, as people say them. */
export const SEBUTAN_JENIS_RENCANA: Readonly<Record<JenisRencana, string>> = {
  ROTASI: 'Rotasi',
  PROMOSI: 'Promosi',
  PENGISIAN: 'Pengisian jabatan kosong',
  PENATAAN: 'Penataan organisasi'
}

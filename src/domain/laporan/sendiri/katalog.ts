import type { TabelSendiri } from './definisi'
import type { KatalogSendiri } from './kolom-sendiri'
import { tabelJabatan } from './tabel-jabatan'
import { tabelPegawai } from './tabel-pegawai'
import { tabelPenempatan } from './tabel-penempatan'
import { tabelUnor } from './tabel-unor'

/** The tables own reports are made of. */
export const KATALOG_SENDIRI: Readonly<Record<TabelSendiri, KatalogSendiri>> = {
  pegawai: tabelPegawai,
  jabatan: tabelJabatan,
  unor: tabelUnor,
  penempatan: tabelPenempatan
}

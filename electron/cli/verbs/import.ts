import { resolve } from 'node:path'
import type { PratinjauImpor } from '../../../src/contract/impor'
import type { MasalahImpor } from '../../../src/domain/impor/masalah-impor'
import { UsageProblem, type Verb } from '../verb'

const SHOWN = 40

/** Reads a SIASN workbook into the database, as the screen does: preview, then one transaction. */
export const importWorkbook: Verb = {
  nama: 'import',
  pakai: 'import BERKAS.xlsx --db BERKAS [--periksa]',
  arti: 'baca data utama SIASN; --periksa hanya melihat, tidak menyimpan',
  answers: ({ positional }) => {
    const [berkas] = positional
    if (!berkas) throw new UsageProblem('Sebutkan berkas .xlsx yang akan dibaca.')
    return { berkas: resolve(berkas) }
  },
  run: async ({ ask, words }) => {
    const pratinjau = await ask('impor.baca', null)
    if (!pratinjau) throw new UsageProblem('Sebutkan berkas .xlsx yang akan dibaca.')
    const label = words.options['periksa'] === undefined ? (await ask('impor.simpan', { drafId: pratinjau.drafId })).label : null
    return { ok: true, data: { label, pratinjau }, lines: [...summary(pratinjau), label ?? 'Hanya diperiksa; tidak ada yang disimpan.'] }
  }
}

const summary = (p: PratinjauImpor): readonly string[] => [
  `${p.berkas}, lembar "${p.lembar}", judul kolom di baris ${p.barisJudul}: ${p.jumlahBaris} baris data.`,
  `Pegawai: ${p.pegawaiBaru} baru, ${p.pegawaiBerubah} berubah, ${p.pegawaiSama} sama; ${p.barisDitolak} baris ditolak. Unit baru: ${p.unorBaru}. Jabatan baru: ${p.jabatanBaru}.`,
  ...p.masalah.slice(0, SHOWN).map(line),
  ...(p.masalah.length > SHOWN ? [`… dan ${p.masalah.length - SHOWN} catatan lain (pakai --json untuk semuanya).`] : [])
]

const line = (m: MasalahImpor): string => `  [${m.parah}] ${m.lembar} baris ${m.baris}${m.kolom === null ? '' : `, ${m.kolom}`}: ${m.pesan}`

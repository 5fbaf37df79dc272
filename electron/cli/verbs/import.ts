import { resolve } from 'node:path'
import type { DrafImpor } from '../../../src/contract/impor'
import type { MasalahImpor } from '../../../src/domain/impor/masalah-impor'
import { UsageProblem, type Verb, type VerbContext } from '../verb'

const SHOWN = 40
const SEHALAMAN = 500

/** Reads workbooks into the database, as the screen does: compared first, then one transaction. */
export const importWorkbook: Verb = {
  nama: 'import',
  pakai: 'import BERKAS… --db BERKAS [--periksa]',
  arti: 'baca berkas .xlsx, .xls, atau .csv; --periksa hanya membandingkan, tidak menyimpan',
  answers: ({ positional }) => {
    if (positional.length === 0) throw new UsageProblem('Sebutkan berkas yang akan dibaca.')
    return {}
  },
  run: async ({ ask, words }) => {
    const draf = await ask('impor.buka', { jalur: words.positional.map((berkas) => resolve(berkas)) })
    if (!draf) throw new UsageProblem('Sebutkan berkas yang akan dibaca.')
    const masalah = await allMasalah(ask, draf.drafId)
    const label = words.options['periksa'] === undefined ? (await ask('impor.simpan', { drafId: draf.drafId })).label : null
    const lines = [...summary(draf, masalah), label ?? 'Hanya diperiksa; tidak ada yang disimpan.']
    return { ok: true, data: { label, ringkasan: draf.ringkasan, lembar: draf.lembar.map((l) => l.aturan), masalah }, lines }
  }
}

async function allMasalah(ask: VerbContext['ask'], drafId: string): Promise<readonly MasalahImpor[]> {
  const semua: MasalahImpor[] = []
  for (;;) {
    const { total, baris } = await ask('impor.masalah', { drafId, parah: null, cari: '', mulai: semua.length, jumlah: SEHALAMAN })
    semua.push(...baris)
    if (semua.length >= total || baris.length === 0) return semua
  }
}

function summary({ lembar, ringkasan }: DrafImpor, masalah: readonly MasalahImpor[]): readonly string[] {
  const { beda } = ringkasan
  return [
    ...lembar.map(({ namaBerkas, aturan, jumlahBaris }) =>
      aturan.jenis === null
        ? `${namaBerkas}, lembar "${aturan.lembar}": tidak diambil.`
        : `${namaBerkas}, lembar "${aturan.lembar}" (${aturan.jenis}), judul kolom di baris ${aturan.barisJudul}: ${jumlahBaris} baris data.`
    ),
    ...(['unor', 'jabatan', 'pegawai'] as const).map(
      (entitas) =>
        `${NAMA[entitas]}: ${beda[entitas].baru} baru, ${beda[entitas].berubah} berubah, ${beda[entitas].sama} sama, ${beda[entitas].hilang} tidak di berkas, ${beda[entitas].bentrok} bentrok.`
    ),
    `${ringkasan.barisDitolak} baris ditolak.`,
    ...masalah.slice(0, SHOWN).map(line),
    ...(masalah.length > SHOWN ? [`… dan ${masalah.length - SHOWN} catatan lain (pakai --json untuk semuanya).`] : [])
  ]
}

const NAMA = { unor: 'Unit', jabatan: 'Jabatan', pegawai: 'Pegawai' } as const

const line = (m: MasalahImpor): string => `  [${m.parah}] ${m.lembar} baris ${m.baris}${m.kolom === null ? '' : `, ${m.kolom}`}: ${m.pesan}`

import { bupBerlaku } from '../ketentuan/setelan'
import { isStruktural, type Jabatan, type JabatanId } from '../organisasi/jabatan'
import { isKosong } from '../organisasi/kartu'
import { bupOf } from '../pegawai/bup'
import type { PegawaiId } from '../pegawai/pegawai'
import { isPensiunPada } from '../mutasi/kekosongan'
import { addMonths, type Tanggal } from '../kit/tanggal'
import type { Bobot } from './bobot'
import { totalNilai } from './nilai-calon'
import { type BukanCalon, type Calon, penelaah } from './penelaah'
import type { BahanCalon } from './tinjau-calon'

/** Which posts are looked at: those the plan leaves vacant, also those that fall vacant within its horizon, or all. */
export const LINGKUP_JABATAN = ['KOSONG', 'AKAN_KOSONG', 'SEMUA'] as const
export type LingkupJabatan = (typeof LINGKUP_JABATAN)[number]

/** Whether a post can be taken: nobody holds it, its holder retires within the horizon, or somebody holds it. */
export type KetersediaanJabatan = 'KOSONG' | 'AKAN_KOSONG' | 'TERISI'

/** A post the person could take, with the place in the ranking, from 1. */
export type JabatanCocok = Calon & {
  readonly jabatan: Jabatan
  readonly ketersediaan: KetersediaanJabatan
  readonly total: number
  readonly peringkat: number
}

/** The posts a person could take, best first, and those that a rule forbids. */
export type JabatanUntuk = {
  readonly cocok: readonly JabatanCocok[]
  readonly bukan: readonly (BukanCalon & { readonly jabatan: Jabatan })[]
}

/** The posts a person could take, best fit first. */
export function jabatanUntuk(
  bahan: BahanCalon,
  pegawaiId: PegawaiId,
  { bobot, lingkup }: { readonly bobot: Bobot; readonly lingkup: LingkupJabatan }
): JabatanUntuk {
  const telaah = penelaah(bahan)
  const cocok: Omit<JabatanCocok, 'peringkat'>[] = []
  const bukan: JabatanUntuk['bukan'][number][] = []
  for (const jabatan of bahan.proyeksi.snapshot.jabatan.values()) {
    const ketersediaan = ketersediaanOf(bahan, jabatan)
    if (!isDalam(ketersediaan, lingkup)) continue
    const found = telaah(pegawaiId, jabatan.id)
    if (found?.jenis === 'CALON') cocok.push({ ...found, jabatan, ketersediaan, total: totalNilai(found.angka, bobot) })
    else if (found) bukan.push({ ...found, jabatan })
  }
  return { cocok: cocok.toSorted(higherFirst).map((c, i) => ({ ...c, peringkat: i + 1 })), bukan }
}

/** Whether a post is vacant after the plan, falls vacant within its horizon, or is held. */
export function ketersediaanOf({ proyeksi, berkas, setelanOf }: BahanCalon, jabatan: Jabatan): KetersediaanJabatan {
  const pemegang = proyeksi.pemegang(jabatan.id)
  if (isStruktural(jabatan) ? isKosong(pemegang) : pemegang.length < jabatan.kebutuhan) return 'KOSONG'
  const sampai: Tanggal = addMonths(berkas.rencana.tmt, berkas.rencana.horizonBulan)
  const bup = bupOf(jabatan, bupBerlaku(setelanOf))
  const pergi = pemegang.some((p) => {
    const pegawai = proyeksi.snapshot.pegawai.get(p.pegawaiId)
    return pegawai !== undefined && isPensiunPada(pegawai, sampai, bup)
  })
  return pergi ? 'AKAN_KOSONG' : 'TERISI'
}

function isDalam(ketersediaan: KetersediaanJabatan, lingkup: LingkupJabatan): boolean {
  if (lingkup === 'SEMUA') return true
  return lingkup === 'AKAN_KOSONG' ? ketersediaan !== 'TERISI' : ketersediaan === 'KOSONG'
}

type Bernilai = { readonly total: number; readonly jabatan: { readonly nama: string; readonly id: JabatanId } }

const higherFirst = (a: Bernilai, b: Bernilai): number =>
  b.total - a.total || a.jabatan.nama.localeCompare(b.jabatan.nama, 'id') || a.jabatan.id.localeCompare(b.jabatan.id)

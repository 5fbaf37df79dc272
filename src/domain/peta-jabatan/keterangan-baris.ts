import { isStruktural } from '../organisasi/jabatan'
import { holdersOf, namaPemegang } from '../organisasi/kartu'
import type { Snapshot } from '../organisasi/snapshot'
import type { BarisRekap } from './rekap-peta'

/** What is to be said of a line of the recap beside its numbers: who acts in an empty structural post, or that only some have an ABK. */
export function keteranganBaris(snapshot: Snapshot, { jabatan, anggota, bezetting, beban }: BarisRekap): string {
  if (isStruktural(jabatan) && bezetting.jumlah === 0) return pelaksanaOf(snapshot, anggota) ?? 'Kosong'
  if (beban.berAbk > 0 && beban.berAbk < anggota.length) return `ABK ${beban.berAbk} dari ${anggota.length} jabatan`
  return ''
}

/** `Plt. Rina Sari, S.H.`; null when nobody acts. */
function pelaksanaOf(snapshot: Snapshot, anggota: BarisRekap['anggota']): string | null {
  const duduk = anggota.flatMap((j) => holdersOf(snapshot, snapshot.byJabatan.get(j.id) ?? []))
  return duduk.length === 0 ? null : duduk.map(namaPemegang).join('; ')
}

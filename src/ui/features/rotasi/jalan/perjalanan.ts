import type { Butir } from '../../../../domain/mutasi/butir-izin'
import { kelengkapan } from '../../../../domain/mutasi/kelengkapan'
import type { Perjalanan } from '../../../../domain/mutasi/maju-rencana'
import { tinjauanRencana } from '../../../../domain/mutasi/tinjauan-rencana'
import type { RuangKerja } from '../ruang-kerja'

/** The plan on its way, as its gate is asked about it. */
export const perjalananOf = ({ rencana, proyeksi, bahan, detail }: RuangKerja): Perjalanan => ({
  rencana,
  proyeksi,
  bahan,
  tahap: detail.tahap,
  tindakLanjut: detail.tindakLanjut,
  skenario: detail.skenario
})

const known = new WeakMap<RuangKerja, readonly Butir[]>()

/** The approvals the plan needs, worked out once for each state of it. */
export function kelengkapanOf(ruang: RuangKerja): readonly Butir[] {
  const butir = known.get(ruang) ?? kelengkapan(tinjauanRencana(ruang.proyeksi, ruang.bahan.berkas), ruang.bahan.setelanOf)
  known.set(ruang, butir)
  return butir
}

/** Those whose number is still missing. */
export const izinTerbuka = (ruang: RuangKerja): readonly Butir[] => kelengkapanOf(ruang).filter((b) => b.izin === null)

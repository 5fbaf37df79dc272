import { bupBerlaku } from '../../../../domain/ketentuan/setelan'
import { periksa } from '../../../../domain/mutasi/periksa'
import { project } from '../../../../domain/mutasi/proyeksi'
import { rantaiOf } from '../../../../domain/mutasi/rantai'
import type { Usul } from '../../../../domain/usul-rotasi/hasil-usul'
import { langkahUsul } from '../../../../domain/usul-rotasi/periksa-usul'
import type { RuangKerja } from '../ruang-kerja'

/** The plan as it would be with a proposal on top: to look at only. */
export function ruangUsul(ruang: RuangKerja, { langkah: butir }: Usul): RuangKerja {
  const { snapshot, rencana, bahan } = ruang
  const langkah = langkahUsul(ruang.proyeksi, butir)
  const proyeksi = project(snapshot, rencana, langkah)
  const latar = { sikap: bahan.berkas.sikap, horizonBulan: rencana.horizonBulan, setelan: bupBerlaku(bahan.setelanOf) }
  return { ...ruang, langkah, proyeksi, hasil: periksa(proyeksi, bahan), rantai: rantaiOf(proyeksi, latar), isTerkunci: true }
}

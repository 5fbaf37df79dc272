import type { Setelan } from '../kit/rule'
import type { Butir } from './butir-izin'
import { butirAntarinstansi, butirPansel, butirPersetujuan } from './izin-langkah'
import { butirMasa, butirPertek, JENIS_BERIZIN } from './izin-rencana'
import { setelanLarangan } from './masa-larangan-pada'
import type { Tinjauan, TinjauanRencana } from './tinjauan'

/** Kelengkapan: the approvals this very plan needs before its decree, each with the number once there is one. The rules ask the same functions. */
export function kelengkapan(tinjauan: TinjauanRencana, setelanOf: (ruleId: string) => Setelan): readonly Butir[] {
  const setelan = setelanLarangan(setelanOf)
  const perLangkah = tinjauan.langkah.flatMap(butirLangkah)
  const bersama = [...JENIS_BERIZIN.map((jenis) => butirMasa(tinjauan, jenis, setelan)), butirPertek(tinjauan)]
  return [...merged(perLangkah), ...bersama.filter((b) => b !== null)]
}

/** The approvals one step asks for. */
const butirLangkah = (tinjauan: Tinjauan): readonly Butir[] => [
  ...butirPansel(tinjauan),
  ...butirPersetujuan(tinjauan),
  ...butirAntarinstansi(tinjauan)
]

/** Who leaves a post and who takes it ask for the same approval: one item for both steps. */
function merged(semua: readonly Butir[]): readonly Butir[] {
  const perKunci = Map.groupBy(semua, ({ jenis, jabatanId, pegawaiId }) => [jenis, jabatanId, pegawaiId].join(' '))
  return [...perKunci.values()].flatMap(([pertama, ...lain]) =>
    pertama ? [{ ...pertama, langkahIds: [pertama, ...lain].flatMap((b) => b.langkahIds) }] : []
  )
}

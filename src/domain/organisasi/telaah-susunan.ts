import { type JenisTelaah, TELAAH } from './daftar-telaah'
import type { Snapshot } from './snapshot'
import { type BahanTelaah, BERAT_TELAAH, type BeratTelaah, SETELAN_TELAAH, type SetelanTelaah, type UnorDitelaah } from './telaah'
import type { Unor, UnorId } from './unor'

/** Something about the structure of an organisation that asks for a look. */
export type TemuanSusunan = {
  readonly jenis: JenisTelaah
  readonly berat: BeratTelaah
  readonly unorId: UnorId
  readonly pesan: string
  readonly dasar: string
}

/** Everything about the structure of an organisation that asks for a look: gravest first, then as units stand in the chart. */
export function telaahSusunan(snapshot: Snapshot, setelan: SetelanTelaah = SETELAN_TELAAH): readonly TemuanSusunan[] {
  const bahan: BahanTelaah = { snapshot, setelan, anakOf: (id) => snapshot.anakByUnor.get(id) ?? [] }
  const found: Readonly<Record<BeratTelaah, TemuanSusunan[]>> = { BERAT: [], SEDANG: [], RINGAN: [] }
  eachUnor(snapshot, (di) => {
    for (const { jenis, berat, dasar, periksa } of TELAAH)
      for (const catatan of periksa(di, bahan)) found[berat].push({ jenis, berat, unorId: di.unor.id, dasar, ...catatan })
  })
  return BERAT_TELAAH.flatMap((berat) => found[berat])
}

/** The sentences to mark on a chart, by unit: what is wrong with its place; vacancy is drawn on the card already. */
export function peringatanPerUnor(temuan: readonly TemuanSusunan[]): ReadonlyMap<UnorId, readonly string[]> {
  const ditandai = new Set(TELAAH.filter((t) => t.isTanda).map((t) => t.jenis))
  const found = new Map<UnorId, string[]>()
  for (const { jenis, unorId, pesan } of temuan) {
    if (!ditandai.has(jenis)) continue
    const pesanUnor = found.get(unorId)
    if (pesanUnor) pesanUnor.push(pesan)
    else found.set(unorId, [pesan])
  }
  return found
}

type Kunjungan = (di: UnorDitelaah) => void

/** Every unit in the order of the chart; then what hangs below a unit that is not there, and what hangs in a circle, on no level. */
function eachUnor(snapshot: Snapshot, visit: Kunjungan): void {
  const { unor, anakByUnor } = snapshot
  let seen = 0
  const walk = (u: Unor, induk: Unor | null, tingkat: number | null): void => {
    const anak = anakByUnor.get(u.id) ?? []
    seen += 1
    visit({ unor: u, induk, tingkat, anak, ...kursiOf(snapshot, u.id) })
    if (tingkat !== null) for (const a of anak) walk(a, u, tingkat + 1)
  }
  for (const u of anakByUnor.get(null) ?? []) walk(u, null, 1)
  if (seen === unor.size) return
  for (const u of unor.values()) if (u.indukId !== null && !unor.has(u.indukId)) walk(u, null, 1)
  for (const u of circles(snapshot)) walk(u, u.indukId === null ? null : (unor.get(u.indukId) ?? null), null)
}

/** The units from which no way leads up to a top. */
const circles = ({ unor }: Snapshot): readonly Unor[] =>
  [...unor.values()].filter((u) => {
    let at: Unor | undefined = u
    for (let n = 0; at && n <= unor.size; n++) at = at.indukId === null ? undefined : unor.get(at.indukId)
    return at !== undefined
  })

function kursiOf({ jabatanByUnor, byJabatan }: Snapshot, id: UnorId): Pick<UnorDitelaah, 'jabatan' | 'pimpinan'> {
  const jabatan = jabatanByUnor.get(id) ?? []
  return { jabatan, pimpinan: jabatan.filter((j) => j.isPimpinan).map((j) => ({ jabatan: j, duduk: byJabatan.get(j.id) ?? [] })) }
}

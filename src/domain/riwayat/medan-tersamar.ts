import { DATA_PRIBADI_ENTITAS, samarkanMedan, TERSAMAR } from '../akses/data-pribadi'
import type { EntityName } from '../entities'
import { BAGIAN_TERTUTUP } from '../pegawai/bagian-tertutup'

/** In the folded parts of a dossier, what names the person is open; all else is personal, down to the kind of note it is. */
const TERBUKA: ReadonlySet<string> = new Set(['pegawaiId'])

const isTertutup = (entitas: EntityName, medan: string): boolean =>
  BAGIAN_TERTUTUP.some((bagian) => bagian === entitas) && !TERBUKA.has(medan)

const PRIBADI: ReadonlyMap<string, object> = new Map(Object.entries(DATA_PRIBADI_ENTITAS))

/** True for a member that the trail shows masked until somebody with the right asks (UU 27/2022). */
export const isMedanTersamar = (entitas: EntityName, medan: string): boolean =>
  isTertutup(entitas, medan) || Object.hasOwn(PRIBADI.get(entitas) ?? {}, medan)

/** What is shown in its place: a NIK and a phone keep what tells two apart, the rest nothing. */
export const tersamar = (entitas: EntityName, medan: string, nilai: string): string =>
  isTertutup(entitas, medan) ? TERSAMAR : samarkanMedan(entitas, [medan, nilai], 'SAMAR')

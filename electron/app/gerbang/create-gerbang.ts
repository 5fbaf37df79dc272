import type { Reply } from '../../../src/contract/errors'
import { type GerbangRoute, gerbangRoutes } from '../../../src/contract/gerbang'
import type { Emit } from '../../../src/contract/events'
import type { RouteDef } from '../../../src/contract/route'
import type { GerbangHandlers } from '../../../src/contract/routes'
import type { EntityName } from '../../../src/domain/entities'
import { type Sesi, tanpaHak } from '../../../src/domain/akses/sesi'
import { refusalOf } from '../create-app'
import { parseCall } from '../parse-input'
import { refused } from '../transport'
import { createCadangan } from './cadangan'
import { createRuang } from './create-ruang'
import { sweepOpenRemains } from './encrypt-data'
import { createEnkripsi } from './enkripsi'
import { createKeadaan } from './keadaan'
import { createMasuk } from './masuk'
import { createPemulihan } from './pemulihan'
import { createPenjagaSidik } from './penjaga-sidik'
import type { Ruang, RuangParts } from './ruang'
import { createSelamat } from './selamatkan'

/** The gate: opens the data, lets people in, keeps backups, restores; hands every other call to the application behind it. */
export interface Gerbang {
  /** Answers with an envelope; never rejects. */
  readonly call: (route: string, input: unknown) => Promise<Reply>
  /** Makes ready what the next screens will ask for. */
  readonly prepare: () => void
  /** The PC sleeps, its screen is locked. */
  readonly kunci: () => void
  /** Keeps a last backup if one is due, and closes the data. */
  readonly close: () => Promise<void>
  /** Closes the data at once, as when the process ends. */
  readonly closeNow: () => void
}

/** Creates the gate and opens the data file. */
export function createGerbang(parts: Omit<RuangParts, 'cadangkan' | 'sebelumMigrasi' | 'onKeadaan'>): Gerbang {
  const ruang: Ruang = createRuang({
    ...parts,
    emit: heard(parts.emit, 'pengguna', () => masuk.sesuaikan()),
    cadangkan: (alasan) => cadangan.buat(alasan),
    sebelumMigrasi: (sqlite, kunci) => cadangan.sebelumMigrasi(sqlite, kunci),
    onKeadaan: (keadaan) => {
      cadangan.follow(keadaan)
      masuk.follow(keadaan)
      sidik.follow(keadaan)
      if ('data' in keadaan && keadaan.data?.kunci) sweepOpenRemains(parts.tempat)
    }
  })
  const sidik = createPenjagaSidik(() => ruang)
  const cadangan = createCadangan(ruang)
  const masuk = createMasuk(ruang)
  const handlers: GerbangHandlers = {
    ...createKeadaan(ruang, masuk),
    ...masuk.routes,
    ...cadangan.routes,
    ...createPemulihan(ruang, cadangan),
    ...createSelamat(ruang),
    ...createEnkripsi(ruang, { masuk, cadangan })
  }
  ruang.buka()
  return {
    call: (route, input) => {
      cadangan.dengar()
      return answer({ ruang, handlers }, route, input)
    },
    // what is made ready is made for who works here
    prepare: () => void (ruang.sesi() && ruang.data()?.app.prepare()),
    kunci: () => masuk.kunci('TIDUR'),
    close: async () => {
      await cadangan.saatTutup()
      ruang.tutup()
    },
    closeNow: ruang.tutup
  }
}

/** Tells what is told, and calls when it was about rows of one entity. */
const heard =
  (emit: Emit, entity: EntityName, onChange: () => void): Emit =>
  (event, payload) => {
    emit(event, payload)
    if ('entities' in payload && payload.entities.some((name) => name === entity)) onChange()
  }

type Parts = { readonly ruang: Ruang; readonly handlers: GerbangHandlers }

async function answer({ ruang, handlers }: Parts, route: string, input: unknown): Promise<Reply> {
  if (isGerbangRoute(route)) return answerHere({ ruang, handlers }, route, input)
  const keadaan = ruang.keadaan()
  if (keadaan.jenis !== 'TERBUKA') return refused('LOCKED', 'Penata terkunci. Masuk dahulu untuk melanjutkan.')
  return keadaan.data.app.call(route, input)
}

async function answerHere({ ruang, handlers }: Parts, route: GerbangRoute, input: unknown): Promise<Reply> {
  const def: GerbangDef = gerbangRoutes[route]
  const ditolak = def.isTanpaMasuk ? null : notAllowed(ruang.sesi(), route)
  if (ditolak) return ditolak
  const parsed = parseCall(def.input, input)
  if (!parsed.ok) return refused(parsed.error.code, parsed.error.pesan)
  try {
    // sound: the input was parsed by this very route's schema
    const handler = handlers[route] as (value: unknown) => unknown
    return { ok: true, value: await handler(parsed.value) }
  } catch (error) {
    return refusalOf(error)
  }
}

type GerbangDef = RouteDef & { readonly isTanpaMasuk?: true }

/** Why whoever works here may not ask this of the gate; null = they may. */
function notAllowed(sesi: Sesi | null, route: GerbangRoute): Reply | null {
  if (!sesi) return refused('LOCKED', 'Penata terkunci. Masuk dahulu untuk melanjutkan.')
  const isBoleh = sesi.hak.has(gerbangRoutes[route].hak) && (!sesi.isLihatSaja || LIHAT_SAJA.has(route))
  return isBoleh ? null : refused('FORBIDDEN', tanpaHak(sesi))
}

/** What whoever only looks may still ask of the gate. */
const LIHAT_SAJA: ReadonlySet<GerbangRoute> = new Set<GerbangRoute>(['gerbang.kunci', 'gerbang.keluar', 'cadangan.keadaan'])

const isGerbangRoute = (route: string): route is GerbangRoute => Object.hasOwn(gerbangRoutes, route)

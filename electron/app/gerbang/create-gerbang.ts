import type { Reply } from '../../../src/contract/errors'
import { type GerbangRoute, gerbangRoutes } from '../../../src/contract/gerbang'
import type { Emit } from '../../../src/contract/events'
import type { RouteDef } from '../../../src/contract/route'
import type { GerbangHandlers } from '../../../src/contract/routes'
import type { EntityName } from '../../../src/domain/entities'
import { tanpaHak } from '../../../src/domain/akses/sesi'
import { refusalOf } from '../create-app'
import { refused } from '../transport'
import { createCadangan } from './cadangan'
import { createRuang, type RuangParts } from './create-ruang'
import { createEnkripsi } from './enkripsi'
import { createKeadaan } from './keadaan'
import { createMasuk } from './masuk'
import { createPemulihan } from './pemulihan'
import type { Ruang } from './ruang'

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
    }
  })
  const cadangan = createCadangan(ruang)
  const masuk = createMasuk(ruang)
  const handlers: GerbangHandlers = {
    ...createKeadaan(ruang, masuk),
    ...masuk.routes,
    ...cadangan.routes,
    ...createPemulihan(ruang, cadangan),
    ...createEnkripsi(ruang, { masuk, cadangan })
  }
  ruang.buka()
  return {
    call: (route, input) => {
      cadangan.dengar()
      return answer({ ruang, handlers }, route, input)
    },
    prepare: () => ruang.data()?.app.prepare(),
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
  const def: RouteDef & { readonly isTanpaMasuk?: true } = gerbangRoutes[route]
  const sesi = ruang.sesi()
  if (!def.isTanpaMasuk && !sesi) return refused('LOCKED', 'Penata terkunci. Masuk dahulu untuk melanjutkan.')
  if (!def.isTanpaMasuk && sesi && !sesi.hak.has(def.hak)) return refused('FORBIDDEN', tanpaHak(sesi))
  const parsed = def.input.safeParse(input)
  if (!parsed.success) return refused('INVALID', parsed.error.issues.map((issue) => issue.message).join(' '))
  try {
    // sound: the input was parsed by this very route's schema
    const handler = handlers[route] as (value: unknown) => unknown
    return { ok: true, value: await handler(parsed.data) }
  } catch (error) {
    return refusalOf(error)
  }
}

const isGerbangRoute = (route: string): route is GerbangRoute => Object.hasOwn(gerbangRoutes, route)

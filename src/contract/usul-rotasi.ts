import { HasilUsul } from '../domain/usul-rotasi/hasil-usul'
import { PermintaanUsul } from '../domain/usul-rotasi/permintaan'
import type { RouteDef } from './route'

export const usulRotasiRoutes = {
  /** Works out up to three complete plans on top of a plan. Nothing is stored; `kerja.batal` stops it. */
  'rotasi.usulkan': { hak: 'RENCANA', input: PermintaanUsul, output: HasilUsul, reads: [] }
} as const satisfies Record<string, RouteDef>

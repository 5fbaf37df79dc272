import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import type { Reader } from '../../src/domain/entities'
import type { Given, Refusal } from '../../src/domain/kit/command'
import type { Result } from '../../src/domain/kit/result'
import { FileProblem, type Host } from './host'

/** INTERIM, the owner of the papers replaces this file and keeps this signature: create-app.ts calls it so. */
type NaskahParts = {
  readonly host: Host
  readonly read: Reader
  readonly given: () => Given
  readonly run: (name: string, input: unknown, kunci: string) => Result<{ readonly label: string }, Refusal>
}
type Answer<R extends 'naskah.isian' | 'naskah.pratinjau' | 'naskah.ekspor'> = (input: RouteInput<R>) => RouteOutput<R> | Promise<RouteOutput<R>>
export const createNaskah = (_parts: NaskahParts): { isian: Answer<'naskah.isian'>; pratinjau: Answer<'naskah.pratinjau'>; ekspor: Answer<'naskah.ekspor'> } => ({
  isian: () => ({}),
  pratinjau: () => Promise.reject(new FileProblem('Belum tersedia.')),
  ekspor: () => Promise.reject(new FileProblem('Belum tersedia.'))
})
